import { z } from 'zod';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { DialogForm } from '~/ui/form/DialogForm';
import { RadioField, TextAreaField } from '~/ui/form/fields';
import { optionalText, requiredChoice } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import type { Notice } from './model';
import { useSayInterest } from './queries';
import { useNoticeText } from './texts';

const schema = z.object({
  organization: requiredChoice(useNoticeText.key('answer.organizationMissing')),
  message: optionalText(2000, useNoticeText.key('form.tooLong')),
});

/** Says for an own organisation that it is interested. */
export function AnswerDialog({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const t = useNoticeText();
  const toast = useToast();
  const language = useLanguage();
  const me = useMe();
  const say = useSayInterest();
  const options = (me?.organizations ?? [])
    .filter(({ role, organization }) => role !== 'reader' && organization.id !== notice.organization?.id)
    .map(({ organization }) => ({
      value: organization.id,
      label: localizedString(organization.name, language),
    }));
  return (
    <DialogForm
      title={t('acts.answer')}
      intro={t('answer.words')}
      schema={schema}
      namespace={useNoticeText.namespace}
      draft={`interest.${notice.id}`}
      defaultValues={{ organization: options.length === 1 ? (options[0]?.value ?? '') : '', message: '' }}
      submit={t('answer.submit')}
      onSubmit={async ({ organization, message }) => {
        await say.mutateAsync({ notice: notice.id, organization, message });
        toast(t('answer.done'));
      }}
      onClose={onClose}
    >
      <RadioField name="organization" label={t('answer.organization')} options={options} required />
      <TextAreaField name="message" label={t('answer.message')} rows={4} limit={2000} />
    </DialogForm>
  );
}
