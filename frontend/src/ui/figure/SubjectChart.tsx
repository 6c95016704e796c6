import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { formatDecimal } from '~/lib/format/number';
import { type Language, LOCALES } from '~/lib/i18n/languages';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Chart } from './Chart';
import { CHART_FONT, type ChartColors } from './chartModel';
import { drawInterval } from './drawInterval';

export interface SubjectValue {
  /** A territory or partnership. */
  name: string;
  value?: string;
  lower?: string;
  upper?: string;
}

interface SubjectChartProps {
  values: SubjectValue[];
  unit: string;
}

/** One period, several subjects: always in alphabetical order, never ranked by value. */
export function SubjectChart({ values, unit }: SubjectChartProps) {
  const language = useLanguage();
  const ordered = useMemo(
    () => [...values].sort((a, b) => b.name.localeCompare(a.name, LOCALES[language])),
    [values, language],
  );
  const option = useMemo(
    () => (colors: ChartColors) => subjectOption(ordered, unit, language, colors),
    [ordered, unit, language],
  );
  return <Chart height={90 + ordered.length * 34} option={option} />;
}

function subjectOption(
  values: SubjectValue[],
  unit: string,
  language: Language,
  colors: ChartColors,
): EChartsOption {
  const text = { color: colors.ink, fontSize: 14 };
  const color = colors.series[0] ?? colors.ink;
  return {
    animation: false,
    textStyle: { fontFamily: CHART_FONT, ...text },
    grid: {
      left: 8,
      right: 24,
      top: 8,
      bottom: 32,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'value',
      name: unit,
      nameLocation: 'middle',
      nameGap: 32,
      nameTextStyle: text,
      axisLabel: { ...text, formatter: (value: number) => formatDecimal(value, language) },
      splitLine: { lineStyle: { color: colors.line } },
    },
    yAxis: { type: 'category', data: values.map(({ name }) => name), axisLabel: text },
    series: [
      {
        type: 'custom',
        silent: true,
        renderItem: drawInterval(color, false),
        encode: { x: [1, 2], y: 0 },
        data: values.flatMap(({ lower, upper }, place) =>
          lower !== undefined && upper !== undefined ? [[place, Number(lower), Number(upper)]] : [],
        ),
      },
      {
        type: 'scatter',
        color,
        symbolSize: 11,
        itemStyle: { opacity: 1 },
        label: { show: true, position: 'top', ...text, formatter: ({ dataIndex }) => labelOf(dataIndex) },
        data: values.flatMap(({ value }, place) => (value === undefined ? [] : [[Number(value), place]])),
      },
    ],
  };

  function labelOf(place: number): string {
    const given = values.filter(({ value }) => value !== undefined)[place]?.value;
    return given === undefined ? '' : formatDecimal(given, language);
  }
}
