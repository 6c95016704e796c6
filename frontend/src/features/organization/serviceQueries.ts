import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import type { Schema } from '~/api/schema';
import type { Profile, Service } from './model';

export const serviceKeys = {
  all: ['organizationServices'] as const,
  list: (organizationId: string, ended: boolean, asOf?: string) =>
    ['organizationServices', 'list', organizationId, ended, asOf] as const,
  one: (organizationId: string, serviceId: string) =>
    ['organizationServices', 'one', organizationId, serviceId] as const,
  profile: (organizationId: string, asOf?: string) => ['organizationProfile', organizationId, asOf] as const,
};

export const servicesQuery = (organizationId: string, ended = false, asOf?: string) =>
  queryOptions({
    queryKey: serviceKeys.list(organizationId, ended, asOf),
    queryFn: async ({ signal }): Promise<Service[]> => {
      const params = { path: { organizationId }, query: { ended: ended || undefined, asOf } };
      return (await read(api.GET('/organizations/{organizationId}/services', { params, signal }))).items;
    },
  });

export const serviceQuery = (organizationId: string, serviceId: string) =>
  queryOptions({
    queryKey: serviceKeys.one(organizationId, serviceId),
    queryFn: ({ signal }): Promise<Versioned<Service>> =>
      readWithEtag(
        api.GET('/organizations/{organizationId}/services/{serviceId}', {
          params: { path: { organizationId, serviceId } },
          signal,
        }),
      ),
  });

export function useCreateService(organizationId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'ServiceFields'>) =>
      read(
        api.POST('/organizations/{organizationId}/services', { params: { path: { organizationId } }, body }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: serviceKeys.all }),
  });
}

export function useChangeService(organizationId: string, serviceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ patch, etag }: { patch: Schema<'ServiceFieldsPatch'>; etag: string }) =>
      read(
        api.PATCH('/organizations/{organizationId}/services/{serviceId}', {
          params: { path: { organizationId, serviceId }, header: ifMatch(etag) },
          body: patch,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: serviceKeys.all }),
  });
}

export function useStateReferrals(organizationId: string, serviceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'ReferralStatement'>) =>
      read(
        api.POST('/organizations/{organizationId}/services/{serviceId}/referralStatements', {
          params: { path: { organizationId, serviceId } },
          body,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: serviceKeys.all }),
  });
}

export const profileQuery = (organizationId: string, asOf?: string) =>
  queryOptions({
    queryKey: serviceKeys.profile(organizationId, asOf),
    queryFn: ({ signal }): Promise<Versioned<Profile>> =>
      readWithEtag(
        api.GET('/organizations/{organizationId}/profile', {
          params: { path: { organizationId }, query: { asOf } },
          signal,
        }),
      ),
  });

export function useSignProfile(organizationId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ body, etag }: { body: Schema<'ProfileFields'>; etag: string }) =>
      read(
        api.PUT('/organizations/{organizationId}/profile', {
          params: { path: { organizationId }, header: ifMatch(etag) },
          body,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: serviceKeys.profile(organizationId) }),
  });
}
