import type { EChartsOption } from 'echarts';
import { formatDecimal } from '~/lib/format/number';
import type { Language } from '~/lib/i18n/languages';
import { CHART_FONT, type ChartColors } from './chartModel';
import { pile, type SpreadValue } from './spread';

/** More signs than this cannot be told apart: then bars say how many there are. */
export const MOST_DOTS = 120;

export interface SpreadInput {
  values: SpreadValue[];
  marked?: string;
  unit: string;
  count: string;
  language: Language;
  colors: ChartColors;
}

/** The drawing instructions of a distribution: how values lie, with one place marked, in no order of places. */
export function spreadOption({ values, marked, unit, count, language, colors }: SpreadInput): EChartsOption {
  const text = { color: colors.ink, fontSize: 14 };
  const { classes, dots } = pile(values);
  const own = values.findIndex(({ name }) => name === marked);
  const mark = own === -1 ? undefined : Number(values[own]?.value);
  const color = colors.series[0] ?? colors.ink;
  const accent = colors.series[1] ?? colors.ink;
  const highest = Math.max(...dots.map(({ y }) => y));
  const bars = values.length > MOST_DOTS;
  const width = classes[0] ? classes[0].to - classes[0].from : 1;
  return {
    animation: false,
    textStyle: { fontFamily: CHART_FONT, ...text },
    grid: {
      left: 8,
      right: 24,
      top: 40,
      bottom: 34,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'value',
      name: unit,
      nameLocation: 'middle',
      nameGap: 32,
      nameTextStyle: text,
      min: (classes[0]?.from ?? 0) - (width === 0 ? 1 : 0),
      max: (classes.at(-1)?.to ?? 1) + (width === 0 ? 1 : 0),
      axisLabel: { ...text, hideOverlap: true, formatter: (value: number) => formatDecimal(value, language) },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      show: bars,
      name: count,
      nameTextStyle: text,
      min: 0,
      max: highest + 1,
      minInterval: 1,
      axisLabel: text,
      splitLine: { lineStyle: { color: colors.line } },
    },
    series: [
      bars
        ? {
            type: 'custom',
            silent: true,
            color,
            encode: { x: [0, 1], y: 2 },
            renderItem: (_params, api) => {
              const [left = 0, top = 0] = api.coord([api.value(0), api.value(2)]);
              const [right = 0, ground = 0] = api.coord([api.value(1), 0]);
              return {
                type: 'rect',
                shape: { x: left + 1, y: top, width: Math.max(1, right - left - 2), height: ground - top },
                style: { fill: color },
              };
            },
            data: classes.map(({ from, to }) => [
              from,
              to,
              dots.filter(({ x }) => x >= from && x <= to).length,
            ]),
          }
        : {
            type: 'scatter',
            silent: true,
            symbolSize: 13,
            data: dots.map(({ x, y, place }) => ({
              value: [x, y],
              symbol: place === own ? 'diamond' : 'circle',
              symbolSize: place === own ? 20 : 13,
              itemStyle: {
                opacity: 1,
                color: place === own ? accent : colors.page,
                borderColor: place === own ? accent : color,
                borderWidth: 2,
              },
            })),
          },
      {
        type: 'line',
        silent: true,
        data: [],
        markLine:
          mark === undefined
            ? undefined
            : {
                silent: true,
                symbol: 'none',
                lineStyle: { color: accent, width: 2, type: 'dashed' },
                label: { ...text, formatter: marked, position: 'end', rotate: 0 },
                data: [{ xAxis: bars ? mark : (dots[own]?.x ?? mark) }],
              },
      },
    ],
  };
}
