import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import { linkKeys, type PartnershipLink } from '~/api/links';
import type { Schema } from '~/api/schema';
import { SHORTEST_QUERY } from '~/api/suggestions';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';

const MOST = 8;

export const linkQuery = (partnershipLinkId: string) =>
  queryOptions({
    queryKey: linkKeys.one(partnershipLinkId),
    queryFn: ({ signal }): Promise<PartnershipLink> =>
      read(
        api.GET('/partnershipLinks/{partnershipLinkId}', { params: { path: { partnershipLinkId } }, signal }),
      ),
  });

export function useProposeLink() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewPartnershipLink'>) => read(api.POST('/partnershipLinks', { body })),
    onSuccess: refresh,
  });
}

export function useLinkActs(partnershipLinkId: string) {
  const refresh = useRefresh();
  const params = { path: { partnershipLinkId } };
  const decide = useMutation({
    mutationFn: (body: Schema<'PartnershipLinkDecision'>) =>
      read(api.POST('/partnershipLinks/{partnershipLinkId}/decisions', { params, body })),
    onSuccess: refresh,
  });
  const withdraw = useMutation({
    mutationFn: () => read(api.POST('/partnershipLinks/{partnershipLinkId}/withdrawals', { params })),
    onSuccess: refresh,
  });
  const observe = useMutation({
    mutationFn: (body: Schema<'PartnershipLinkState'>) =>
      read(api.POST('/partnershipLinks/{partnershipLinkId}/observations', { params, body })),
    onSuccess: refresh,
  });
  const end = useMutation({
    mutationFn: (body: Schema<'PartnershipLinkEnding'>) =>
      read(api.POST('/partnershipLinks/{partnershipLinkId}/endings', { params, body })),
    onSuccess: refresh,
  });
  return { decide, withdraw, observe, end };
}

const partnershipsLike = (q: string) =>
  queryOptions({
    queryKey: ['partnerships', 'like', q],
    queryFn: async ({ signal }) =>
      (await read(api.GET('/partnerships', { params: { query: { q, pageSize: MOST } }, signal }))).items,
    enabled: q.length >= SHORTEST_QUERY,
    placeholderData: keepPreviousData,
  });

const networksLike = (q: string) =>
  queryOptions({
    queryKey: ['networks', 'like', q],
    queryFn: async ({ signal }) =>
      (await read(api.GET('/networks', { params: { query: { q, pageSize: MOST } }, signal }))).items,
    enabled: q.length >= SHORTEST_QUERY,
    placeholderData: keepPreviousData,
  });

/** Partnerships whose name is like what was typed. */
export function usePartnershipChoices(typed: string) {
  const language = useLanguage();
  const { data, isFetching } = useQuery(partnershipsLike(typed.trim()));
  const choices = data?.map(({ id, name, municipality }) => ({
    value: id,
    label: localizedString(name, language),
    detail: localizedString(municipality?.name, language),
  }));
  return { choices, busy: isFetching };
}

/** Networks whose name is like what was typed. */
export function useNetworkChoices(typed: string) {
  const language = useLanguage();
  const { data, isFetching } = useQuery(networksLike(typed.trim()));
  const choices = data?.map(({ id, name }) => ({ value: id, label: localizedString(name, language) }));
  return { choices, busy: isFetching };
}

function useRefresh() {
  const queryClient = useQueryClient();
  const changed = [linkKeys.all, ['me'], ['networks']];
  return () => Promise.all(changed.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
