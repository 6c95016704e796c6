import { WEEKDAYS } from '~/lib/openingHours';
import { TextLink } from '~/ui/links';
import { searchWith } from '~/ui/urlState';
import classes from './Coverage.module.css';
import type { Coverage } from './queries';
import { ScrollRegion } from './ScrollRegion';
import { PARTS } from './search';
import { useCoverageText } from './texts';

type Count = Coverage['total'][number];

export const openIn = (counts: Count[], day: Count['day'], part: Count['part']) =>
  counts.find((count) => count.day === day && count.part === part)?.open ?? 0;

/** The week: parts of the day under each other, days beside each other. A number leads to the services behind it. */
export function WeekTable({ counts }: { counts: Count[] }) {
  const t = useCoverageText();
  return (
    <ScrollRegion caption={t('week')}>
      <table>
        <caption className="visually-hidden">{t('week')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('part')}</th>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                {t(`days.${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">
                {t(`parts.${part}`)} <span className={classes.hours}>{t(`hours.${part}`)}</span>
              </th>
              {WEEKDAYS.map((day) => (
                <td key={day}>
                  <Open count={openIn(counts, day, part)} day={day} part={part} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface OpenProps {
  count: number;
  day: Count['day'];
  part: (typeof PARTS)[number];
}

/** Nothing is coloured: more is not better, and a gap may be right. */
function Open({ count, day, part }: OpenProps) {
  const t = useCoverageText();
  if (count === 0) return <Nobody />;
  return (
    <TextLink
      to="/coverage"
      search={searchWith({ day, part, page: undefined })}
      resetScroll={false}
      aria-label={t('cell', { count, day: t(`days.${day}`), part: t(`parts.${part}`) })}
    >
      {count}
    </TextLink>
  );
}

export function Nobody() {
  const t = useCoverageText();
  return (
    <span className={classes.soft}>
      <span aria-hidden>–</span>
      <span className="visually-hidden">{t('nobody')}</span>
    </span>
  );
}
