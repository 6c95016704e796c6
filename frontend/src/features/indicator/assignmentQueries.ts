import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import { indicatorKeys } from '~/api/indicators';
import type { Schema } from '~/api/schema';
import { SHORTEST_QUERY } from '~/api/suggestions';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';

export type Assignment = Schema<'IndicatorAssignment'>;

export interface AssignmentsOf {
  indicator?: string;
  partnership?: string;
}

const ALL = 200;

/** Every assignment of an indicator or partnership: running, to come and ended. */
export const assignmentsQuery = ({ indicator, partnership }: AssignmentsOf) =>
  queryOptions({
    queryKey: ['indicatorAssignments', 'of', indicator, partnership],
    queryFn: async ({ signal }): Promise<Assignment[]> => {
      const query = {
        indicator: indicator === undefined ? undefined : [indicator],
        partnership: partnership === undefined ? undefined : [partnership],
        history: true,
        pageSize: ALL,
      };
      return (await read(api.GET('/indicatorAssignments', { params: { query }, signal }))).items;
    },
  });

function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      [['indicatorAssignments'], ['me', 'tasks'], ['journal']].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
}

export function useAssign() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewIndicatorAssignment'>) => read(api.POST('/indicatorAssignments', { body })),
    onSuccess: refresh,
  });
}

export function useEndAssignment(indicatorAssignmentId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'IndicatorAssignmentEnding'>) =>
      read(
        api.POST('/indicatorAssignments/{indicatorAssignmentId}/endings', {
          params: { path: { indicatorAssignmentId } },
          body,
        }),
      ),
    onSuccess: refresh,
  });
}

const MOST = 8;

const approvedLikeQuery = (q: string, level: 'partnership' | undefined) =>
  queryOptions({
    queryKey: [...indicatorKeys.all, 'like', q, level],
    queryFn: async ({ signal }) => {
      const query = { q, level, status: ['approved' as const], pageSize: MOST };
      return (await read(api.GET('/indicators', { params: { query }, signal }))).items;
    },
    enabled: q.length >= SHORTEST_QUERY,
    placeholderData: keepPreviousData,
  });

/** Approved indicators like what was typed; for a partnership only those that exist at its level. */
function useIndicatorsLike(typed: string, level: 'partnership' | undefined) {
  const language = useLanguage();
  const { data, isFetching } = useQuery(approvedLikeQuery(typed.trim(), level));
  const choices = data?.map(({ id, name }) => ({ value: id, label: localizedString(name, language) }));
  return { choices, busy: isFetching };
}

export const useIndicatorChoices = (typed: string) => useIndicatorsLike(typed, undefined);

export const usePartnershipIndicatorChoices = (typed: string) => useIndicatorsLike(typed, 'partnership');

const partnershipsLikeQuery = (q: string) =>
  queryOptions({
    queryKey: ['partnerships', 'like', q],
    queryFn: async ({ signal }) =>
      (await read(api.GET('/partnerships', { params: { query: { q, pageSize: MOST } }, signal }))).items,
    enabled: q.length >= SHORTEST_QUERY,
    placeholderData: keepPreviousData,
  });

export function usePartnershipChoices(typed: string) {
  const language = useLanguage();
  const { data, isFetching } = useQuery(partnershipsLikeQuery(typed.trim()));
  const choices = data?.map(({ id, name, municipality }) => ({
    value: id,
    label: localizedString(name, language),
    detail: localizedString(municipality?.name, language),
  }));
  return { choices, busy: isFetching };
}
