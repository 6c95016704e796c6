import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { Schema } from '~/api/schema';
import { suggestionsQuery } from '~/api/suggestions';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import type { Interest, Notice } from './model';
import { type NoticesSearch, noticesSearch } from './search';

const ALL = 200;

export const noticesQuery = (address: NoticesSearch) => {
  const { kind, state, sort, ...search } = noticesSearch.parse(address); // the API refuses parameters it does not know
  const query = { ...search, kind: kind && [kind], state: state && [state], sort: sort && [sort] };
  return queryOptions({
    queryKey: ['notices', 'list', query],
    queryFn: ({ signal }): Promise<Page<Notice>> =>
      read(api.GET('/notices', { params: { query: { ...query, pageSize: PAGE_SIZE } }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** Everything an organisation or a partnership posted and is open today. */
export const noticesOfQuery = (of: { organization?: string; partnership?: string }) =>
  queryOptions({
    queryKey: ['notices', 'of', of],
    queryFn: ({ signal }): Promise<Page<Notice>> => {
      const query = {
        organization: of.organization ? [of.organization] : undefined,
        partnership: of.partnership ? [of.partnership] : undefined,
        pageSize: ALL,
      };
      return read(api.GET('/notices', { params: { query }, signal }));
    },
  });

/** Notices that answer to this one. */
export const matchingQuery = (noticeId: string) =>
  queryOptions({
    queryKey: ['notices', 'matching', noticeId],
    queryFn: ({ signal }): Promise<Page<Notice>> =>
      read(api.GET('/notices', { params: { query: { matching: noticeId } }, signal })),
  });

export const noticeQuery = (noticeId: string) =>
  queryOptions({
    queryKey: ['notices', 'one', noticeId],
    queryFn: ({ signal }): Promise<Versioned<Notice>> =>
      readWithEtag(api.GET('/notices/{noticeId}', { params: { path: { noticeId } }, signal })),
  });

/** Who is interested, as far as the reader is a side of it. */
export const interestsQuery = (noticeId: string) =>
  queryOptions({
    queryKey: ['notices', 'interests', noticeId],
    queryFn: ({ signal }): Promise<Page<Interest>> =>
      read(api.GET('/noticeInterests', { params: { query: { notice: [noticeId], pageSize: ALL } }, signal })),
  });

/** The members of a partnership today, to introduce one of them. */
export const membersQuery = (partnershipId: string) =>
  queryOptions({
    queryKey: ['memberships', 'toIntroduce', partnershipId],
    queryFn: ({ signal }) =>
      read(
        api.GET('/memberships', {
          params: { query: { partnership: [partnershipId], pageSize: ALL } },
          signal,
        }),
      ),
    enabled: partnershipId !== '',
  });

/** Partnerships whose name is like what was typed. */
export function usePartnershipChoices(typed: string) {
  const language = useLanguage();
  const { data, isFetching } = useQuery(suggestionsQuery(typed, ['partnership']));
  const choices = data?.map(({ id, name, place }) => ({
    value: id,
    label: localizedString(name, language),
    detail: localizedString(place, language),
  }));
  return { choices, busy: isFetching };
}

export function usePostNotice() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewNotice'>) => read(api.POST('/notices', { body })),
    onSuccess: refresh,
  });
}

export function useEditNotice(noticeId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ etag, patch }: { etag: string; patch: Schema<'NoticeFieldsPatch'> }) =>
      read(
        api.PATCH('/notices/{noticeId}', {
          params: { path: { noticeId }, header: ifMatch(etag) },
          body: patch,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useEndNotice(noticeId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NoticeEnding'>) =>
      read(api.POST('/notices/{noticeId}/endings', { params: { path: { noticeId } }, body })),
    onSuccess: refresh,
  });
}

export function useSayInterest() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewNoticeInterest'>) => read(api.POST('/noticeInterests', { body })),
    onSuccess: refresh,
  });
}

export function useInterestActs(noticeInterestId: string) {
  const refresh = useRefresh();
  const params = { path: { noticeInterestId } };
  const answer = useMutation({
    mutationFn: (body: Schema<'NoticeInterestAnswer'>) =>
      read(api.POST('/noticeInterests/{noticeInterestId}/answers', { params, body })),
    onSuccess: refresh,
  });
  const withdraw = useMutation({
    mutationFn: () => read(api.POST('/noticeInterests/{noticeInterestId}/withdrawals', { params })),
    onSuccess: refresh,
  });
  return { answer, withdraw };
}

/** What is answered also counts in what is asked of an organisation, and waits on the start page. */
function useRefresh() {
  const queryClient = useQueryClient();
  const changed = ['notices', 'load', 'me'];
  return () => Promise.all(changed.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
}
