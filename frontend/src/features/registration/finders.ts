import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import { SHORTEST_QUERY } from '~/api/suggestions';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';

interface Place {
  nisCode?: number;
  name: Localized;
}

interface Partnership {
  id: string;
  name: Localized;
  municipality?: { name: Localized };
}

const MOST = 8;

const municipalitiesLike = (q: string) =>
  queryOptions({
    queryKey: ['territories', 'like', q],
    queryFn: async ({ signal }): Promise<Place[]> => {
      const query = { type: ['municipality' as const], q, pageSize: MOST };
      return (await read(api.GET('/territories', { params: { query }, signal }))).items;
    },
    enabled: q.length >= SHORTEST_QUERY,
    placeholderData: keepPreviousData,
  });

const partnershipsLike = (q: string) =>
  queryOptions({
    queryKey: ['partnerships', 'like', q],
    queryFn: async ({ signal }): Promise<Partnership[]> => {
      const query = { q, pageSize: MOST };
      return (await read(api.GET('/partnerships', { params: { query }, signal }))).items;
    },
    enabled: q.length >= SHORTEST_QUERY,
    placeholderData: keepPreviousData,
  });

/** Municipalities whose name, in either language, starts like what was typed. */
export function useMunicipalityChoices(typed: string) {
  const language = useLanguage();
  const { data, isFetching } = useQuery(municipalitiesLike(typed.trim()));
  const choices = data?.flatMap(({ nisCode, name }) =>
    nisCode === undefined ? [] : [{ value: String(nisCode), label: localizedString(name, language) }],
  );
  return { choices, busy: isFetching };
}

export function usePartnershipChoices(typed: string) {
  const language = useLanguage();
  const { data, isFetching } = useQuery(partnershipsLike(typed.trim()));
  const choices = data?.map(({ id, name, municipality }) => ({
    value: id,
    label: localizedString(name, language),
    detail: localizedString(municipality?.name, language),
  }));
  return { choices, busy: isFetching };
}
