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

/** Each colour has at least 4.5:1 against its page, and neighbours differ in lightness too. */
export const CHART_COLORS: Record<'light' | 'dark', ChartColors> = {
  light: {
    ink: '#1b2326',
    soft: '#4f5b60',
    line: '#cfd9db',
    page: '#ffffff',
    series: ['#0f5f6c', '#b35c00', '#5b4b9a', '#8a1c52', '#3d6b1f', '#4f5b60'],
  },
  dark: {
    ink: '#e6ecee',
    soft: '#aab6ba',
    line: '#364146',
    page: '#14191b',
    series: ['#8fd0d8', '#f2b25c', '#b9adf0', '#f09ac2', '#a9d18e', '#c3cdd0'],
  },
};

/** Named, not inherited: the room for labels is measured with it. */
export const CHART_FONT = '"Atkinson Hyperlegible", system-ui, sans-serif';

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

/** From where to where a chart is drawn, so that several can be read side by side. */
export interface ChartScale {
  least: number;
  greatest: number;
  /** The first and the last period. */
  from: string;
  until: string;
}

/** One scale that holds all of the points; undefined when there is nothing to draw. */
export function commonScale(parts: ChartPoint[][]): ChartScale | undefined {
  const points = parts.flat().filter((point) => point.value !== undefined || hasInterval(point));
  const heights = points.flatMap(({ value, lower, upper }) =>
    [value, lower, upper].filter((height) => height !== undefined).map(Number),
  );
  const periods = points.map(({ period }) => period).sort();
  const [from, until] = [periods[0], periods.at(-1)];
  if (from === undefined || until === undefined) return undefined;
  const least = Math.min(...heights);
  const greatest = Math.max(...heights);
  const room = (greatest - least || Math.abs(greatest) || 1) * 0.06;
  return {
    // Where nothing is below zero, the scale is not either.
    least: least >= 0 ? Math.max(0, least - room) : least - room,
    greatest: greatest + room,
    from,
    until,
  };
}
