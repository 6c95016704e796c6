import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useVocabulary } from '~/api/refData';
import { formatDate, today } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Dialog } from '~/ui/Dialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, SelectField, TextAreaField } from '~/ui/form/fields';
import { optionalText, requiredChoice, requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { useEndMembership } from './queries';
import { useMembershipText } from './texts';

const NOTE_LIMIT = 2000;

const schema = z.object({
  on: requiredDate(useMembershipText.key('leave.onMissing')),
  reason: requiredChoice(useMembershipText.key('leave.reasonMissing')),
  note: optionalText(NOTE_LIMIT),
});

interface EndMembershipDialogProps {
  membershipId: string;
  /** Name of the organisation that leaves. */
  organization: string;
  onClose: () => void;
}

/** Ends a membership with a day and a reason; nothing is erased. */
export function EndMembershipDialog({ membershipId, organization, onClose }: EndMembershipDialogProps) {
  const t = useMembershipText();
  const ui = useUiText();
  const language = useLanguage();
  const toast = useToast();
  const end = useEndMembership(membershipId);
  const reasons = useVocabulary('membershipEndReasons');
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { on: today(), reason: '', note: '' },
    shouldFocusError: false,
  });
  return (
    <Dialog opened onClose={onClose} title={t('leave.title', { organization })}>
      <p>{t('leave.words')}</p>
      <Form
        form={form}
        namespace={useMembershipText.namespace}
        draft={`membershipEnd.${membershipId}`}
        onSubmit={async (values) => {
          await end.mutateAsync(values);
          toast(t('leave.done', { on: formatDate(values.on, language) }));
          onClose();
        }}
      >
        <DateField name="on" label={t('leave.on')} required />
        <SelectField name="reason" label={t('leave.reason')} options={reasons} required />
        <TextAreaField
          name="note"
          label={t('leave.note')}
          description={t('leave.who')}
          rows={3}
          limit={NOTE_LIMIT}
        />
        <FormActions submit={t('leave.confirm')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
