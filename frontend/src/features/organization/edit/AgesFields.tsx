import { useWatch } from 'react-hook-form';
import classes from '~/ui/form/Form.module.css';
import { SelectField, TextField } from '~/ui/form/fields';
import { AGE_UNITS } from './ages';
import own from './Edit.module.css';
import { useEditText } from './editTexts';

/** From which age to which: before birth, in months or in years. */
export function AgesFields({ name }: { name: string }) {
  const t = useEditText();
  const fromUnit = useWatch({ name: `${name}.fromUnit` });
  const units = AGE_UNITS.map((value) => ({ value, label: t(`ages.${value}`) }));
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('fields.targetAges')}</legend>
      <p className={classes.optional}>{t('ages.hint')}</p>
      <div className={own.row}>
        {fromUnit !== 'beforeBirth' && (
          <TextField name={`${name}.from`} label={t('ages.from')} inputMode="numeric" size={4} unmarked />
        )}
        <SelectField name={`${name}.fromUnit`} label={t('ages.fromUnit')} options={units} unmarked />
      </div>
      <div className={own.row}>
        <TextField name={`${name}.until`} label={t('ages.until')} inputMode="numeric" size={4} unmarked />
        <SelectField
          name={`${name}.untilUnit`}
          label={t('ages.untilUnit')}
          options={units.slice(1)}
          unmarked
        />
      </div>
    </fieldset>
  );
}
