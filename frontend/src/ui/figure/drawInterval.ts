import type { CustomSeriesRenderItem } from 'echarts';

const HALF_CAP = 6;

/** A whisker from the lower to the upper bound; `upright` false draws it lying down. */
export function drawInterval(color: string, upright = true): CustomSeriesRenderItem {
  return (_params, api) => {
    const ends = [api.value(1), api.value(2)].map((bound) =>
      api.coord(upright ? [api.value(0), bound] : [bound, api.value(0)]),
    );
    const [from = [0, 0], to = [0, 0]] = ends;
    const style = { stroke: color, lineWidth: 2 };
    return {
      type: 'group',
      children: [line(from, to, style), cap(from, upright, style), cap(to, upright, style)],
    };
  };
}

interface Stroke {
  stroke: string;
  lineWidth: number;
}

function cap([x = 0, y = 0]: number[], upright: boolean, style: Stroke) {
  return upright
    ? line([x - HALF_CAP, y], [x + HALF_CAP, y], style)
    : line([x, y - HALF_CAP], [x, y + HALF_CAP], style);
}

function line([x1 = 0, y1 = 0]: number[], [x2 = 0, y2 = 0]: number[], style: Stroke) {
  return { type: 'line' as const, shape: { x1, y1, x2, y2 }, style };
}
