import { describe, expect, it } from 'vitest';
import { readBlock, readCell, writeCell } from './cellText';

describe('What is typed in a cell', () => {
  it.each([
    ['42', { value: '42' }],
    [' 10,5 ', { value: '10.5' }],
    ['1.200', { value: '1200' }],
    ['1 187 890', { value: '1187890' }],
    ['1.5', { value: '1.5' }],
    ['1.200,75', { value: '1200.75' }],
    ['12 %', { value: '12' }],
    ['24/412', { numerator: '24', denominator: '412' }],
    ['120–160', { lower: '120', upper: '160' }],
    ['120 - 160', { lower: '120', upper: '160' }],
    ['1,5..2', { lower: '1.5', upper: '2' }],
    ['-3', { value: '-3' }],
    ['', {}],
  ])('reads %s as people write it in Dutch', (text, typed) => {
    expect(readCell(text, 'nl')).toEqual(typed);
  });

  it('parts thousands with a comma in English', () => {
    expect(readCell('1,200.5', 'en')).toEqual({ value: '1200.5' });
    expect(readCell('1.200', 'en')).toEqual({ value: '1.200' });
  });

  it.each(['veel', '3/', '1/2/3', '12–', '1,2,3'])('does not make a number of %s', (text) => {
    expect(readCell(text, 'nl')).toBeUndefined();
  });

  it('writes what it reads', () => {
    for (const text of ['42', '10,5', '24/412', '120–160', '']) {
      expect(writeCell(readCell(text, 'fr') ?? {}, 'fr')).toBe(text);
    }
  });
});

describe('A block from a spreadsheet', () => {
  it('is rows by line and cells by tab, with quotes around what holds both', () => {
    expect(readBlock('1\t2\r\n3\t"a ""b""\n\tc"\r\n')).toEqual([
      ['1', '2'],
      ['3', 'a "b"\n\tc'],
    ]);
    expect(readBlock('7')).toEqual([['7']]);
    expect(readBlock('1\t\t3')).toEqual([['1', '', '3']]);
  });
});
