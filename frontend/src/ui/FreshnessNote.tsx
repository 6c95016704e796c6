import { formatDate } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useFreshnessNoteText } from './freshnessTexts';
import { StatusBadge } from './StatusBadge';

interface FreshnessNoteProps {
  record: { stale: boolean; lastConfirmedOn?: string; assistedSince?: string };
}

/** Says in words that a record may no longer hold, or that its organisation has not seen it yet; nothing when all is well. */
export function FreshnessNote({ record: { stale, lastConfirmedOn, assistedSince } }: FreshnessNoteProps) {
  const t = useFreshnessNoteText();
  const language = useLanguage();
  const words = assistedSince
    ? t('assisted', { day: formatDate(assistedSince, language) })
    : stale && (lastConfirmedOn ? t('stale', { day: formatDate(lastConfirmedOn, language) }) : t('never'));
  return words ? <StatusBadge tone="waiting">{words}</StatusBadge> : null;
}
