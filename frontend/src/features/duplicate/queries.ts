import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { Schema } from '~/api/schema';
import { type Choices, type Merge, type MergeItem, PAIR_REASONS, type Pair, type Preview } from './model';
import type { MergesSearch, PairsSearch } from './search';

export const duplicateKeys = {
  all: ['duplicates'] as const,
  pairs: (search: object) => ['duplicates', 'pairs', search] as const,
  pair: (id: string) => ['duplicates', 'pair', id] as const,
  sweep: ['duplicates', 'sweep'] as const,
  preview: (survivor: string, merged: string, choices: Choices) =>
    ['duplicates', 'preview', survivor, merged, choices] as const,
  merges: (search: object) => ['duplicates', 'merges', search] as const,
  merge: (id: string) => ['duplicates', 'merge', id] as const,
};

export const pairsQuery = ({ q, state, reason, municipality, page }: PairsSearch) =>
  queryOptions({
    queryKey: duplicateKeys.pairs({ q, state, reason, municipality, page }),
    queryFn: ({ signal }): Promise<Page<Pair>> => {
      const known = PAIR_REASONS.filter((code) => reason?.includes(code));
      const query = { q, state: state && [state], reason: known, municipality, page, pageSize: PAGE_SIZE };
      return read(api.GET('/organizationDuplicates', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

export const pairQuery = (organizationDuplicateId: string) =>
  queryOptions({
    queryKey: duplicateKeys.pair(organizationDuplicateId),
    queryFn: ({ signal }): Promise<Versioned<Pair>> =>
      readWithEtag(
        api.GET('/organizationDuplicates/{organizationDuplicateId}', {
          params: { path: { organizationDuplicateId } },
          signal,
        }),
      ),
  });

const WATCH_EVERY_MS = 4_000;

/** How far comparing is; asked again for as long as something waits. */
export const sweepQuery = queryOptions({
  queryKey: duplicateKeys.sweep,
  queryFn: ({ signal }): Promise<Schema<'DuplicateSweep'>> =>
    read(api.GET('/duplicateSweeps/current', { signal })),
  refetchInterval: ({ state }) => (state.data && state.data.waiting > 0 ? WATCH_EVERY_MS : false),
});

/** Both records side by side with what merging would do; asked by POST, but it changes nothing. */
export const previewQuery = (survivor: string, merged: string, choices: Choices) =>
  queryOptions({
    queryKey: duplicateKeys.preview(survivor, merged, choices),
    queryFn: ({ signal }): Promise<Preview> =>
      read(api.POST('/organizationMergePreviews', { body: { survivor, merged, fields: choices }, signal })),
    placeholderData: keepPreviousData,
  });

export const mergesQuery = ({ page }: MergesSearch) =>
  queryOptions({
    queryKey: duplicateKeys.merges({ page }),
    queryFn: ({ signal }): Promise<Page<MergeItem>> =>
      read(api.GET('/organizationMerges', { params: { query: { page, pageSize: PAGE_SIZE } }, signal })),
    placeholderData: keepPreviousData,
  });

export const mergeQuery = (organizationMergeId: string) =>
  queryOptions({
    queryKey: duplicateKeys.merge(organizationMergeId),
    queryFn: ({ signal }): Promise<Merge> =>
      read(
        api.GET('/organizationMerges/{organizationMergeId}', {
          params: { path: { organizationMergeId } },
          signal,
        }),
      ),
  });

/** Runs an act; who merges changes what nearly every page shows. */
function useAct<V, R>(act: (values: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => queryClient.invalidateQueries() });
}

export const useDecide = () =>
  useAct(async ({ id, ...body }: { id: string } & Schema<'DuplicateDecision'>) => {
    const path = { organizationDuplicateId: id };
    const { etag } = await readWithEtag(
      api.GET('/organizationDuplicates/{organizationDuplicateId}', { params: { path } }),
    );
    return read(
      api.POST('/organizationDuplicates/{organizationDuplicateId}/decisions', {
        params: { path, header: ifMatch(etag) },
        body,
      }),
    );
  });

export const useSweep = () => useAct(() => read(api.POST('/duplicateSweeps', { body: {} })));

export const useMerge = () =>
  useAct((body: Schema<'NewOrganizationMerge'>) => read(api.POST('/organizationMerges', { body })));

export const useUndoMerge = (organizationMergeId: string) =>
  useAct(() =>
    read(
      api.POST('/organizationMerges/{organizationMergeId}/undoings', {
        params: { path: { organizationMergeId } },
        body: {},
      }),
    ),
  );
