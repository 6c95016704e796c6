import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from './client';
import type { components } from './schema.gen';

export type Follow = components['schemas']['PartnershipFollow'];

/** What the reader, and the organisations the reader acts for, follow. */
export const ownFollowsQuery = queryOptions({
  queryKey: ['follows', 'own'],
  queryFn: ({ signal }): Promise<{ items: Follow[] }> => read(api.GET('/partnershipFollows', { signal })),
});

export function useFollow() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { partnership: string; organization?: string }) =>
      read(api.POST('/partnershipFollows', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['follows'] }),
  });
}

export function useUnfollow() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (partnershipFollowId: string) =>
      read(
        api.POST('/partnershipFollows/{partnershipFollowId}/endings', {
          params: { path: { partnershipFollowId } },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['follows'] }),
  });
}
