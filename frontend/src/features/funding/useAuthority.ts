import { useVocabularyLabel } from '~/api/refData';
import type { FundingLine } from './model';

/** The name of who pays. */
export function useAuthority(): (line: Pick<FundingLine, 'authority' | 'authorityOther'>) => string {
  const label = useVocabularyLabel('fundingAuthorities');
  return ({ authority, authorityOther }) =>
    authority === 'other' && authorityOther ? authorityOther : label(authority);
}
