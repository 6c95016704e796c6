const MONTHS = 12;

/** Whole months from the first day up to and including the last. */
export function monthsBetween(from: string, until: string): number {
  const [years = 0, months = 0, days = 0] = from.split('-').map(Number);
  const [untilYears = 0, untilMonths = 0, untilDays = 0] = until.split('-').map(Number);
  const whole = (untilYears - years) * MONTHS + (untilMonths - months) - (untilDays + 1 < days ? 1 : 0);
  return Math.max(whole, 0);
}

/** Years and months apart, as people say it. */
export const yearsAndMonths = (months: number) => ({
  years: Math.floor(months / MONTHS),
  months: months % MONTHS,
});
