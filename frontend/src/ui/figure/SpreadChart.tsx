import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { formatDecimal } from '~/lib/format/number';
import { LOCALES } from '~/lib/i18n/languages';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Chart } from './Chart';
import type { ChartColors } from './chartModel';
import { type SpreadValue, spreadOf } from './spread';
import { MOST_DOTS, spreadOption } from './spreadOption';
import { useFigureText } from './texts';

interface SpreadChartProps {
  values: SpreadValue[];
  /** How many have no figure. */
  without: number;
  unit: string;
  /** The own place, marked until another is chosen. */
  own?: string;
}

/** How the figures of one period lie, with one place marked. Who is who is not shown: a strip of names is a ranking. */
export function SpreadChart({ values, without, unit, own }: SpreadChartProps) {
  const t = useFigureText();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string>();
  const marked = chosen ?? own;
  const option = useMemo(
    () => (colors: ChartColors) =>
      spreadOption({ values, marked, unit, count: t('distribution.axis'), language, colors }),
    [values, marked, unit, language, t],
  );
  const spread = spreadOf(values);
  const number = (value: string) => formatDecimal(value, language);
  const mine = values.find(({ name }) => name === marked);
  if (!spread) return <p>{t('none')}</p>;
  return (
    <>
      <p>
        {t('distribution.words', {
          count: spread.count,
          least: number(spread.least),
          greatest: number(spread.greatest),
          low: number(spread.low),
          high: number(spread.high),
        })}{' '}
        {mine && t('distribution.own', { name: mine.name, value: `${number(mine.value)} ${unit}` })}{' '}
        {without > 0 && t('distribution.without', { count: without })}
      </p>
      <NativeSelect
        className="no-print"
        maw="22rem"
        label={t('distribution.mark')}
        value={marked ?? ''}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: t('distribution.nothingMarked') },
          ...values
            .map(({ name }) => ({ value: name, label: name }))
            .sort((a, b) => a.label.localeCompare(b.label, LOCALES[language])),
        ]}
      />
      <Chart height={300} option={option} />
      <p>{values.length > MOST_DOTS ? t('distribution.bars') : t('distribution.dots')}</p>
    </>
  );
}
