const MONTHS = 12;
const DAY_MS = 86_400_000;

/** Whole months from the first day up to and including the last. */
export function monthsBetween(from: string, until: string): number {
  const begin = new Date(from);
  const after = new Date(Date.parse(until) + DAY_MS); // the day after the last, at midnight UTC as the first
  const months =
    (after.getUTCFullYear() - begin.getUTCFullYear()) * MONTHS +
    (after.getUTCMonth() - begin.getUTCMonth()) -
    (after.getUTCDate() < begin.getUTCDate() ? 1 : 0);
  return Math.max(months, 0);
}

/** Years and months apart, as people say it. */
export const yearsAndMonths = (months: number) => ({
  years: Math.floor(months / MONTHS),
  months: months % MONTHS,
});
