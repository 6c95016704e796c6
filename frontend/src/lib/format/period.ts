import { type Language, LOCALES } from '~/lib/i18n/languages';
import { formatDate } from './date';

const QUARTERS: Record<Language, (quarter: number) => string> = {
  nl: (quarter) => `${quarter}e kwartaal`,
  fr: (quarter) => `${quarter}${quarter === 1 ? 'er' : 'e'} trimestre`,
  en: (quarter) => `Q${quarter}`,
};

/** '2026', '2026-Q1', '2026-03' or '2026-03-31' in words. */
export function formatPeriod(period: string, language: Language): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return `${QUARTERS[language](Number(quarter[2]))} ${quarter[1]}`;
  if (/^\d{4}-\d{2}$/.test(period)) return monthAndYear(period, language);
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? formatDate(period, language) : period;
}

function monthAndYear(period: string, language: Language): string {
  const date = new Date(`${period}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** The first day of a period, for a true time axis when the periods are irregular. */
export function periodStart(period: string): Date {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return new Date(Date.UTC(Number(quarter[1]), (Number(quarter[2]) - 1) * 3, 1));
  const [year = '1970', month = '01', day = '01'] = period.split('-');
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}
