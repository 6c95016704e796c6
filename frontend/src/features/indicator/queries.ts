import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read } from '~/api/client';
import { PAGE_SIZE } from '~/api/collection';
import { indicatorKeys } from '~/api/indicators';
import type { Schema } from '~/api/schema';
import { type IndicatorSearch, indicatorSearch } from './search';

export const indicatorsQuery = (address: IndicatorSearch) => {
  const { kind, origin, ...search } = indicatorSearch.parse(address);
  return queryOptions({
    queryKey: [...indicatorKeys.all, 'list', kind, origin, search],
    queryFn: ({ signal }) => {
      const query = {
        ...search,
        ...(kind && { kind: [kind] }),
        ...(origin && { origin: [origin] }),
        pageSize: PAGE_SIZE,
      };
      return read(api.GET('/indicators', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });
};

/** The indicators that can weigh others: counts that are in force. */
export const weighingQuery = queryOptions({
  queryKey: [...indicatorKeys.all, 'weighing'],
  queryFn: ({ signal }) =>
    read(
      api.GET('/indicators', {
        params: { query: { kind: ['count'], status: ['approved'], pageSize: 200 } },
        signal,
      }),
    ),
});

export type NewIndicator = Schema<'NewIndicator'>;
export type IndicatorDefinition = Schema<'IndicatorDefinition'>;

function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: indicatorKeys.all });
}

export function useDefineIndicator() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: NewIndicator) => read(api.POST('/indicators', { body })),
    onSuccess: refresh,
  });
}

export function useRewordIndicator(indicatorId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: object }) =>
      read(
        api.PATCH('/indicators/{indicatorId}', {
          params: { path: { indicatorId }, header: ifMatch(etag) },
          body: body as never,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useApproveIndicator(indicatorId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () =>
      read(api.POST('/indicators/{indicatorId}/approvals', { params: { path: { indicatorId } } })),
    onSuccess: refresh,
  });
}

export function useWithdrawIndicator(indicatorId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () =>
      read(api.POST('/indicators/{indicatorId}/withdrawals', { params: { path: { indicatorId } } })),
    onSuccess: refresh,
  });
}

export function useStartVersion(indicatorId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: IndicatorDefinition) =>
      read(api.POST('/indicators/{indicatorId}/versions', { params: { path: { indicatorId } }, body })),
    onSuccess: refresh,
  });
}
