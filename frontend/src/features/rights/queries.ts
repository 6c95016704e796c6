import { queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';

export type RightsComparison = Schema<'RightsComparison'>;
export type RightsOfOne = Schema<'RightsComparisonItem'>;

export const rightsComparisonQuery = (partnershipId: string) =>
  queryOptions({
    queryKey: ['rightsChecklists', 'partnership', partnershipId],
    queryFn: ({ signal }): Promise<RightsComparison> =>
      read(
        api.GET('/partnerships/{partnershipId}/rightsChecklists', {
          params: { path: { partnershipId } },
          signal,
        }),
      ),
  });
