import { describe, expect, it } from 'vitest';
import { classOf, valueClasses } from './valueClasses';

describe('Classes of values', () => {
  it('are equally wide and begin and end at round numbers', () => {
    expect(valueClasses([3, 17, 41, 96])).toEqual([
      { from: 0, to: 20 },
      { from: 20, to: 40 },
      { from: 40, to: 60 },
      { from: 60, to: 80 },
      { from: 80, to: 100 },
    ]);
  });

  it('hold every value, at most five of them, whole for whole numbers', () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 48271) % 2147483647;
      return seed;
    };
    for (let round = 0; round < 300; round++) {
      const whole = round % 2 === 0;
      const values = Array.from({ length: 1 + (next() % 30) }, () =>
        whole ? next() % 5000 : (next() % 100000) / 997 - 30,
      );
      const classes = valueClasses(values);
      expect(classes.length).toBeLessThanOrEqual(5);
      for (const value of values) {
        const { from, to } = classes[classOf(value, classes)] ?? { from: Number.NaN, to: Number.NaN };
        expect(value).toBeGreaterThanOrEqual(from);
        expect(value).toBeLessThanOrEqual(to);
      }
      if (whole)
        expect(classes.every(({ from, to }) => Number.isInteger(from) && Number.isInteger(to))).toBe(true);
    }
  });

  it('are one when all values are the same, and none when there are no values', () => {
    expect(valueClasses([4, 4])).toEqual([{ from: 4, to: 4 }]);
    expect(valueClasses([])).toEqual([]);
  });

  it('put a value at an edge in the class that begins there, the greatest in the last', () => {
    const classes = [
      { from: 0, to: 10 },
      { from: 10, to: 20 },
    ];
    expect([9.99, 10, 20].map((value) => classOf(value, classes))).toEqual([0, 1, 1]);
  });
});
