import { DateField, TextField } from '~/ui/form/fields';
import { useMeetingText } from './texts';

/** The day and the hours of a meeting, in Brussels time. */
export function HourFields() {
  const t = useMeetingText();
  return (
    <>
      <DateField name="day" label={t('form.day')} required />
      <TextField name="start" type="time" label={t('form.start')} size={8} required />
      <TextField name="end" type="time" label={t('form.end')} size={8} required />
    </>
  );
}
