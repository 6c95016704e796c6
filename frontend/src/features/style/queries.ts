import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';
import { type StyleSearch, styleSearch } from './search';

export type PartnershipStyle = Schema<'PartnershipStyle'>;
export type Stated = Schema<'StyleStatement'>;
export type Perceived = Schema<'StylePerceived'>;

export const styleQuery = (partnershipId: string) =>
  queryOptions({
    queryKey: ['coordinationStyle', 'of', partnershipId],
    queryFn: ({ signal }): Promise<PartnershipStyle> =>
      read(
        api.GET('/partnerships/{partnershipId}/coordinationStyle', {
          params: { path: { partnershipId } },
          signal,
        }),
      ),
  });

/** What an own organisation answered before. */
export const ownPerceptionsQuery = (partnershipId: string, organization: string) =>
  queryOptions({
    queryKey: ['coordinationStyle', 'own', partnershipId, organization],
    queryFn: ({ signal }) =>
      read(
        api.GET('/partnerships/{partnershipId}/coordinationPerceptions', {
          params: { path: { partnershipId }, query: { organization } },
          signal,
        }),
      ),
  });

export const adviceQuery = (address: StyleSearch) => {
  const query = styleSearch.parse(address);
  return queryOptions({
    queryKey: ['coordinationStyle', 'advice', query],
    queryFn: ({ signal }): Promise<Schema<'StyleAdvice'>> =>
      read(api.GET('/coordinationStyleAdvice', { params: { query }, signal })),
    enabled: Object.values(query).some(Boolean),
    placeholderData: keepPreviousData,
  });
};

export function useStateStyle(partnershipId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewStyleStatement'>) =>
      read(
        api.POST('/partnerships/{partnershipId}/coordinationStyles', {
          params: { path: { partnershipId } },
          body,
        }),
      ),
    onSuccess: refresh,
  });
}

export function usePerceive(partnershipId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'StylePerceptions'>) =>
      read(
        api.POST('/partnerships/{partnershipId}/coordinationPerceptions', {
          params: { path: { partnershipId } },
          body,
        }),
      ),
    onSuccess: refresh,
  });
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['coordinationStyle'] });
}
