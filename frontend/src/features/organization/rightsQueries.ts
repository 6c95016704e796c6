import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import type { Schema } from '~/api/schema';

export type RightsChecklist = Schema<'RightsChecklist'>;

const rightsKey = (organizationId: string) => ['rightsChecklists', 'one', organizationId] as const;

export const rightsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: rightsKey(organizationId),
    queryFn: ({ signal }): Promise<Versioned<RightsChecklist>> =>
      readWithEtag(
        api.GET('/organizations/{organizationId}/rightsChecklist', {
          params: { path: { organizationId } },
          signal,
        }),
      ),
  });

export function useStateRights(organizationId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ body, etag }: { body: Schema<'RightsChecklistFields'>; etag: string }) =>
      read(
        api.PUT('/organizations/{organizationId}/rightsChecklist', {
          params: { path: { organizationId }, header: ifMatch(etag) },
          body,
        }),
      ),
    // What others see beside it changes as well.
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['rightsChecklists'] }),
  });
}
