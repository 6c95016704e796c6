import { classOf, type ValueClass, valueClasses } from './valueClasses';

export interface SpreadValue {
  name: string;
  value: string;
}

/** Where half of the values lie, and the ends: values that were published, nothing in between is made up. */
export interface Spread {
  count: number;
  least: string;
  greatest: string;
  low: string;
  high: string;
}

const CLASSES = 20;

export function spreadOf(values: readonly SpreadValue[]): Spread | undefined {
  const sorted = values.map(({ value }) => value).sort((a, b) => Number(a) - Number(b));
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] as string;
  if (sorted.length === 0) return undefined;
  return { count: sorted.length, least: at(0), greatest: at(1), low: at(0.25), high: at(0.75) };
}

/** A sign of the strip: in the middle of its class, above those that came before it. */
export interface Dot {
  x: number;
  y: number;
  place: number;
}

/** Signs pile up where values are alike; in the order given, so that height says how many and nothing else. */
export function pile(values: readonly SpreadValue[]): { classes: ValueClass[]; dots: Dot[] } {
  const classes = valueClasses(
    values.map(({ value }) => Number(value)),
    CLASSES,
  );
  const heights = new Map<number, number>();
  const dots = values.map(({ value }, place) => {
    const own = classOf(Number(value), classes);
    const y = (heights.get(own) ?? 0) + 1;
    heights.set(own, y);
    const { from, to } = classes[own] as ValueClass;
    return { x: (from + to) / 2, y, place };
  });
  return { classes, dots };
}
