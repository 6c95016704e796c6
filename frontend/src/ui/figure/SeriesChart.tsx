import { useMemo } from 'react';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useUiText } from '~/ui/texts';
import { Chart } from './Chart';
import type { ChartColors, ChartScale, ChartSeries } from './chartModel';
import classes from './SeriesChart.module.css';
import { seriesOption } from './seriesOption';

interface SeriesChartProps {
  /** In the order to name them; never ordered by value. */
  series: ChartSeries[];
  kind?: 'line' | 'bar';
  unit: string;
  /** Periods from which another version of the definition holds. */
  breaks?: string[];
  height?: number;
  /** The scale it has in common with others beside it; its own when left out. */
  scale?: ChartScale;
}

const NO_BREAKS: string[] = [];

/** A series over time, on a true time axis. Stands inside a `Figure`. */
export function SeriesChart({
  series,
  kind = 'line',
  unit,
  breaks = NO_BREAKS,
  height = 340,
  scale,
}: SeriesChartProps) {
  const t = useUiText();
  const language = useLanguage();
  const option = useMemo(() => {
    const marked = breaks.map((period) => ({ period, label: t('figure.breakMark') }));
    return (colors: ChartColors) =>
      seriesOption({ series, kind, unit, breaks: marked, language, colors, scale });
  }, [series, kind, unit, breaks, language, scale, t]);
  const points = series.flatMap((one) => one.points);
  return (
    <>
      <Chart height={height} option={option} />
      {points.some(({ provisional, estimated }) => provisional || estimated) && (
        <p className={classes.key}>
          <span className={classes.hollow} aria-hidden /> {t('figure.uncertain')}
        </p>
      )}
      {points.some(({ lower, upper }) => lower && upper) && (
        <p className={classes.key}>
          <span className={classes.whisker} aria-hidden /> {t('figure.interval')}
        </p>
      )}
    </>
  );
}
