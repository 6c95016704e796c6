import { useGenerations } from '~/api/programmes';
import { useVocabulary } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { HOLDERS, KINDS, STATES } from './model';
import { useSignalText } from './texts';

/** What signals can be filtered by. */
export function useSignalOptions() {
  const t = useSignalText();
  return {
    level: useVocabulary('signalLevels'),
    theme: useVocabulary('themes'),
    kind: KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
    holder: HOLDERS.map((value) => ({ value, label: t(`holders.${value}`) })),
    state: STATES.map((value) => ({ value, label: t(`states.${value}`) })),
    municipality: useMunicipalities(),
    generation: useGenerations(),
    phase: useVocabulary('partnershipPhases'),
  };
}
