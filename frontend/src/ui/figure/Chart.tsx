import { useComputedColorScheme } from '@mantine/core';
import type { EChartsOption } from 'echarts';
import { useEffect, useRef, useState } from 'react';
import { LoadingState } from '~/ui/states';
import classes from './Chart.module.css';
import { CHART_COLORS, type ChartColors } from './chartModel';

interface ChartProps {
  height: number;
  /** The drawing instructions for the colours of the page, light or dark. */
  option: (colors: ChartColors) => EChartsOption;
}

/** Draws with ECharts, whose code is fetched when the first chart comes on the screen. */
export function Chart({ height, option }: ChartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light');
  const [drawn, setDrawn] = useState(false);

  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let leave = () => {};
    let gone = false;
    void import('./echarts').then(({ drawIn }) => {
      if (gone) return;
      const chart = drawIn(element);
      chart.setOption(option(CHART_COLORS[scheme]));
      const observer = new ResizeObserver(() => chart.resize());
      observer.observe(element);
      setDrawn(true);
      leave = () => {
        observer.disconnect();
        chart.dispose();
      };
    });
    return () => {
      gone = true;
      leave();
    };
  }, [option, scheme]);

  return (
    <div className={classes.frame} style={{ minHeight: height }}>
      {!drawn && <LoadingState lines={3} />}
      <div ref={ref} aria-hidden className={drawn ? undefined : classes.waiting} style={{ height }} />
    </div>
  );
}
