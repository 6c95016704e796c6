/** From `from` up to but not including `to`; the last one includes it. */
export interface ValueClass {
  from: number;
  to: number;
}

const MOST = 5;
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Classes of equal width between round numbers. Never classes that hold as many places each:
 * those say who comes before whom, and that is a ranking.
 */
export function valueClasses(values: readonly number[], most = MOST): ValueClass[] {
  if (values.length === 0) return [];
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  if (least === greatest) return [{ from: least, to: greatest }];
  const whole = values.every(Number.isInteger);
  const magnitude = 10 ** Math.floor(Math.log10((greatest - least) / most));
  for (const step of [...STEPS, ...STEPS.map((each) => each * 10)]) {
    const width = clean(step * magnitude);
    if (whole && !Number.isInteger(width)) continue;
    const first = clean(Math.floor(clean(least / width)) * width);
    const count = Math.max(1, Math.ceil(clean((greatest - first) / width)));
    if (count <= most) {
      return Array.from({ length: count }, (_, place) => ({
        from: clean(first + place * width),
        to: clean(first + (place + 1) * width),
      }));
    }
  }
  return [{ from: least, to: greatest }];
}

/** The place of a value among the classes, from 0. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  const place = classes.findIndex(({ to }) => value < to);
  return place === -1 ? classes.length - 1 : place;
}

/** 0.30000000000000004 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
