const QUARTERS = 6;
const YEARS = 4;
const MONTHS = 6;

/** Periods somebody may be asked about now, the nearest of each kind first: quarters, years, months. */
export function recentPeriods(day: string): string[] {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const quarters = Array.from({ length: QUARTERS }, (_, back) => {
    const at = year * 4 + Math.floor((month - 1) / 3) - 1 - back;
    return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;
  });
  const years = Array.from({ length: YEARS }, (_, back) => String(year - back));
  const months = Array.from({ length: MONTHS }, (_, back) => {
    const at = year * 12 + month - 2 - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
  return [...quarters, ...years, ...months];
}
