import { useVocabularyLabel } from '~/api/refData';
import { StatusBadge, type StatusTone } from '~/ui/StatusBadge';
import { useObservationText } from './texts';

const TONES: Record<string, StatusTone> = {
  submitted: 'waiting',
  returned: 'stopped',
  validated: 'done',
  accepted: 'done',
  published: 'done',
};

/** The state of a figure in words; without a figure, that it is still to be entered. */
export function ObservationState({ status }: { status: string | undefined }) {
  const t = useObservationText();
  const label = useVocabularyLabel('observationStatuses');
  if (!status) return <StatusBadge tone="waiting">{t('entry.toEnter')}</StatusBadge>;
  return <StatusBadge tone={TONES[status]}>{label(status)}</StatusBadge>;
}
