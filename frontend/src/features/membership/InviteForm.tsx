import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useVocabulary } from '~/api/refData';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { SelectField, TextAreaField } from '~/ui/form/fields';
import { type ChosenOrganization, OrganizationField } from '~/ui/form/OrganizationField';
import { optionalText, requiredChoice } from '~/ui/form/schema';
import { useLoadText } from '~/ui/loadTexts';
import { OrganizationLoad } from '~/ui/OrganizationLoad';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import type { Partnership } from './model';
import { useOpenRequest } from './queries';
import { useMembershipText } from './texts';

const MESSAGE_LIMIT = 2000;

const schema = z.object({
  organization: z.custom<ChosenOrganization>(
    (value) => value !== undefined,
    useMembershipText.key('manage.organizationMissing'),
  ),
  kind: requiredChoice(useMembershipText.key('manage.kindMissing')),
  message: optionalText(MESSAGE_LIMIT),
});

const EMPTY = { organization: undefined as unknown as ChosenOrganization, kind: 'partner', message: '' };

/** Finds an organisation in the register and asks it to take part. */
export function InviteForm({ partnership }: { partnership: Partnership }) {
  const t = useMembershipText();
  const toast = useToast();
  const ask = useOpenRequest();
  const load = useLoadText();
  const kinds = useVocabulary('membershipKinds');
  const form = useForm({ resolver: zodResolver(schema), defaultValues: EMPTY, shouldFocusError: false });
  const invited = form.watch('organization') as ChosenOrganization | undefined;
  if (!partnership.permittedActions?.includes('invite')) {
    return <Section title={t('manage.invite')}>{t('manage.inviteNone')}</Section>;
  }
  return (
    <Section title={t('manage.invite')} intro={t('manage.inviteIntro')}>
      <Form
        form={form}
        namespace={useMembershipText.namespace}
        draft={`invitation.${partnership.id}`}
        onSubmit={async ({ organization, kind, message }) => {
          await ask.mutateAsync({
            direction: 'invitation',
            organization: organization.id,
            partnership: partnership.id,
            kind,
            message,
          });
          toast(t('manage.invited', { organization: organization.name }));
          form.reset(EMPTY);
        }}
      >
        <OrganizationField
          name="organization"
          label={t('manage.organization')}
          description={t('manage.organizationHint')}
          required
        />
        {invited && (
          <section aria-label={load('title')} style={{ maxWidth: 'var(--text-width)' }}>
            <p>{load('intro')}</p>
            <OrganizationLoad organizationId={invited.id} />
          </section>
        )}
        <SelectField name="kind" label={t('manage.kind')} options={kinds} required />
        <TextAreaField
          name="message"
          label={t('manage.message')}
          description={t('manage.messageHint')}
          limit={MESSAGE_LIMIT}
        />
        <FormActions submit={t('manage.sendInvite')} />
      </Form>
    </Section>
  );
}
