import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { DialogForm } from '~/ui/form/DialogForm';
import { SelectField, TextAreaField } from '~/ui/form/fields';
import { optionalText, requiredChoice } from '~/ui/form/schema';
import { OrganizationLoad } from '~/ui/OrganizationLoad';
import { useToast } from '~/ui/Toasts';
import type { Notice } from './model';
import { membersQuery, useSayInterest } from './queries';
import { useNoticeText } from './texts';

const { key } = useNoticeText;
const schema = z.object({
  partnership: requiredChoice(key('introduce.partnershipMissing')),
  organization: requiredChoice(key('introduce.organizationMissing')),
  message: optionalText(2000, key('form.tooLong')),
});

/** Points a notice out to a member, after having seen what is asked of it already (1-R83, 2b-R31). */
export function IntroduceDialog({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const t = useNoticeText();
  const toast = useToast();
  const language = useLanguage();
  const me = useMe();
  const say = useSayInterest();
  const partnerships = (me?.coordinates ?? []).map(({ id, name }) => ({
    value: id,
    label: localizedString(name, language),
  }));
  const asked = partnerships.find(({ value }) => value === notice.introductionBy?.id) ?? partnerships[0];
  return (
    <DialogForm
      title={t('acts.introduce')}
      intro={t('introduce.words')}
      schema={schema}
      namespace={useNoticeText.namespace}
      draft={`introduction.${notice.id}`}
      defaultValues={{ partnership: asked?.value ?? '', organization: '', message: '' }}
      submit={t('introduce.submit')}
      onSubmit={async ({ partnership, organization, message }) => {
        await say.mutateAsync({ notice: notice.id, organization, introducedBy: partnership, message });
        toast(t('introduce.done'));
      }}
      onClose={onClose}
    >
      <SelectField name="partnership" label={t('introduce.partnership')} options={partnerships} required />
      <Member notice={notice} />
      <TextAreaField
        name="message"
        label={t('introduce.message')}
        description={t('introduce.messageHint')}
        rows={3}
        limit={2000}
      />
    </DialogForm>
  );
}

function Member({ notice }: { notice: Notice }) {
  const t = useNoticeText();
  const language = useLanguage();
  const partnership: string = useWatch({ name: 'partnership' });
  const chosen: string = useWatch({ name: 'organization' });
  const { data } = useQuery(membersQuery(partnership));
  const members = new Map(
    (data?.items ?? [])
      .filter(({ organization }) => organization.id !== notice.organization?.id)
      .map(({ organization }) => [organization.id, localizedString(organization.name, language)]),
  );
  const options = [...members].map(([value, label]) => ({ value, label }));
  return (
    <>
      <SelectField
        name="organization"
        label={t('introduce.organization')}
        options={options.sort((a, b) => a.label.localeCompare(b.label))}
        required
      />
      {members.has(chosen) && <OrganizationLoad organizationId={chosen} />}
    </>
  );
}
