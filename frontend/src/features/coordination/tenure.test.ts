import { describe, expect, it } from 'vitest';
import { monthsBetween, yearsAndMonths } from './tenure';

describe('How long somebody holds a post', () => {
  it.each([
    ['2024-01-01', '2024-01-31', 1],
    ['2024-01-01', '2024-01-15', 0],
    ['2024-01-15', '2024-02-14', 1],
    ['2024-01-15', '2024-02-13', 0],
    ['2023-03-01', '2026-11-25', 44],
    ['2026-11-25', '2026-11-01', 0],
  ])('counts whole months from %s to %s: %i', (from, until, months) => {
    expect(monthsBetween(from, until)).toBe(months);
  });

  it('says years and months apart', () => {
    expect(yearsAndMonths(44)).toEqual({ years: 3, months: 8 });
  });
});
