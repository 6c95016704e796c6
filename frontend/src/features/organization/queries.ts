import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import type { Schema } from '~/api/schema';
import type { Organization } from './model';

export const organizationKeys = {
  all: ['organizations'] as const,
  one: (id: string, asOf?: string) => ['organizations', 'one', id, asOf] as const,
};

export const organizationQuery = (organizationId: string, asOf?: string) =>
  queryOptions({
    queryKey: organizationKeys.one(organizationId, asOf),
    queryFn: ({ signal }): Promise<Versioned<Organization>> =>
      readWithEtag(
        api.GET('/organizations/{organizationId}', {
          params: { path: { organizationId }, query: { asOf } },
          signal,
        }),
      ),
  });

type Changes = Schema<'OrganizationFieldsPatch'>;

export function useChangeOrganization(organizationId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ patch, etag }: { patch: Changes; etag: string }) => {
      const params = { path: { organizationId }, header: ifMatch(etag) };
      return read(api.PATCH('/organizations/{organizationId}', { params, body: patch }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: organizationKeys.all }),
  });
}

/** Reads the organization anew, past what is kept: for the version someone else made. */
export function useLatestOrganization(organizationId: string): () => Promise<Versioned<Organization>> {
  const queryClient = useQueryClient();
  return () => queryClient.fetchQuery({ ...organizationQuery(organizationId), staleTime: 0 });
}

export function useConfirmOrganization(organizationId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => {
      const params = { path: { organizationId } };
      return read(api.POST('/organizations/{organizationId}/confirmations', { params, body: {} }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: organizationKeys.all }),
  });
}
