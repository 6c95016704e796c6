import { queryOptions, useQuery } from '@tanstack/react-query';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { api, read } from './client';
import type { CodeOption } from './refData';
import type { components } from './schema.gen';

export type Programme = components['schemas']['Programme'];

/** Every programme with its generations, themes and mappings: a handful, and they rarely change. */
export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: async ({ signal }): Promise<Programme[]> => {
    const { items } = await read(api.GET('/programmes', { signal }));
    return Promise.all(
      items.map(({ id }) =>
        read(api.GET('/programmes/{programmeId}', { params: { path: { programmeId: id } }, signal })),
      ),
    );
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** The generations of all programmes, by code. */
export function useGenerations(): CodeOption[] {
  const language = useLanguage();
  const { data } = useQuery(programmesQuery);
  return (data ?? []).flatMap(({ generations }) =>
    generations.map(({ code, name }) => ({ value: code, label: localizedString(name, language) })),
  );
}
