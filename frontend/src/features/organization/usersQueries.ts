import { queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';

export type OrganizationUser = Schema<'OrganizationUser'>;
export type JoinRequest = Schema<'JoinRequest'>;

export const usersQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organizationUsers', organizationId],
    queryFn: async ({ signal }): Promise<OrganizationUser[]> => {
      const params = { path: { organizationId } };
      return (await read(api.GET('/organizations/{organizationId}/users', { params, signal }))).items;
    },
  });

/** Who asks to act for the organisation and waits for an answer. */
export const waitingQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['joinRequests', 'waiting', organizationId],
    queryFn: async ({ signal }): Promise<JoinRequest[]> => {
      const query = { organization: organizationId, status: ['open' as const] };
      return (await read(api.GET('/joinRequests', { params: { query }, signal }))).items;
    },
  });
