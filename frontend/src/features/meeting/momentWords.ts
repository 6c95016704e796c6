import { formatDate, formatDateTime, formatTime } from '~/lib/format/date';
import type { Language } from '~/lib/i18n/languages';

/** From when to when, in Brussels time: the day once when it is the same. */
export function momentWords({ startsAt, endsAt }: { startsAt: string; endsAt: string }, language: Language) {
  const sameDay = formatDate(startsAt, language) === formatDate(endsAt, language);
  const end = sameDay ? formatTime(endsAt, language) : formatDateTime(endsAt, language);
  return `${formatDateTime(startsAt, language)} – ${end}`;
}
