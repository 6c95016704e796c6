import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Localized } from '~/lib/i18n/localized';
import { api, read } from './client';

export interface Found {
  id: string;
  kind: 'organization' | 'partnership';
  name: Localized;
  municipality?: { nisCode: number; name: Localized };
}

const PER_KIND = 5;
export const SHORTEST_QUERY = 2;

/** What a few typed letters may mean: the best organisations and partnerships. */
export const suggestionsQuery = (typed: string) => {
  const q = typed.trim();
  return queryOptions({
    queryKey: ['suggestions', q],
    queryFn: async ({ signal }): Promise<Found[]> => {
      const options = { params: { query: { q, pageSize: PER_KIND } }, signal };
      const [organizations, partnerships] = await Promise.all([
        read(api.GET('/organizations', options)),
        read(api.GET('/partnerships', options)),
      ]);
      return [...found('organization', organizations.items), ...found('partnership', partnerships.items)];
    },
    enabled: q.length >= SHORTEST_QUERY,
    placeholderData: keepPreviousData,
  });
};

function found(kind: Found['kind'], items: Omit<Found, 'kind'>[]): Found[] {
  return items.map(({ id, name, municipality }) => ({ id, kind, name, municipality }));
}
