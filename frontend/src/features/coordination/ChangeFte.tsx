import { z } from 'zod';
import { today } from '~/lib/format/date';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, DecimalField, TextField } from '~/ui/form/fields';
import { decimalInput, optionalText, requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import type { Appointment } from './model';
import { useChangeFte } from './queries';
import { useRolesText } from './rolesTexts';

const key = useRolesText.key;
const schema = z.object({
  from: requiredDate(key('division.untilWrong')),
  fte: decimalInput(key('funding.shareWrong')),
  why: optionalText(500),
});

/** More or less time from a day on; what it was until then stays. */
export function ChangeFte({ appointment, onClose }: { appointment: Appointment; onClose: () => void }) {
  const t = useRolesText();
  const toast = useToast();
  const change = useChangeFte(appointment.id);
  return (
    <DialogForm
      title={t('appointment.changeFte')}
      intro={t('appointment.fteWords')}
      schema={schema}
      namespace={useRolesText.namespace}
      defaultValues={{ from: today(), fte: appointment.fte ?? '', why: '' }}
      submit={t('appointment.fteSave')}
      onSubmit={async (values) => {
        await change.mutateAsync(values);
        toast(t('appointment.fteDone'));
      }}
      onClose={onClose}
    >
      <DateField name="from" label={t('appointment.fteFrom')} required />
      <DecimalField name="fte" label={t('appointment.fte')} required />
      <TextField name="why" label={t('appointment.fteWhy')} description={t('appointment.fteWhyHint')} />
    </DialogForm>
  );
}
