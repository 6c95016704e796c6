import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { boundariesQuery, municipalitiesQuery } from '~/api/territories';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Drawing, drawing } from './projection';

export interface TilePlace {
  column: number;
  row: number;
}

export interface AreaPlaces {
  /** The regions as imported boundaries draw them; undefined when there are none. */
  map?: Drawing;
  /** Otherwise the municipalities in a grid of tiles. */
  tiles: Map<string, TilePlace>;
  names: Map<string, string>;
  /** Who published the boundaries, and on what terms. */
  origin: string;
  ready: boolean;
}

/** Where the municipalities lie, and those around them. */
export function useAreaPlaces(ids: readonly string[]): AreaPlaces {
  const language = useLanguage();
  const { data: municipalities } = useQuery(municipalitiesQuery);
  const asked = ids.join();
  const regions = useMemo(() => {
    const wanted = new Set(asked.split(','));
    const parents = (municipalities ?? []).filter(({ id }) => wanted.has(id)).map(({ parent }) => parent?.id);
    return [...new Set(parents)].filter((id) => id !== undefined).sort();
  }, [municipalities, asked]);
  const { data: boundaries, isFetched } = useQuery(boundariesQuery(regions));
  return useMemo(() => {
    const wanted = new Set(asked.split(','));
    const around = (municipalities ?? []).filter(({ parent }) => parent && regions.includes(parent.id));
    const features = boundaries?.features ?? [];
    return {
      map: features.some(({ id }) => wanted.has(id)) ? drawing(features) : undefined,
      tiles: new Map(around.flatMap(({ id, tile }) => (tile ? [[id, tile] as const] : []))),
      names: new Map(around.map(({ id, name }) => [id, localizedString(name, language)])),
      origin: (boundaries?.origins ?? [])
        .map(({ source, licence }) => [source, licence].filter(Boolean).join(', '))
        .join('; '),
      ready: municipalities !== undefined && (regions.length === 0 || isFetched),
    };
  }, [municipalities, boundaries, regions, asked, language, isFetched]);
}
