import type { Boundaries } from '~/api/territories';

export interface Drawn {
  id: string;
  /** Of an SVG path. */
  path: string;
}

export interface Drawing {
  shapes: Drawn[];
  width: number;
  height: number;
}

type Ring = Boundaries['features'][number]['geometry']['coordinates'][number][number];

const WIDTH = 1000;

/** Places on a plane: at the size of a region, a degree east is shorter than a degree north by the cosine of the latitude. */
export function drawing(features: Boundaries['features']): Drawing {
  const points = features.flatMap(({ geometry }) => geometry.coordinates.flat(2)) as number[][];
  const [west, east] = rangeOf(points.map(([longitude = 0]) => longitude));
  const [south, north] = rangeOf(points.map(([, latitude = 0]) => latitude));
  const shortened = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / ((east - west) * shortened || 1);
  const ring = (corners: Ring) =>
    `M${corners
      .map(
        ([longitude = 0, latitude = 0]) =>
          `${((longitude - west) * shortened * scale).toFixed(1)},${((north - latitude) * scale).toFixed(1)}`,
      )
      .join('L')}Z`;
  return {
    shapes: features.map(({ id, geometry }) => ({
      id,
      path: geometry.coordinates.map((polygon) => polygon.map(ring).join('')).join(''),
    })),
    width: WIDTH,
    height: Math.max(1, Math.round((north - south) * scale)),
  };
}

/** Not with Math.min(...): a country has more points than a call may have arguments. */
function rangeOf(values: number[]): [least: number, greatest: number] {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}
