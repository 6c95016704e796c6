import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { Schema } from '~/api/schema';
import type { FreshnessSearch } from './search';

export type Freshness = Schema<'RecordFreshness'>;
export type StaleRecord = Schema<'StaleOrganization'>;
export type OrganizationStatus = StaleRecord['status'];

export const STATUSES = ['active', 'notFound', 'ended', 'unknown'] as const;

export const freshnessQuery = queryOptions({
  queryKey: ['freshness', 'overview'],
  queryFn: ({ signal }): Promise<Freshness> => read(api.GET('/dashboards/recordFreshness', { signal })),
});

const filters = ({ municipality, confirmed, used, status }: FreshnessSearch) => ({
  municipality,
  confirmed: confirmed === undefined ? undefined : confirmed === 'before',
  used: used === undefined ? undefined : used === 'yes',
  status: status && [status],
});

const pageOfStale = (
  search: FreshnessSearch,
  page: number | undefined,
  pageSize: number,
  signal?: AbortSignal,
) =>
  read(
    api.GET('/dashboards/staleRecords', {
      params: { query: { ...filters(search), page, pageSize } },
      signal,
    }),
  );

export const staleQuery = (search: FreshnessSearch) =>
  queryOptions({
    queryKey: ['freshness', 'stale', search],
    queryFn: ({ signal }): Promise<Page<StaleRecord>> => pageOfStale(search, search.page, PAGE_SIZE, signal),
    placeholderData: keepPreviousData,
  });

const MOST = 200;

/** Every record of the selection, for a file. */
export async function allStale(search: FreshnessSearch): Promise<StaleRecord[]> {
  const first = await pageOfStale(search, 1, MOST);
  const items = [...first.items];
  for (let page = 2; items.length < first.total; page++) {
    const more = await pageOfStale(search, page, MOST);
    if (more.items.length === 0) break;
    items.push(...more.items);
  }
  return items;
}

export function useVerify(organizationId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'OrganizationVerification'>) =>
      read(
        api.POST('/organizations/{organizationId}/verifications', {
          params: { path: { organizationId } },
          body,
        }),
      ),
    onSuccess: () =>
      Promise.all(
        ['freshness', 'organizations'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
      ),
  });
}
