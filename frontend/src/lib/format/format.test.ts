import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, today } from './date';
import { formatCount, formatDecimal, parseDecimal } from './number';
import { formatPeriod, periodStart } from './period';

const NARROW_SPACE = '\u202f';

describe('A published decimal', () => {
  it('keeps its digits and takes the comma of the language', () => {
    expect(formatDecimal('10.45', 'nl')).toBe('10,45');
    expect(formatDecimal('10.50', 'fr')).toBe('10,50');
    expect(formatDecimal('10.45', 'en')).toBe('10.45');
    expect(formatDecimal('-0.30', 'nl')).toBe('-0,30');
  });

  it('is never rounded, however long', () => {
    expect(formatDecimal('12345678901234567890.123456789', 'nl')).toBe(
      '12.345.678.901.234.567.890,123456789',
    );
  });

  it('that is not a number is shown as it came', () => {
    expect(formatDecimal('n/a', 'nl')).toBe('n/a');
  });
});

describe('A typed number', () => {
  it.each([
    ['10,45', '10.45'],
    ['10.45', '10.45'],
    [' 1 200,5 ', '1200.5'],
    ['-3', '-3'],
    ['+7', '7'],
  ])('%s is read as %s', (typed, decimal) => {
    expect(parseDecimal(typed)).toBe(decimal);
  });

  it.each(['', 'abc', '1,2,3', '1.200,50', '12%'])('%s is not taken for a number', (typed) => {
    expect(parseDecimal(typed)).toBeUndefined();
  });
});

describe('A count', () => {
  it('is grouped as the language does', () => {
    expect(formatCount(1247, 'nl')).toBe('1.247');
    expect(formatCount(1247, 'fr')).toBe(`1${NARROW_SPACE}247`);
    expect(formatCount(1247, 'en')).toBe('1,247');
  });
});

describe('A date', () => {
  it('is written out', () => {
    expect(formatDate('2026-03-09', 'nl')).toBe('9 maart 2026');
    expect(formatDate('2026-03-09', 'fr')).toBe('9 mars 2026');
    expect(formatDate('2026-03-09', 'en')).toBe('9 March 2026');
  });

  it('of a moment is the day in Brussels', () => {
    expect(formatDate('2026-06-30T22:30:00Z', 'nl')).toBe('1 juli 2026');
    expect(formatDateTime('2026-06-30T22:30:00Z', 'en')).toBe('1 July 2026 at 00:30');
  });

  it('that cannot be read is shown as it came', () => {
    expect(formatDate('gisteren', 'nl')).toBe('gisteren');
  });

  it('of today is the one in Brussels', () => {
    expect(today(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  });
});

describe('A period', () => {
  it('is named as people name it', () => {
    expect(formatPeriod('2026', 'nl')).toBe('2026');
    expect(formatPeriod('2026-Q1', 'nl')).toBe('1e kwartaal 2026');
    expect(formatPeriod('2026-Q1', 'fr')).toBe('1er trimestre 2026');
    expect(formatPeriod('2026-Q3', 'en')).toBe('Q3 2026');
    expect(formatPeriod('2026-03', 'fr')).toBe('mars 2026');
    expect(formatPeriod('2026-03-31', 'nl')).toBe('31 maart 2026');
  });

  it('starts on its first day', () => {
    expect(periodStart('2026').toISOString()).toBe('2026-01-01T00:00:00.000Z');
    expect(periodStart('2026-Q4').toISOString()).toBe('2026-10-01T00:00:00.000Z');
    expect(periodStart('2026-03').toISOString()).toBe('2026-03-01T00:00:00.000Z');
  });
});
