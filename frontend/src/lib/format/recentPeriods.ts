type PeriodType = 'year' | 'quarter' | 'month' | 'snapshot';

/** The last closed period and those before it, newest first: what a figure can be entered for. */
export function recentPeriods(type: PeriodType, lastClosed: string, count: number): string[] {
  const periods = [lastClosed];
  while (type !== 'snapshot' && periods.length < count) periods.push(before(periods.at(-1) ?? lastClosed));
  return periods;
}

function before(period: string): string {
  const [year = 0, part] = period.split('-').map((piece) => Number(piece.replace('Q', '')));
  if (part === undefined) return String(year - 1);
  const isQuarter = period.includes('Q');
  const last = isQuarter ? 4 : 12;
  const write = (number: number) => (isQuarter ? `Q${number}` : String(number).padStart(2, '0'));
  return part > 1 ? `${year}-${write(part - 1)}` : `${year - 1}-${write(last)}`;
}
