import { z } from 'zod';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, TextField } from '~/ui/form/fields';
import { optionalDate, requiredText } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import type { Appointment } from './model';
import { useReopenAppointment } from './queries';
import { useRolesText } from './rolesTexts';
import { useCoordinationText } from './texts';

const key = useRolesText.key;
const schema = z.object({
  why: requiredText(key('appointment.whyMissing'), 500),
  validUntil: optionalDate(key('division.untilWrong')),
});

/** An appointment that was ended runs again, and why. */
export function ReopenAppointment({
  appointment,
  onClose,
}: {
  appointment: Appointment;
  onClose: () => void;
}) {
  const t = useRolesText();
  const words = useCoordinationText();
  const toast = useToast();
  const reopen = useReopenAppointment(appointment.id);
  return (
    <DialogForm
      title={t('appointment.reopenTitle')}
      intro={t('appointment.reopenWords')}
      schema={schema}
      namespace={useRolesText.namespace}
      defaultValues={{ why: '', validUntil: '' }}
      submit={t('appointment.reopen')}
      onSubmit={async (values) => {
        await reopen.mutateAsync(values);
        toast(t('appointment.reopenDone'));
      }}
      onClose={onClose}
    >
      <TextField
        name="why"
        label={t('appointment.reopenWhy')}
        description={t('appointment.fteWhyHint')}
        required
      />
      <DateField name="validUntil" label={words('appoint.until')} description={words('appoint.untilHint')} />
    </DialogForm>
  );
}
