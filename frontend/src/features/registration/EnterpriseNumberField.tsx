import { useWatch } from 'react-hook-form';
import {
  formatEnterpriseNumber,
  isEnterpriseNumber,
  normalizeEnterpriseNumber,
} from '~/lib/enterpriseNumber';
import { TextField } from '~/ui/form/fields';
import { useRegistrationFormText } from './formTexts';
import classes from './Registration.module.css';

const DIGITS = 10;

/** Says while typing whether the number can be right; empty is fine. */
export function EnterpriseNumberField() {
  const t = useRegistrationFormText();
  const typed: string = useWatch({ name: 'enterpriseNumber' }) ?? '';
  const digits = normalizeEnterpriseNumber(typed);
  const verdict = () => {
    if (!digits) return undefined;
    if (/^\d+$/.test(digits) && digits.length < DIGITS) {
      return { words: t('numberShort', { count: DIGITS - digits.length }) };
    }
    if (isEnterpriseNumber(digits)) {
      return { words: t('numberRight', { number: formatEnterpriseNumber(digits) }), tone: classes.right };
    }
    return { words: t('numberWrong'), tone: classes.wrong };
  };
  const found = verdict();
  return (
    <div className={classes.withVerdict}>
      <TextField
        name="enterpriseNumber"
        label={t('enterpriseNumber')}
        description={t('enterpriseNumberHint')}
        inputMode="numeric"
        autoComplete="off"
        size={16}
      />
      <p role="status" className={`${classes.verdict} ${found?.tone ?? ''}`}>
        {found?.words}
      </p>
    </div>
  );
}
