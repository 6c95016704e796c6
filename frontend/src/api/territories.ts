import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { LOCALES } from '~/lib/i18n/languages';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { api, read } from './client';
import type { CodeOption } from './refData';
import type { Schema } from './schema';
import { SHORTEST_QUERY } from './suggestions';

type Municipality = Schema<'TerritoryItem'>;

/** All municipalities: there are more than one page holds. */
export const municipalitiesQuery = queryOptions({
  queryKey: ['territories', 'municipality'],
  queryFn: async ({ signal }): Promise<Municipality[]> => {
    const all: Municipality[] = [];
    for (let page = 1; ; page++) {
      const query = { type: ['municipality' as const], page, pageSize: 200 };
      const found = await read(api.GET('/territories', { params: { query }, signal }));
      all.push(...found.items);
      if (!found.next) return all;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export type Boundaries = Schema<'TerritoryBoundaries'>;

/** The imported boundaries of what lies directly within these territories. */
export const boundariesQuery = (parent: string[]) =>
  queryOptions({
    queryKey: ['territories', 'boundaries', parent],
    queryFn: ({ signal }): Promise<Boundaries> =>
      read(api.GET('/territoryBoundaries', { params: { query: { parent } }, signal })),
    enabled: parent.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The municipalities by name in the language of the page; the value is the NIS code. */
export function useMunicipalities(): CodeOption[] {
  const language = useLanguage();
  const { data } = useQuery(municipalitiesQuery);
  return (data ?? [])
    .filter(({ nisCode }) => nisCode !== undefined)
    .map(({ nisCode, name }) => ({ value: String(nisCode), label: localizedString(name, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, LOCALES[language]));
}

export type TerritoryType = Schema<'TerritoryItem'>['type'];

const MOST = 8;

/** Places whose name, in any language, is like what was typed. */
export const territoriesLikeQuery = (q: string, types: readonly TerritoryType[] = []) =>
  queryOptions({
    queryKey: ['territories', 'like', types, q],
    queryFn: async ({ signal }): Promise<Schema<'TerritoryItem'>[]> => {
      const query = { q, type: types.length > 0 ? [...types] : undefined, pageSize: MOST };
      return (await read(api.GET('/territories', { params: { query }, signal }))).items;
    },
    enabled: q.length >= SHORTEST_QUERY,
    placeholderData: keepPreviousData,
  });
const neighborhoodsQuery = queryOptions({
  queryKey: ['territories', 'neighborhood'],
  queryFn: async ({ signal }) => {
    const query = { type: ['neighborhood' as const], pageSize: 200 };
    return (await read(api.GET('/territories', { params: { query }, signal }))).items;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** The neighbourhoods of the register by name in the language of the page; the value is the id. */
export function useNeighborhoods(): CodeOption[] {
  const language = useLanguage();
  const { data } = useQuery(neighborhoodsQuery);
  return (data ?? [])
    .map(({ id, name }) => ({ value: id, label: localizedString(name, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, LOCALES[language]));
}
