/** One point of a series. Position comes from `value` or the interval; words always from the strings. */
export interface ChartPoint {
  /** '2026', '2026-Q1', '2026-03' or a date. */
  period: string;
  /** Decimal as published; absent leaves a gap, never a zero. */
  value?: string;
  lower?: string;
  upper?: string;
  provisional?: boolean;
  estimated?: boolean;
  /** Version of the definition: the line is broken where it changes. */
  version?: number;
}

export interface ChartSeries {
  name: string;
  points: ChartPoint[];
}

export interface ChartColors {
  ink: string;
  soft: string;
  line: string;
  page: string;
  series: string[];
}

/** Told apart without colour too: each series has its own sign. */
export const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'roundRect'];

export function hasInterval(point: ChartPoint): boolean {
  return point.lower !== undefined && point.upper !== undefined;
}

/** Stretches of points under one version of the definition. */
export function segments(points: ChartPoint[]): ChartPoint[][] {
  const result: ChartPoint[][] = [];
  for (const point of points) {
    const current = result.at(-1);
    if (current && current.at(-1)?.version === point.version) current.push(point);
    else result.push([point]);
  }
  return result;
}

/** The periods of all series in order of time. */
export function periodsOf(series: ChartSeries[]): string[] {
  return [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].sort();
}
