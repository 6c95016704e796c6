import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Localized } from '~/lib/i18n/localized';
import { api, read } from './client';
import type { Schema } from './schema';

export type SearchKind = Schema<'SearchKind'>;

export interface Found {
  id: string;
  kind: SearchKind;
  name: Localized;
  place?: Localized;
}

const PER_KIND = 5;
export const SHORTEST_QUERY = 2;

const searchQuery = (typed: string, kind: SearchKind[] | undefined, perKind: number) => {
  const q = typed.trim();
  return queryOptions({
    queryKey: ['searchResults', q, kind, perKind],
    queryFn: ({ signal }): Promise<Schema<'SearchResult'>> =>
      read(api.GET('/searchResults', { params: { query: { q, kind, perKind } }, signal })),
    enabled: q.length >= SHORTEST_QUERY,
    placeholderData: keepPreviousData,
  });
};

/** What a few typed letters may mean: the best few of everything public, or of some kinds. */
export const suggestionsQuery = (typed: string, kind?: SearchKind[]) => ({
  ...searchQuery(typed, kind, PER_KIND),
  select: ({ items }: Schema<'SearchResult'>): Found[] => items,
});

/** The results by kind, with how many there are of each. */
export const searchResultsQuery = (typed: string, perKind: number) => searchQuery(typed, undefined, perKind);

/** The page of what was found. */
export function pageOf({ kind, id }: Pick<Found, 'kind' | 'id'>): string {
  const pages = {
    organization: 'organizations',
    partnership: 'partnerships',
    network: 'networks',
    notice: 'notices',
    project: 'projects',
    territory: 'neighborhoods',
    indicator: 'indicators',
    body: 'bodies',
    meeting: 'meetings',
    decision: 'decisions',
  };
  return `/${pages[kind]}/${id}`;
}
