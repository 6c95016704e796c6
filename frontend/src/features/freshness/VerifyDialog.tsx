import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Dialog } from '~/ui/Dialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { RadioField, TextAreaField } from '~/ui/form/fields';
import { optionalText } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { type OrganizationStatus, STATUSES, useVerify } from './queries';
import { useFreshnessText } from './texts';

const NOTE_LIMIT = 2000;
const schema = z.object({
  status: z.enum(STATUSES, useFreshnessText.key('verify.missing')),
  note: optionalText(NOTE_LIMIT, useFreshnessText.key('verify.tooLong')),
});

interface VerifyDialogProps {
  organizationId: string;
  name: string;
  status: OrganizationStatus;
  onClose: () => void;
}

/** The administration says what it found out about an organisation. */
export function VerifyDialog({ organizationId, name, status, onClose }: VerifyDialogProps) {
  const t = useFreshnessText();
  const ui = useUiText();
  const toast = useToast();
  const verify = useVerify(organizationId);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { status, note: '' } as z.input<typeof schema>,
    shouldFocusError: false,
  });
  return (
    <Dialog opened onClose={onClose} title={t('verify.title', { name })}>
      <p>{t('verify.words')}</p>
      <Form
        form={form}
        namespace={useFreshnessText.namespace}
        draft={`verification.${organizationId}`}
        onSubmit={async (values) => {
          await verify.mutateAsync(values);
          toast(t('verify.done', { name }));
          onClose();
        }}
      >
        <RadioField
          name="status"
          label={t('verify.status')}
          options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          required
        />
        <TextAreaField
          name="note"
          label={t('verify.note')}
          description={t('verify.noteHint')}
          rows={3}
          limit={NOTE_LIMIT}
        />
        <FormActions submit={t('verify.submit')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
