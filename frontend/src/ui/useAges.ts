import { useUiText } from './texts';

interface AgesInMonths {
  fromMonths?: number;
  untilMonths?: number;
}

const YEAR = 12;
/** Below two years people count in months, unless it is just one year. */
const COUNTED_IN_MONTHS = 24;

/** Ages in months in the words of people: before birth, months, years. */
export function useAges(): (ages: AgesInMonths | undefined) => string {
  const t = useUiText();
  const age = (months: number) => {
    if (months < 0) return t('ages.beforeBirth');
    if (months === 0) return t('ages.birth');
    if (months % YEAR === 0 || months >= COUNTED_IN_MONTHS)
      return t('ages.years', { count: Math.floor(months / YEAR) });
    return t('ages.months', { count: months });
  };
  return (ages) => {
    if (ages?.fromMonths !== undefined && ages.untilMonths !== undefined)
      return t('ages.between', { from: age(ages.fromMonths), until: age(ages.untilMonths) });
    if (ages?.fromMonths !== undefined) return t('ages.from', { from: age(ages.fromMonths) });
    if (ages?.untilMonths !== undefined) return t('ages.until', { until: age(ages.untilMonths) });
    return '';
  };
}
