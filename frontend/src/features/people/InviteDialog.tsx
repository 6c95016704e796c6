import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Dialog } from '~/ui/Dialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { RadioField, TextAreaField, TextField } from '~/ui/form/fields';
import { optionalText } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { ROLES } from './model';
import { type NamedOrganization, useInvite } from './queries';
import { usePeopleText } from './texts';

const MESSAGE_LIMIT = 1000;
const schema = z.object({
  email: z.email(usePeopleText.key('invite.emailWrong')),
  role: z.enum(ROLES, usePeopleText.key('roleMissing')),
  language: z.enum(['nl', 'fr', 'en']),
  message: optionalText(MESSAGE_LIMIT, usePeopleText.key('invite.tooLong')),
});

interface InviteDialogProps {
  organization: NamedOrganization;
  name: string;
  onClose: () => void;
}

/** Asks a colleague by mail to act for the organisation. */
export function InviteDialog({ organization, name, onClose }: InviteDialogProps) {
  const t = usePeopleText();
  const ui = useUiText();
  const toast = useToast();
  const language = useLanguage();
  const invite = useInvite(organization.id);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { email: '', role: 'editor', language, message: '' } as z.input<typeof schema>,
    shouldFocusError: false,
  });
  return (
    <Dialog opened onClose={onClose} title={t('invite.title', { name })} size="lg">
      <p>{t('invite.words')}</p>
      <Form
        form={form}
        namespace={usePeopleText.namespace}
        onSubmit={async (values) => {
          await invite.mutateAsync(values);
          toast(t('invite.sent', { email: values.email }));
          onClose();
        }}
      >
        <TextField name="email" type="email" autoComplete="off" label={t('invite.email')} required />
        <RadioField
          name="role"
          label={t('invite.role')}
          options={ROLES.map((value) => ({ value, label: t(`roleWords.${value}`) }))}
          required
        />
        <RadioField
          name="language"
          label={t('invite.language')}
          options={(['nl', 'fr', 'en'] as const).map((value) => ({
            value,
            label: t(`invite.lang.${value}`),
          }))}
          required
        />
        <TextAreaField
          name="message"
          label={t('invite.message')}
          description={t('invite.messageHint')}
          rows={3}
          limit={MESSAGE_LIMIT}
        />
        <FormActions submit={t('invite.submit')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
