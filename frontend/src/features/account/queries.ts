import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';
import type { Localized } from '~/lib/i18n/localized';

export type Task = Schema<'Task'>;

/** What waits for me, longest waiting first. */
export const tasksQuery = queryOptions({
  queryKey: ['me', 'tasks'],
  queryFn: async ({ signal }): Promise<Task[]> => (await read(api.GET('/me/tasks', { signal }))).items,
});

/** A registration or a join request of mine, in short. */
export interface Running {
  id: string;
  kind: 'registration' | 'joinRequest';
  name?: Localized | string;
  status: Schema<'RegistrationItem'>['status'] | Schema<'JoinRequest'>['status'];
  /** Since when it is in this state, as far as known. */
  since: string;
}

const MOST = 50;

export const ownRegistrationsQuery = queryOptions({
  queryKey: ['registrations', 'list', { own: 'all' }],
  queryFn: async ({ signal }): Promise<Running[]> => {
    const query = { own: true, pageSize: MOST };
    const { items } = await read(api.GET('/registrations', { params: { query }, signal }));
    return items.map(({ id, name, status, updatedAt }) => ({
      id,
      kind: 'registration' as const,
      name,
      status,
      since: updatedAt,
    }));
  },
});

/** The list also holds requests I decide on; mine carry my address. */
export const ownJoinRequestsQuery = (email: string | undefined) =>
  queryOptions({
    queryKey: ['joinRequests', 'list', { own: email }],
    queryFn: async ({ signal }): Promise<Running[]> => {
      const query = { pageSize: MOST };
      const { items } = await read(api.GET('/joinRequests', { params: { query }, signal }));
      return items
        .filter(({ applicant }) => applicant.email === email)
        .map(({ id, organization, status, requestedOn, decidedOn }) => ({
          id,
          kind: 'joinRequest' as const,
          name: organization.name,
          status,
          since: decidedOn ?? requestedOn,
        }));
    },
  });

interface Partnership {
  id: string;
  name: Localized;
}

/** Partnerships an organisation takes part in today. */
export const partnershipsOfQuery = (organization: string) =>
  queryOptions({
    queryKey: ['partnerships', 'of', organization],
    queryFn: async ({ signal }): Promise<Partnership[]> => {
      const query = { organization, pageSize: 200 };
      return (await read(api.GET('/partnerships', { params: { query }, signal }))).items;
    },
  });

/** The organisation says that its record is still right. */
export function useConfirmRecord(organizationId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      read(
        api.POST('/organizations/{organizationId}/confirmations', {
          params: { path: { organizationId } },
          body: {},
        }),
      ),
    onSuccess: () =>
      Promise.all(
        [['me'], ['organizations'], ['freshness']].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
