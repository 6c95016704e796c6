import { describe, expect, it } from 'vitest';
import { CHART_COLORS, commonScale } from './chartModel';
import { pile, spreadOf } from './spread';
import { spreadOption } from './spreadOption';

const values = ['4', '10.50', '7', '9', '12'].map((value, place) => ({ name: `Plaats ${place}`, value }));

describe('How values lie', () => {
  it('is told with values that were published, as they were written', () => {
    expect(spreadOf(values)).toEqual({ count: 5, least: '4', low: '7', high: '10.50', greatest: '12' });
    expect(spreadOf([])).toBeUndefined();
  });

  it('puts one sign a value, higher where there are more alike', () => {
    const alike = ['5', '5', '5', '40'].map((value, place) => ({ name: `${place}`, value }));
    const { dots } = pile(alike);
    expect(dots).toHaveLength(4);
    expect(dots.slice(0, 3).map(({ y }) => y)).toEqual([1, 2, 3]);
    expect(new Set(dots.slice(0, 3).map(({ x }) => x)).size).toBe(1);
    expect(dots[3]?.y).toBe(1);
  });

  it('names the own place and no other', () => {
    const option = spreadOption({
      values,
      marked: 'Plaats 2',
      unit: 'personen',
      count: 'Aantal',
      language: 'nl',
      colors: CHART_COLORS.light,
    });
    const drawn = JSON.stringify(option);
    expect(drawn).toContain('Plaats 2');
    expect(drawn).not.toContain('Plaats 1');
    expect(drawn.match(/"symbol":"diamond"/g)).toHaveLength(1);
  });

  it('becomes bars when there are more than can be told apart, and counts each once', () => {
    const many = Array.from({ length: 500 }, (_, place) => ({ name: `${place}`, value: String(place % 37) }));
    const option = spreadOption({
      values: many,
      unit: '',
      count: 'Aantal',
      language: 'nl',
      colors: CHART_COLORS.light,
    });
    const [bars] = option.series as { data: number[][] }[];
    expect(bars?.data.reduce((sum, [, , height = 0]) => sum + height, 0)).toBe(500);
  });
});

describe('The scale of small charts side by side', () => {
  it('holds every point and interval of all, and begins at zero where nothing is below it', () => {
    const scale = commonScale([
      [{ period: '2013', value: '2' }],
      [
        { period: '2016', lower: '40', upper: '60' },
        { period: '2018', value: undefined },
      ],
    ]);
    expect(scale?.least).toBe(0);
    expect(scale?.greatest).toBeGreaterThanOrEqual(60);
    expect(scale).toMatchObject({ from: '2013', until: '2016' });
  });

  it('does not exist without points', () => {
    expect(commonScale([[{ period: '2013' }]])).toBeUndefined();
  });
});
