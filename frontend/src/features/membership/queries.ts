import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import type { Page } from '~/api/collection';
import type {
  Membership,
  MembershipDecision,
  MembershipEnding,
  MembershipRequest,
  NewMembershipContact,
  NewMembershipRecognition,
  NewMembershipRequest,
  NewMembershipSleep,
} from './model';

const ALL = 200;

export const membershipKeys = {
  all: ['memberships'] as const,
  of: (partnershipId: string, history: boolean) => ['memberships', 'of', partnershipId, history] as const,
  one: (id: string) => ['memberships', 'one', id] as const,
  pair: (organizationId: string, partnershipId: string) =>
    ['memberships', 'pair', organizationId, partnershipId] as const,
};

export const requestKeys = {
  all: ['membershipRequests'] as const,
  open: (partnershipId: string) => ['membershipRequests', 'open', partnershipId] as const,
  one: (id: string) => ['membershipRequests', 'one', id] as const,
};

/** The memberships of a partnership: those of today, or every period there was. */
export const membershipsQuery = (partnershipId: string, history = false) =>
  queryOptions({
    queryKey: membershipKeys.of(partnershipId, history),
    queryFn: ({ signal }): Promise<Page<Membership>> => {
      const query = { partnership: [partnershipId], history: history || undefined, pageSize: ALL };
      return read(api.GET('/memberships', { params: { query }, signal }));
    },
  });

/** Every period one organisation had in one partnership, latest first. */
export const pairHistoryQuery = (organizationId: string, partnershipId: string) =>
  queryOptions({
    queryKey: membershipKeys.pair(organizationId, partnershipId),
    queryFn: ({ signal }): Promise<Page<Membership>> => {
      const query = {
        organization: [organizationId],
        partnership: [partnershipId],
        history: true,
        sort: ['-validFrom'],
        pageSize: ALL,
      };
      return read(api.GET('/memberships', { params: { query }, signal }));
    },
  });

/** Everything an organisation takes or took part in. */
export const organizationMembershipsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['memberships', 'ofOrganization', organizationId],
    queryFn: ({ signal }): Promise<Page<Membership>> => {
      const query = { organization: [organizationId], history: true, sort: ['-validFrom'], pageSize: ALL };
      return read(api.GET('/memberships', { params: { query }, signal }));
    },
  });

export const membershipQuery = (membershipId: string) =>
  queryOptions({
    queryKey: membershipKeys.one(membershipId),
    queryFn: ({ signal }): Promise<Versioned<Membership>> =>
      readWithEtag(api.GET('/memberships/{membershipId}', { params: { path: { membershipId } }, signal })),
  });

/** What still has to be answered about a partnership, as far as the reader takes part in it. */
export const openRequestsQuery = (partnershipId: string) =>
  queryOptions({
    queryKey: requestKeys.open(partnershipId),
    queryFn: ({ signal }): Promise<Page<MembershipRequest>> => {
      const query = { partnership: [partnershipId], status: ['open' as const], pageSize: ALL };
      return read(api.GET('/membershipRequests', { params: { query }, signal }));
    },
  });

export const requestQuery = (membershipRequestId: string) =>
  queryOptions({
    queryKey: requestKeys.one(membershipRequestId),
    queryFn: ({ signal }): Promise<MembershipRequest> =>
      read(
        api.GET('/membershipRequests/{membershipRequestId}', {
          params: { path: { membershipRequestId } },
          signal,
        }),
      ),
  });

/** Whom to ask for at a member, now and before. */
export const contactsQuery = (membershipId: string) =>
  queryOptions({
    queryKey: ['memberships', 'contacts', membershipId],
    queryFn: ({ signal }) =>
      read(api.GET('/memberships/{membershipId}/contacts', { params: { path: { membershipId } }, signal })),
  });

export function useEditMembership(membershipId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: Record<string, unknown> }) =>
      readWithEtag(
        api.PATCH('/memberships/{membershipId}', {
          params: { path: { membershipId }, header: ifMatch(etag) },
          body: body as never, // the changed fields only
        }),
      ),
    onSuccess: refresh,
  });
}

export function useDescribe(membershipId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: Record<string, unknown> }) =>
      readWithEtag(
        api.PATCH('/memberships/{membershipId}/statement', {
          params: { path: { membershipId }, header: ifMatch(etag) },
          body: body as never, // the changed fields only
        }),
      ),
    onSuccess: refresh,
  });
}

export function useSleep(membershipId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: NewMembershipSleep) =>
      read(api.POST('/memberships/{membershipId}/sleeps', { params: { path: { membershipId } }, body })),
    onSuccess: refresh,
  });
}

export function useWake(membershipId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: { on: string }) =>
      read(api.POST('/memberships/{membershipId}/awakenings', { params: { path: { membershipId } }, body })),
    onSuccess: refresh,
  });
}

export function useRecognize(membershipId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: NewMembershipRecognition) =>
      read(
        api.POST('/memberships/{membershipId}/recognitions', { params: { path: { membershipId } }, body }),
      ),
    onSuccess: refresh,
  });
}

export function useNameContact(membershipId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: NewMembershipContact) =>
      read(api.POST('/memberships/{membershipId}/contacts', { params: { path: { membershipId } }, body })),
    onSuccess: refresh,
  });
}

export function useConfirmContact(membershipId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () =>
      read(
        api.POST('/memberships/{membershipId}/contactConfirmations', { params: { path: { membershipId } } }),
      ),
    onSuccess: refresh,
  });
}

export function useEndMembership(membershipId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: MembershipEnding) =>
      read(api.POST('/memberships/{membershipId}/endings', { params: { path: { membershipId } }, body })),
    onSuccess: refresh,
  });
}

export function useOpenRequest() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: NewMembershipRequest) => read(api.POST('/membershipRequests', { body })),
    onSuccess: refresh,
  });
}

export function useDecideRequest(membershipRequestId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: MembershipDecision) =>
      read(
        api.POST('/membershipRequests/{membershipRequestId}/decisions', {
          params: { path: { membershipRequestId } },
          body,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useWithdrawRequest(membershipRequestId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () =>
      read(
        api.POST('/membershipRequests/{membershipRequestId}/withdrawals', {
          params: { path: { membershipRequestId } },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Who takes part shows on many pages: partnership, organisation, what waits, what one may do. */
function useRefresh() {
  const queryClient = useQueryClient();
  const changed = ['memberships', 'membershipRequests', 'partnerships', 'organizations', 'me'];
  return () => Promise.all(changed.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
}
