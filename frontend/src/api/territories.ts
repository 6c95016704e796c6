import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { LOCALES } from '~/lib/i18n/languages';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { api, read } from './client';
import type { CodeOption } from './refData';
import type { Schema } from './schema';
import { SHORTEST_QUERY } from './suggestions';

interface Municipality {
  nisCode?: number;
  name: Localized;
}

export const municipalitiesQuery = queryOptions({
  queryKey: ['territories', 'municipality'],
  queryFn: async ({ signal }): Promise<Municipality[]> => {
    const query = { type: ['municipality' as const], pageSize: 200 };
    return (await read(api.GET('/territories', { params: { query }, signal }))).items;
  },
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
