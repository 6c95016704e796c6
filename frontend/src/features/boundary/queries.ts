import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';
import type { Boundaries } from '~/api/territories';

export type BoundaryReport = Schema<'TerritoryBoundaryReport'>;

/** Every boundary there is, with where it comes from. */
export const allBoundariesQuery = queryOptions({
  queryKey: ['territories', 'boundaries', 'all'],
  queryFn: ({ signal }): Promise<Boundaries> => read(api.GET('/territoryBoundaries', { signal })),
});

export interface BoundaryFile {
  file: File;
  source: string;
  licence?: string;
  drawnOn?: string;
  dryRun: boolean;
}

export function useImportBoundaries() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ file, ...query }: BoundaryFile): Promise<BoundaryReport> =>
      read(
        api.POST('/territoryBoundaryImports', {
          params: { query },
          body: file as never,
          bodySerializer: (body: unknown) => body as never,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSuccess: ({ stored }) =>
      stored ? queryClient.invalidateQueries({ queryKey: ['territories', 'boundaries'] }) : undefined,
  });
}

export function useRemoveBoundaries() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => read(api.DELETE('/territoryBoundaries')),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['territories', 'boundaries'] }),
  });
}
