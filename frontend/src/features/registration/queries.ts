import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read, readWithEtag, type Versioned } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import { SHORTEST_QUERY } from '~/api/suggestions';
import type { Localized } from '~/lib/i18n/localized';
import type {
  Candidate,
  Registration,
  RegistrationFields,
  RegistrationItem,
  RegistrationStatus,
} from './model';
import type { ReviewSearch } from './search';

export const registrationKeys = {
  all: ['registrations'] as const,
  list: (search: object) => ['registrations', 'list', search] as const,
  one: (id: string) => ['registrations', 'one', id] as const,
};

/** Directory entries that may be the organisation of the person who types. */
export const findingQuery = (typed: string) => {
  const q = typed.trim();
  return queryOptions({
    queryKey: ['organizations', 'finding', q],
    queryFn: ({ signal }): Promise<Page<FoundOrganization>> =>
      read(api.GET('/organizations', { params: { query: { q, pageSize: 8 } }, signal })),
    enabled: q.length >= SHORTEST_QUERY,
    placeholderData: keepPreviousData,
  });
};

export interface FoundOrganization {
  id: string;
  name: Localized;
  type: string;
  municipality?: { name: Localized };
}

const ANSWERABLE: RegistrationStatus[] = ['submitted', 'returned', 'accepted', 'refused', 'withdrawn'];

/** Registrations to review, the longest waiting first. */
export const reviewQuery = ({ status, page }: ReviewSearch) =>
  queryOptions({
    queryKey: registrationKeys.list({ review: status, page }),
    queryFn: ({ signal }): Promise<Page<RegistrationItem>> => {
      const wanted = status === 'all' ? ANSWERABLE : [status ?? ('submitted' as const)];
      const sort = status ? ('-submittedOn' as const) : ('submittedOn' as const);
      const query = { status: wanted, sort: [sort], page, pageSize: PAGE_SIZE };
      return read(api.GET('/registrations', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

/** Own registrations that are not answered yet. */
export const ownRunningQuery = queryOptions({
  queryKey: registrationKeys.list({ own: 'running' }),
  queryFn: ({ signal }): Promise<Page<RegistrationItem>> => {
    const query = { own: true, status: ['draft' as const, 'submitted' as const, 'returned' as const] };
    return read(api.GET('/registrations', { params: { query }, signal }));
  },
});

export const readRegistration = (
  registrationId: string,
  signal?: AbortSignal,
): Promise<Versioned<Registration>> =>
  readWithEtag(api.GET('/registrations/{registrationId}', { params: { path: { registrationId } }, signal }));

export const registrationQuery = (registrationId: string) =>
  queryOptions({
    queryKey: registrationKeys.one(registrationId),
    queryFn: ({ signal }) => readRegistration(registrationId, signal),
  });

/** What the register knows that may be the same. A question, although it is asked with POST. */
export const duplicatesQuery = (about: { name: string; enterpriseNumber?: string; municipality?: number }) =>
  queryOptions({
    queryKey: ['duplicateChecks', about],
    queryFn: async ({ signal }): Promise<Candidate[]> =>
      (await read(api.POST('/duplicateChecks', { body: about, signal }))).candidates,
    enabled: about.name.trim().length >= 4,
    placeholderData: keepPreviousData,
    retry: false,
  });

export interface Compared {
  id: string;
  name: Localized;
  type: string;
  enterpriseNumber?: string;
  website?: string;
  contacts: { email?: string }[];
  sites: { municipality?: { name: Localized } }[];
}

/** A candidate in full, to lay beside the registration. */
export const comparedQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organizations', 'compared', organizationId],
    queryFn: ({ signal }): Promise<Compared> =>
      read(api.GET('/organizations/{organizationId}', { params: { path: { organizationId } }, signal })),
  });

export const createDraft = (body: RegistrationFields): Promise<Versioned<Registration>> =>
  readWithEtag(api.POST('/registrations', { body }));

export const changeDraft = (
  registrationId: string,
  etag: string,
  body: object,
): Promise<Versioned<Registration>> =>
  readWithEtag(
    api.PATCH('/registrations/{registrationId}', {
      params: { path: { registrationId }, header: { 'If-Match': etag } },
      body,
    }),
  );

export interface Submission {
  registrationId: string;
  duplicatesConfirmed?: boolean;
  answer?: string;
}

export function useSubmitRegistration() {
  return useAct(({ registrationId, ...body }: Submission) =>
    readWithEtag(
      api.POST('/registrations/{registrationId}/submissions', { params: { path: { registrationId } }, body }),
    ),
  );
}

export interface Decision {
  registrationId: string;
  outcome: 'accepted' | 'returned' | 'refused';
  message?: string;
}

export function useDecideRegistration() {
  return useAct(({ registrationId, ...body }: Decision) =>
    readWithEtag(
      api.POST('/registrations/{registrationId}/decisions', { params: { path: { registrationId } }, body }),
    ),
  );
}

export function useWithdrawRegistration() {
  return useAct((registrationId: string) =>
    readWithEtag(
      api.POST('/registrations/{registrationId}/withdrawals', {
        params: { path: { registrationId } },
        body: {},
      }),
    ),
  );
}

/** An act on a registration: its answer is the new state, lists and to-dos follow. */
function useAct<V>(mutationFn: (input: V) => Promise<Versioned<Registration>>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (changed) => {
      queryClient.setQueryData(registrationKeys.one(changed.value.id), changed);
      void queryClient.invalidateQueries({ queryKey: registrationKeys.all });
      void queryClient.invalidateQueries({ queryKey: ['me'] });
    },
  });
}
