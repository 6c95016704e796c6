import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { components } from '~/api/schema.gen';
import type { Partnership, PartnershipItem } from './model';
import { type PartnershipsSearch, partnershipsSearch } from './search';

export const partnershipKeys = {
  all: ['partnerships'] as const,
  list: (search: PartnershipsSearch) => ['partnerships', 'list', search] as const,
  one: (id: string, asOf?: string) => ['partnerships', 'one', id, asOf] as const,
};

export const partnershipsQuery = (address: PartnershipsSearch) => {
  const { municipality, ...search } = partnershipsSearch.parse(address);
  return queryOptions({
    queryKey: partnershipKeys.list({ ...search, municipality }),
    queryFn: ({ signal }): Promise<Page<PartnershipItem>> => {
      const query = {
        ...search,
        municipality: municipality?.map(Number),
        sort: search.sort && [search.sort],
        pageSize: PAGE_SIZE,
      };
      return read(api.GET('/partnerships', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });
};

export const partnershipQuery = (partnershipId: string, asOf?: string) =>
  queryOptions({
    queryKey: partnershipKeys.one(partnershipId, asOf),
    queryFn: ({ signal }): Promise<Versioned<Partnership>> =>
      readWithEtag(
        api.GET('/partnerships/{partnershipId}', {
          params: { path: { partnershipId }, query: { asOf } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export function useEditPartnership(partnershipId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: Record<string, unknown> }) =>
      readWithEtag(
        api.PATCH('/partnerships/{partnershipId}', {
          params: { path: { partnershipId }, header: ifMatch(etag) },
          body: body as never, // the changed fields only
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: partnershipKeys.all }),
  });
}

export function useEnterPhase(partnershipId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: components['schemas']['PhaseChange'] }) =>
      read(
        api.POST('/partnerships/{partnershipId}/phases', {
          params: { path: { partnershipId }, header: ifMatch(etag) },
          body,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: partnershipKeys.all }),
  });
}

export function useFoundPartnership() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['PartnershipFields']) =>
      read(api.POST('/partnerships', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: partnershipKeys.all }),
  });
}
