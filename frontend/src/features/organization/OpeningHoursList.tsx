import { byDayAndTime, type Interval, openness, WEEKDAYS } from '~/lib/openingHours';
import classes from './Record.module.css';
import { useRecordText } from './recordTexts';

interface OpeningHoursListProps {
  hours: Interval[];
  label: string;
}

/** The week as a list of days, and whether the door is open now. */
export function OpeningHoursList({ hours, label }: OpeningHoursListProps) {
  const t = useRecordText();
  const words = (interval: Interval) => {
    const range = t('hours.range', { from: interval.from, until: interval.until });
    return interval.byAppointment ? `${range} (${t('hours.byAppointment')})` : range;
  };
  return (
    <>
      <OpenNow hours={hours} />
      <ul className={classes.hours} aria-label={label}>
        {WEEKDAYS.map((day) => {
          const open = hours.filter((interval) => interval.day === day).sort(byDayAndTime);
          return (
            <li key={day}>
              <span>{t(`hours.days.${day}`)}</span>
              <span className={open.length === 0 ? classes.soft : undefined}>
                {open.length === 0 ? t('hours.closed') : open.map(words).join(', ')}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A hint by the clock of Brussels; it knows the weekly hours, not holidays. */
function OpenNow({ hours }: { hours: Interval[] }) {
  const t = useRecordText();
  const now = openness(hours, new Date());
  if (!now) return null;
  if (now.open) {
    const key = now.byAppointment ? 'hours.nowByAppointment' : 'hours.nowOpen';
    return <p className="no-print">{t(key, { until: now.until })}</p>;
  }
  const { opens } = now;
  const next = opens && {
    from: opens.from,
    day: t(`hours.days.${opens.day}`),
  };
  return (
    <p className="no-print">
      {t('hours.nowClosed')} {next && t(opens.today ? 'hours.opensToday' : 'hours.opens', next)}
    </p>
  );
}
