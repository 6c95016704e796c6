import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';

export type Target = Schema<'IndicatorTarget'>;

const keyOf = (indicatorAssignmentId: string) => ['indicatorTargets', indicatorAssignmentId] as const;

export const targetsQuery = (indicatorAssignmentId: string) =>
  queryOptions({
    queryKey: keyOf(indicatorAssignmentId),
    queryFn: async ({ signal }): Promise<Target[]> => {
      const params = { path: { indicatorAssignmentId } };
      return (
        await read(api.GET('/indicatorAssignments/{indicatorAssignmentId}/targets', { params, signal }))
      ).items;
    },
  });

function useRefresh(indicatorAssignmentId: string) {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: keyOf(indicatorAssignmentId) });
}

export function useSetTarget(indicatorAssignmentId: string) {
  return useMutation({
    mutationFn: (body: Schema<'NewIndicatorTarget'>) =>
      read(
        api.POST('/indicatorAssignments/{indicatorAssignmentId}/targets', {
          params: { path: { indicatorAssignmentId } },
          body,
        }),
      ),
    onSuccess: useRefresh(indicatorAssignmentId),
  });
}

export function useWithdrawTarget(indicatorAssignmentId: string) {
  return useMutation({
    mutationFn: ({ targetId, reason }: { targetId: string; reason: string }) =>
      read(
        api.POST('/indicatorTargets/{indicatorTargetId}/withdrawals', {
          params: { path: { indicatorTargetId: targetId } },
          body: { reason },
        }),
      ),
    onSuccess: useRefresh(indicatorAssignmentId),
  });
}
