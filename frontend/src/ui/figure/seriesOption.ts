import type { EChartsOption, SeriesOption } from 'echarts';
import { formatDecimal } from '~/lib/format/number';
import { formatPeriod, periodStart } from '~/lib/format/period';
import type { Language } from '~/lib/i18n/languages';
import {
  CHART_FONT,
  type ChartColors,
  type ChartPoint,
  type ChartScale,
  type ChartSeries,
  hasInterval,
  periodsOf,
  SYMBOLS,
  segments,
} from './chartModel';
import { drawInterval } from './drawInterval';

export interface SeriesChartInput {
  series: ChartSeries[];
  kind: 'line' | 'bar';
  unit: string;
  /** Periods from which another definition holds. */
  breaks: { period: string; label: string }[];
  language: Language;
  colors: ChartColors;
  /** In common with other charts. */
  scale?: ChartScale;
}

/** The drawing instructions of a series over time. */
export function seriesOption(input: SeriesChartInput): EChartsOption {
  const { series, kind, unit, language, colors, scale } = input;
  const text = { color: colors.ink, fontSize: 14 };
  return {
    animation: false,
    textStyle: { fontFamily: CHART_FONT, ...text },
    grid: {
      left: 8,
      right: 28,
      top: series.length > 1 ? 76 : 44,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: { show: series.length > 1, top: 0, left: 0, textStyle: text, itemHeight: 12, itemGap: 18 },
    tooltip: { trigger: 'item', confine: true },
    xAxis: kind === 'bar' ? categoryAxis(input) : timeAxis(input),
    yAxis: {
      type: 'value',
      name: unit,
      nameTextStyle: { ...text, align: 'left' },
      axisLabel: { ...text, formatter: (value: number) => formatDecimal(value, language) },
      splitLine: { lineStyle: { color: colors.line } },
      scale: kind === 'line',
      min: scale?.least,
      max: scale?.greatest,
      ...(scale && {
        axisLabel: {
          ...text,
          showMinLabel: false,
          showMaxLabel: false,
          formatter: (value: number) => formatDecimal(value, language),
        },
      }),
    },
    series: series.flatMap((one, place) => drawn(one, place, input)),
  };
}

function timeAxis({ series, language, colors, scale }: SeriesChartInput): EChartsOption['xAxis'] {
  const periods = periodsOf(series);
  const byMoment = new Map(periods.map((period) => [periodStart(period).getTime(), period]));
  const customValues = [...byMoment.keys()];
  return {
    type: 'time',
    min: scale && periodStart(scale.from).getTime(),
    max: scale && periodStart(scale.until).getTime(),
    axisTick: { customValues },
    axisLabel: {
      color: colors.ink,
      fontSize: 14,
      hideOverlap: true,
      customValues,
      formatter: (moment: number) => formatPeriod(byMoment.get(moment) ?? '', language),
    },
    axisLine: { lineStyle: { color: colors.soft } },
  };
}

function categoryAxis({ series, language, colors }: SeriesChartInput): EChartsOption['xAxis'] {
  return {
    type: 'category',
    data: periodsOf(series).map((period) => formatPeriod(period, language)),
    axisLabel: { color: colors.ink, fontSize: 14 },
    axisLine: { lineStyle: { color: colors.soft } },
  };
}

function drawn(one: ChartSeries, place: number, input: SeriesChartInput): SeriesOption[] {
  const color = input.colors.series[place % input.colors.series.length] ?? input.colors.ink;
  const main = input.kind === 'bar' ? [bars(one, color, input)] : lines(one, place, color, input);
  // Bars of several series stand side by side; a whisker would not know on which one.
  const whiskers = input.kind === 'line' || input.series.length === 1;
  return whiskers ? [...main, intervals(one, color, input)] : main;
}

function lines(one: ChartSeries, place: number, color: string, input: SeriesChartInput): SeriesOption[] {
  const symbol = SYMBOLS[place % SYMBOLS.length];
  return segments(one.points).map((points, part) => ({
    type: 'line',
    name: one.name,
    color,
    symbol,
    symbolSize: 9,
    lineStyle: { width: 2.5, type: place % 2 === 0 ? 'solid' : 'dashed' },
    data: points.map((point) => ({
      value: [periodStart(point.period).getTime(), position(point)],
      tooltip: { formatter: () => words(one.name, point, input) },
      itemStyle: uncertain(point)
        ? { color: input.colors.page, borderColor: color, borderWidth: 2.5 }
        : undefined,
    })),
    markLine: place === 0 && part === 0 ? breakLines(input) : undefined,
  }));
}

function bars(one: ChartSeries, color: string, input: SeriesChartInput): SeriesOption {
  const byPeriod = new Map(one.points.map((point) => [point.period, point]));
  return {
    type: 'bar',
    name: one.name,
    color,
    barMaxWidth: 56,
    data: periodsOf(input.series).map((period) => {
      const point = byPeriod.get(period);
      return {
        value: point ? (position(point) ?? '-') : '-',
        tooltip: point && { formatter: () => words(one.name, point, input) },
        itemStyle:
          point && uncertain(point)
            ? { color: input.colors.page, borderColor: color, borderWidth: 2 }
            : undefined,
      };
    }),
  };
}

function intervals(one: ChartSeries, color: string, input: SeriesChartInput): SeriesOption {
  const periods = periodsOf(input.series);
  return {
    type: 'custom',
    name: one.name,
    color,
    silent: true,
    renderItem: drawInterval(color),
    encode: { x: 0, y: [1, 2] },
    data: one.points.filter(hasInterval).map((point) => ({
      value: [
        input.kind === 'bar' ? periods.indexOf(point.period) : periodStart(point.period).getTime(),
        Number(point.lower),
        Number(point.upper),
      ],
    })),
  };
}

function breakLines({ breaks, colors }: SeriesChartInput) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: colors.soft, type: 'dashed' as const, width: 1.5 },
    label: { color: colors.ink, fontSize: 13 },
    data: breaks.map(({ period, label }) => ({
      xAxis: periodStart(period).getTime(),
      label: { formatter: label, position: 'end' as const, rotate: 0 },
    })),
  };
}

/** Where a point is drawn: its value, or the middle of an interval without one. */
function position(point: ChartPoint): number | null {
  if (point.value !== undefined) return Number(point.value);
  return hasInterval(point) ? (Number(point.lower) + Number(point.upper)) / 2 : null;
}

function uncertain({ provisional, estimated }: ChartPoint): boolean {
  return Boolean(provisional || estimated);
}

function words(name: string, point: ChartPoint, { unit, language }: SeriesChartInput): string {
  const interval = hasInterval(point)
    ? `${formatDecimal(point.lower ?? '', language)} – ${formatDecimal(point.upper ?? '', language)}`
    : '';
  const value = point.value === undefined ? interval : formatDecimal(point.value, language);
  const detail = point.value !== undefined && interval ? ` (${interval})` : '';
  return [
    escapeHtml(name),
    escapeHtml(formatPeriod(point.period, language)),
    `${value}${detail} ${escapeHtml(unit)}`,
  ].join('<br>');
}

function escapeHtml(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
