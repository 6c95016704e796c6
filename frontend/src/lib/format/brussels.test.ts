import { describe, expect, it } from 'vitest';
import { brusselsMoment, brusselsParts } from './brussels';

describe('Hours in Brussels', () => {
  it.each([
    ['2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'],
    ['2026-07-01', '09:00', '2026-07-01T07:00:00.000Z'],
    ['2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'],
    ['2026-10-25', '00:30', '2026-10-24T22:30:00.000Z'],
    ['2026-10-25', '09:00', '2026-10-25T08:00:00.000Z'],
  ])('%s at %s is %s', (day, hour, moment) => {
    expect(brusselsMoment(day, hour)).toBe(moment);
    expect(brusselsParts(moment)).toEqual({ day, hour });
  });
});
