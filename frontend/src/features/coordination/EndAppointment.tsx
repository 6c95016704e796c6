import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, Button } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { useVocabulary } from '~/api/refData';
import { today } from '~/lib/format/date';
import { FormDialog } from '~/ui/FormDialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, SelectField, TextAreaField } from '~/ui/form/fields';
import { optionalText, requiredChoice, requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { speaksOfHealth } from './healthWords';
import type { Appointment } from './model';
import { useEndAppointment } from './queries';
import { useCoordinationText } from './texts';

interface EndAppointmentProps {
  appointment: Appointment;
  opened: boolean;
  onClose: () => void;
}

export function EndAppointment({ opened, ...props }: EndAppointmentProps) {
  const t = useCoordinationText();
  return (
    <FormDialog opened={opened} title={t('end.title')} onClose={props.onClose}>
      <EndForm {...props} />
    </FormDialog>
  );
}

const NOTE_LIMIT = 500;
const key = useCoordinationText.key;

const schema = z.object({
  on: requiredDate(key('create.dateMissing')),
  reason: requiredChoice(key('end.reasonMissing')),
  note: optionalText(NOTE_LIMIT),
});

function EndForm({ appointment, onClose }: Omit<EndAppointmentProps, 'opened'>) {
  const t = useCoordinationText();
  const ui = useUiText();
  const toast = useToast();
  const end = useEndAppointment(appointment.id);
  const reasons = useVocabulary('appointmentEndReasons');
  const { validUntil } = appointment;
  const form = useForm({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: { on: validUntil && validUntil < today() ? validUntil : today(), reason: '', note: '' },
  });
  return (
    <Form
      form={form}
      namespace={useCoordinationText.namespace}
      onSubmit={async (values) => {
        await end.mutateAsync(values);
        toast(t('end.done'));
        onClose();
      }}
    >
      <p>{t('end.words')}</p>
      <DateField name="on" label={t('end.on')} required />
      <SelectField
        name="reason"
        label={t('end.reason')}
        description={t('end.reasonHint')}
        options={reasons}
        required
      />
      <TextAreaField
        name="note"
        label={t('end.note')}
        description={t('end.noteHint')}
        rows={2}
        limit={NOTE_LIMIT}
      />
      <HealthWarning />
      <FormActions submit={t('end.save')}>
        <Button variant="default" size="md" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}

/** A reason of health is nobody's business here (1-R35): said while it is being typed. */
function HealthWarning() {
  const t = useCoordinationText();
  const note = useWatch({ name: 'note' }) as string;
  return (
    <div role="status">
      {speaksOfHealth(note ?? '') && (
        <Alert color="orange" mb="md">
          {t('end.health')}
        </Alert>
      )}
    </div>
  );
}
