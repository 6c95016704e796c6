import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';
import type { Localized } from '~/lib/i18n/localized';
import type { InvitationOffer, OrganizationRole, OrganizationUser, UserInvitation } from './model';

export const peopleKeys = {
  all: ['people'] as const,
  users: (organizationId: string, past: boolean) => ['people', 'users', organizationId, past] as const,
  invitations: (organizationId: string) => ['people', 'invitations', organizationId] as const,
  offer: (token: string) => ['people', 'offer', token] as const,
};

/** Who acts for an organisation; with `past` also who did before. */
export const usersQuery = (organizationId: string, past: boolean) =>
  queryOptions({
    queryKey: peopleKeys.users(organizationId, past),
    queryFn: async ({ signal }): Promise<OrganizationUser[]> => {
      const params = { path: { organizationId }, query: { past: past || undefined } };
      return (await read(api.GET('/organizations/{organizationId}/users', { params, signal }))).items;
    },
  });

export const invitationsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: peopleKeys.invitations(organizationId),
    queryFn: async ({ signal }): Promise<UserInvitation[]> => {
      const params = { path: { organizationId } };
      return (await read(api.GET('/organizations/{organizationId}/userInvitations', { params, signal })))
        .items;
    },
  });

export interface NamedOrganization {
  id: string;
  name: Localized;
  permittedActions?: string[];
  contacts: Schema<'Contact'>[];
}

/** The organisation whose people are shown. */
export const namedOrganizationQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organizations', 'named', organizationId],
    queryFn: ({ signal }): Promise<NamedOrganization> =>
      read(api.GET('/organizations/{organizationId}', { params: { path: { organizationId } }, signal })),
  });

/** What an invitation is about. The secret travels in the body, never in an address. */
export const offerQuery = (token: string) =>
  queryOptions({
    queryKey: peopleKeys.offer(token),
    queryFn: ({ signal }): Promise<InvitationOffer> =>
      read(api.POST('/invitationLookups', { body: { token }, signal })),
    retry: false,
  });

export function useInvite(organizationId: string) {
  return usePeopleAct((body: Schema<'NewInvitation'>) =>
    read(
      api.POST('/organizations/{organizationId}/userInvitations', {
        params: { path: { organizationId } },
        body,
      }),
    ),
  );
}

export function useResendInvitation(organizationId: string) {
  return usePeopleAct((userInvitationId: string) =>
    read(
      api.POST('/organizations/{organizationId}/userInvitations/{userInvitationId}/resendings', {
        params: { path: { organizationId, userInvitationId } },
        body: {},
      }),
    ),
  );
}

export function useWithdrawInvitation(organizationId: string) {
  return usePeopleAct((userInvitationId: string) =>
    read(
      api.POST('/organizations/{organizationId}/userInvitations/{userInvitationId}/withdrawals', {
        params: { path: { organizationId, userInvitationId } },
        body: {},
      }),
    ),
  );
}

export function useChangeRole(organizationId: string) {
  return usePeopleAct(({ user, role }: { user: string; role: OrganizationRole }) =>
    read(
      api.POST('/organizations/{organizationId}/users/{organizationUserId}/roleChanges', {
        params: { path: { organizationId, organizationUserId: user } },
        body: { role },
      }),
    ),
  );
}

export function useEndUser(organizationId: string) {
  return usePeopleAct((organizationUserId: string) =>
    read(
      api.POST('/organizations/{organizationId}/users/{organizationUserId}/endings', {
        params: { path: { organizationId, organizationUserId } },
        body: {},
      }),
    ),
  );
}

export function useTransfer(organizationId: string) {
  return usePeopleAct((body: Schema<'OwnershipTransfer'>) =>
    read(
      api.POST('/organizations/{organizationId}/transfers', { params: { path: { organizationId } }, body }),
    ),
  );
}

export function useAcceptInvitation() {
  return usePeopleAct((body: Schema<'InvitationAcceptance'>) =>
    read(api.POST('/invitationAcceptances', { body })),
  );
}

/** Who may do what changes with it: lists, what is known of me, what a page offers. */
function usePeopleAct<V, R>(mutationFn: (input: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all(
        [['people', 'users'], ['people', 'invitations'], ['me'], ['organizations']].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
