import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag } from '~/api/client';

const key = (indicatorId: string) => ['indicators', 'cellSize', indicatorId] as const;

/** How few persons are too few for a public figure of an indicator. */
export const cellSizeQuery = (indicatorId: string) =>
  queryOptions({
    queryKey: key(indicatorId),
    queryFn: ({ signal }) =>
      readWithEtag(
        api.GET('/indicatorCellSizes/{indicatorId}', { params: { path: { indicatorId } }, signal }),
      ),
  });

export function useSetCellSize(indicatorId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ etag, minimum }: { etag: string; minimum: number }) =>
      read(
        api.PUT('/indicatorCellSizes/{indicatorId}', {
          params: { path: { indicatorId }, header: ifMatch(etag) },
          body: { minimum },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
