import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { WEEKDAYS, type Weekday } from '~/lib/openingHours';
import classes from '~/ui/form/Form.module.css';
import { CheckboxField, TextField } from '~/ui/form/fields';
import { useRecordText } from '../recordTexts';
import own from './Edit.module.css';
import { useEditText } from './editTexts';
import { type IntervalValues, likeMonday } from './hours';

interface HoursFieldProps {
  name: string;
  label: string;
  hint?: string;
}

/** Weekly hours, day by day: several times a day, each with or without appointment. */
export function HoursField({ name, label, hint }: HoursFieldProps) {
  const t = useEditText();
  const r = useRecordText();
  const { fields, append, remove } = useFieldArray({ name });
  const values = (useWatch({ name }) ?? []) as IntervalValues[];
  const missing = likeMonday(values);
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      {hint && <p className={classes.optional}>{hint}</p>}
      {WEEKDAYS.map((day) => (
        <fieldset key={day} className={own.day}>
          <legend className={own.dayName}>{r(`hours.days.${day}`)}</legend>
          {fields.map(({ id }, index) =>
            values[index]?.day === day ? (
              <IntervalFields
                key={id}
                name={`${name}.${index}`}
                place={values.slice(0, index + 1).filter((given) => given.day === day).length}
                day={day}
                onRemove={() => remove(index)}
              />
            ) : null,
          )}
          <div className={own.dayActions}>
            <Button
              variant="subtle"
              size="compact-md"
              leftSection={<IconPlus aria-hidden size={17} />}
              aria-label={t('hours.addOn', { day: r(`hours.days.${day}`) })}
              onClick={() => append({ day, from: '', until: '', byAppointment: false })}
            >
              {t('hours.add')}
            </Button>
            {day === 'monday' && missing.length > 0 && (
              <Button
                variant="subtle"
                size="compact-md"
                onClick={() => append(missing, { shouldFocus: false })}
              >
                {t('hours.likeMonday')}
              </Button>
            )}
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}

interface IntervalFieldsProps {
  name: string;
  place: number;
  day: Weekday;
  onRemove: () => void;
}

function IntervalFields({ name, place, day, onRemove }: IntervalFieldsProps) {
  const t = useEditText();
  const r = useRecordText();
  return (
    <div className={own.interval}>
      <TextField name={`${name}.from`} label={t('hours.from')} type="time" unmarked />
      <TextField name={`${name}.until`} label={t('hours.until')} type="time" unmarked />
      <CheckboxField name={`${name}.byAppointment`} label={r('hours.byAppointment')} />
      <Button
        variant="subtle"
        color="red"
        size="compact-md"
        leftSection={<IconTrash aria-hidden size={17} />}
        aria-label={t('hours.removeFrom', { day: r(`hours.days.${day}`), place })}
        onClick={onRemove}
      >
        {t('hours.remove')}
      </Button>
    </div>
  );
}
