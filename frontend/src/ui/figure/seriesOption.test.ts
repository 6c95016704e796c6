import { describe, expect, it } from 'vitest';
import { CHART_COLORS, type ChartSeries, periodsOf, segments } from './chartModel';
import { seriesOption } from './seriesOption';

const moment = (year: number) => Date.UTC(year, 0, 1);

const marollen: ChartSeries = {
  name: 'Marollen',
  points: [
    { period: '2016', value: '12.10', version: 1 },
    { period: '2018', version: 1 },
    { period: '2021', value: '15.05', lower: '13', upper: '17', version: 2 },
    { period: '2024', value: '14.90', provisional: true, version: 2 },
  ],
};

function drawn(kind: 'line' | 'bar' = 'line', series = [marollen]) {
  const breaks = [{ period: '2021', label: 'nieuwe definitie' }];
  const option = seriesOption({
    series,
    kind,
    unit: '%',
    breaks,
    language: 'nl',
    colors: CHART_COLORS.light,
  });
  return {
    option,
    parts: option.series as { type: string; data: { value: unknown[] }[]; [key: string]: unknown }[],
  };
}

function tipOf(point: unknown): string {
  return (point as { tooltip: { formatter: () => string } }).tooltip.formatter();
}

describe('A series over time', () => {
  it('stands on a true time axis, however irregular the years', () => {
    const { option, parts } = drawn();
    expect(option.xAxis).toMatchObject({
      type: 'time',
      axisLabel: { customValues: [moment(2016), moment(2018), moment(2021), moment(2024)] },
    });
    expect(parts[0]?.data[0]?.value).toEqual([moment(2016), 12.1]);
  });

  it('leaves a gap where a value is missing, and no zero', () => {
    expect(drawn().parts[0]?.data[1]?.value).toEqual([moment(2018), null]);
  });

  it('is broken where another definition holds, and says so', () => {
    expect(segments(marollen.points).map((part) => part.map(({ period }) => period))).toEqual([
      ['2016', '2018'],
      ['2021', '2024'],
    ]);
    expect(drawn().parts[0]?.markLine).toMatchObject({
      data: [{ xAxis: moment(2021), label: { formatter: 'nieuwe definitie' } }],
    });
  });

  it('draws a provisional value hollow', () => {
    const [, second] = drawn().parts;
    expect(
      second?.data.map((point) => (point as { itemStyle?: { color: string } }).itemStyle?.color),
    ).toEqual([undefined, '#ffffff']);
  });

  it('draws an interval from its lower to its upper bound', () => {
    const intervals = drawn().parts.find(({ type }) => type === 'custom');
    expect(intervals?.data.map(({ value }) => value)).toEqual([[moment(2021), 13, 17]]);
  });

  it('as bars of several series has no intervals, which would not know their bar', () => {
    expect(drawn('bar', [marollen, { ...marollen, name: 'Kuregem' }]).parts.map(({ type }) => type)).toEqual([
      'bar',
      'bar',
    ]);
  });

  it('shows in its tip the value as published', () => {
    const tip = tipOf(drawn().parts[1]?.data[0]);
    expect(tip).toBe('Marollen<br>2021<br>15,05 (13 – 17) %');
  });

  it('lets no name of a partnership become markup', () => {
    const { parts } = drawn('line', [{ ...marollen, name: '<img src=x>' }]);
    const tip = tipOf(parts[0]?.data[0]);
    expect(tip).toContain('&#60;img src=x&#62;');
  });

  it('names every period once, in order', () => {
    expect(
      periodsOf([marollen, { name: 'Kuregem', points: [{ period: '2017' }, { period: '2016' }] }]),
    ).toEqual(['2016', '2017', '2018', '2021', '2024']);
  });
});
