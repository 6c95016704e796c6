import { formatDate, formatDateTime, formatTime } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMeetingText } from './texts';

/** From when to when, in Brussels time: the day once when it is the same. */
export function Hours({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const t = useMeetingText();
  const language = useLanguage();
  const sameDay = formatDate(startsAt, language) === formatDate(endsAt, language);
  return (
    <>
      <time dateTime={startsAt}>{formatDateTime(startsAt, language)}</time> {t('page.until')}{' '}
      <time dateTime={endsAt}>
        {sameDay ? formatTime(endsAt, language) : formatDateTime(endsAt, language)}
      </time>
    </>
  );
}
