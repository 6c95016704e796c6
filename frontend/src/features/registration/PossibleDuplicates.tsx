import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { isEnterpriseNumber, normalizeEnterpriseNumber } from '~/lib/enterpriseNumber';
import { Candidates } from './Candidates';
import type { DraftValues } from './draft';
import { useRegistrationFormText } from './formTexts';
import { duplicatesQuery } from './queries';
import classes from './Registration.module.css';

/** Under the name while it is typed: what the register holds that may be the same (4, 2b-R12). */
export function PossibleDuplicates() {
  const t = useRegistrationFormText();
  const [name = '', number = '', municipality] = useWatch<
    DraftValues,
    ['name', 'enterpriseNumber', 'municipality']
  >({ name: ['name', 'enterpriseNumber', 'municipality'] });
  const digits = normalizeEnterpriseNumber(number);
  const [about] = useDebouncedValue(
    JSON.stringify({
      name: name.trim().slice(0, 200),
      enterpriseNumber: isEnterpriseNumber(digits) ? digits : undefined,
      municipality: municipality ? Number(municipality.value) : undefined,
    }),
    400,
  );
  const { data } = useQuery(duplicatesQuery(JSON.parse(about)));
  const candidates = name.trim() ? (data ?? []) : [];
  return (
    <div role="status">
      {candidates.length > 0 && (
        <div className={classes.duplicates}>
          <p className={classes.duplicatesTitle}>{t('duplicatesTitle')}</p>
          <p>{t('duplicatesHint')}</p>
          <Candidates candidates={candidates.slice(0, 3)} />
        </div>
      )}
    </div>
  );
}
