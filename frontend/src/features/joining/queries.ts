import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { Localized } from '~/lib/i18n/localized';
import type { JoinRequest, OrganizationRole } from './model';
import type { JoinRequestSearch } from './search';

export const joinRequestKeys = {
  all: ['joinRequests'] as const,
  list: (search: object) => ['joinRequests', 'list', search] as const,
  one: (id: string) => ['joinRequests', 'one', id] as const,
};

export const joinRequestsQuery = ({ status, page }: JoinRequestSearch) =>
  queryOptions({
    queryKey: joinRequestKeys.list({ status, page }),
    queryFn: ({ signal }): Promise<Page<JoinRequest>> => {
      const wanted = status === 'all' ? undefined : [status ?? ('open' as const)];
      const query = { status: wanted, page, pageSize: PAGE_SIZE };
      return read(api.GET('/joinRequests', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

export const joinRequestQuery = (joinRequestId: string) =>
  queryOptions({
    queryKey: joinRequestKeys.one(joinRequestId),
    queryFn: ({ signal }): Promise<JoinRequest> =>
      read(api.GET('/joinRequests/{joinRequestId}', { params: { path: { joinRequestId } }, signal })),
  });

export interface JoinedOrganization {
  id: string;
  name: Localized;
  type: string;
  permittedActions?: string[];
}

/** The organisation somebody wants to act for. */
export const joinedOrganizationQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organizations', 'joined', organizationId],
    queryFn: ({ signal }): Promise<JoinedOrganization> =>
      read(api.GET('/organizations/{organizationId}', { params: { path: { organizationId } }, signal })),
  });

interface NewJoinRequest {
  organization: string;
  function?: string;
  message?: string;
  evidence?: string;
  enterpriseNumber?: string;
}

export function useAskToJoin() {
  return useAct((body: NewJoinRequest) => read(api.POST('/joinRequests', { body })));
}

interface JoinDecision {
  joinRequestId: string;
  outcome: 'accepted' | 'refused';
  role?: OrganizationRole;
  answer?: string;
}

export function useDecideJoinRequest() {
  return useAct(({ joinRequestId, ...body }: JoinDecision) =>
    read(api.POST('/joinRequests/{joinRequestId}/decisions', { params: { path: { joinRequestId } }, body })),
  );
}

export function useRemindOfJoinRequest() {
  return useAct((joinRequestId: string) =>
    read(
      api.POST('/joinRequests/{joinRequestId}/reminders', { params: { path: { joinRequestId } }, body: {} }),
    ),
  );
}

export function useWithdrawJoinRequest() {
  return useAct((joinRequestId: string) =>
    read(
      api.POST('/joinRequests/{joinRequestId}/withdrawals', {
        params: { path: { joinRequestId } },
        body: {},
      }),
    ),
  );
}

/** An act on a request: its answer is the new state, lists and to-dos follow. */
function useAct<V>(mutationFn: (input: V) => Promise<JoinRequest>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (changed) => {
      queryClient.setQueryData(joinRequestKeys.one(changed.id), changed);
      void queryClient.invalidateQueries({ queryKey: joinRequestKeys.all });
      void queryClient.invalidateQueries({ queryKey: ['me'] });
    },
  });
}
