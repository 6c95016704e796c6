import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { Schema } from '~/api/schema';
import { SHORTEST_QUERY } from '~/api/suggestions';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import type {
  Attendance,
  Network,
  NetworkCandidate,
  NetworkItem,
  NetworkSuggestion,
  NewNetwork,
} from './model';
import { type NetworkSearch, networkSearch, type OverviewSearch, overviewSearch } from './search';

const ALL = 200;
const MOST = 8;

export const networkKeys = {
  all: ['networks'] as const,
  list: (search: NetworkSearch) => ['networks', 'list', search] as const,
  one: (id: string) => ['networks', 'one', id] as const,
  attendances: (of: object) => ['networks', 'attendances', of] as const,
};

/** The filters of the address as the API takes them. */
function filters({ coordination, level, state, verified, sort, ...search }: NetworkSearch) {
  return {
    ...search,
    coordination: coordination && [coordination],
    level: level && [level],
    state: state && [state],
    verified: verified === undefined ? undefined : verified === 'true',
    sort: sort && [sort],
  };
}

export const networksQuery = (address: NetworkSearch) => {
  const search = networkSearch.parse(address); // the API refuses parameters it does not know
  return queryOptions({
    queryKey: networkKeys.list(search),
    queryFn: ({ signal }): Promise<Page<NetworkItem>> =>
      read(api.GET('/networks', { params: { query: { ...filters(search), pageSize: PAGE_SIZE } }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** Every network the filters find, page after page, for the download. */
export async function readAllNetworks(address: NetworkSearch): Promise<NetworkItem[]> {
  const query = { ...filters(networkSearch.parse(address)), pageSize: ALL };
  const found: NetworkItem[] = [];
  for (let page = 1; ; page += 1) {
    const { items, total } = await read(api.GET('/networks', { params: { query: { ...query, page } } }));
    found.push(...items);
    if (items.length === 0 || found.length >= total) return found;
  }
}

export const networkQuery = (networkId: string) =>
  queryOptions({
    queryKey: networkKeys.one(networkId),
    queryFn: ({ signal }): Promise<Versioned<Network>> =>
      readWithEtag(api.GET('/networks/{networkId}', { params: { path: { networkId } }, signal })),
  });

export const overviewQuery = (address: OverviewSearch) => {
  const { theme, level } = overviewSearch.parse(address);
  return queryOptions({
    queryKey: ['networks', 'overview', theme, level],
    queryFn: ({ signal }) =>
      read(api.GET('/networkOverview', { params: { query: { theme, level: level && [level] } }, signal })),
    placeholderData: keepPreviousData,
  });
};

export const duplicatesQuery = queryOptions({
  queryKey: ['networks', 'duplicates'],
  queryFn: ({ signal }) => read(api.GET('/networkDuplicates', { signal })),
});

export const similarQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['networks', 'similar', networkId],
    queryFn: ({ signal }): Promise<{ items: NetworkCandidate[] }> =>
      read(api.GET('/networks/{networkId}/similarNetworks', { params: { path: { networkId } }, signal })),
  });

export const suggestionsOfQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['networks', 'suggestions', networkId],
    queryFn: ({ signal }): Promise<Page<NetworkSuggestion>> =>
      read(
        api.GET('/networkSuggestions', {
          params: { query: { network: [networkId], pageSize: ALL } },
          signal,
        }),
      ),
  });

/** What an organisation attends, or attended too: as far as the reader may see it. */
export const attendancesQuery = (of: {
  organization?: string;
  partnership?: string;
  network?: string;
  history?: boolean;
}) =>
  queryOptions({
    queryKey: networkKeys.attendances(of),
    queryFn: ({ signal }): Promise<Page<Attendance>> => {
      const { organization, partnership, network, history } = of;
      const query = {
        organization: organization ? [organization] : undefined,
        network: network ? [network] : undefined,
        partnership,
        history: history || undefined,
        pageSize: ALL,
      };
      return read(api.GET('/networkAttendances', { params: { query }, signal }));
    },
  });

const networksLike = (q: string) =>
  queryOptions({
    queryKey: ['networks', 'like', q],
    queryFn: async ({ signal }): Promise<NetworkItem[]> =>
      (await read(api.GET('/networks', { params: { query: { q, pageSize: MOST } }, signal }))).items,
    enabled: q.length >= SHORTEST_QUERY,
    placeholderData: keepPreviousData,
  });

/** Networks whose name is like what was typed. */
export function useNetworkChoices(typed: string) {
  const language = useLanguage();
  const { data, isFetching } = useQuery(networksLike(typed.trim()));
  const choices = data?.map(({ id, name, territories }) => ({
    value: id,
    label: localizedString(name, language),
    detail: territories.map((territory) => localizedString(territory.name, language)).join(', '),
  }));
  return { choices, busy: isFetching };
}

const organizationsLike = (q: string) =>
  queryOptions({
    queryKey: ['organizations', 'like', q],
    queryFn: async ({ signal }) =>
      (await read(api.GET('/organizations', { params: { query: { q, pageSize: MOST } }, signal }))).items,
    enabled: q.length >= SHORTEST_QUERY,
    placeholderData: keepPreviousData,
  });

export function useOrganizationChoices(typed: string) {
  const language = useLanguage();
  const { data, isFetching } = useQuery(organizationsLike(typed.trim()));
  const choices = data?.map(({ id, name, municipality }) => ({
    value: id,
    label: localizedString(name, language),
    detail: localizedString(municipality?.name, language),
  }));
  return { choices, busy: isFetching };
}

export function useAddNetwork() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: NewNetwork) => read(api.POST('/networks', { body })),
    onSuccess: refresh,
  });
}

export function useEditNetwork(networkId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ etag, patch }: { etag: string; patch: Schema<'NetworkFieldsPatch'> }) =>
      read(
        api.PATCH('/networks/{networkId}', {
          params: { path: { networkId }, header: ifMatch(etag) },
          body: patch,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useNetworkActs(networkId: string) {
  const refresh = useRefresh();
  const params = { path: { networkId } };
  const verify = useMutation({
    mutationFn: (body: Schema<'NetworkVerification'>) =>
      read(api.POST('/networks/{networkId}/verifications', { params, body })),
    onSuccess: refresh,
  });
  const archive = useMutation({
    mutationFn: (body: Schema<'NetworkArchiving'>) =>
      read(api.POST('/networks/{networkId}/archivings', { params, body })),
    onSuccess: refresh,
  });
  const restore = useMutation({
    mutationFn: () => read(api.POST('/networks/{networkId}/restorations', { params })),
    onSuccess: refresh,
  });
  const suggest = useMutation({
    mutationFn: (body: Omit<Schema<'NewNetworkSuggestion'>, 'network'>) =>
      read(api.POST('/networkSuggestions', { body: { network: networkId, ...body } })),
    onSuccess: refresh,
  });
  return { verify, archive, restore, suggest };
}

export function useTwins() {
  const refresh = useRefresh();
  const merge = useMutation({
    mutationFn: ({ networkId, ...body }: { networkId: string } & Schema<'NetworkMerge'>) =>
      read(api.POST('/networks/{networkId}/merges', { params: { path: { networkId } }, body })),
    onSuccess: refresh,
  });
  const keepApart = useMutation({
    mutationFn: ({ networkId, ...body }: { networkId: string } & Schema<'NetworkDistinguishing'>) =>
      read(api.POST('/networks/{networkId}/distinctions', { params: { path: { networkId } }, body })),
    onSuccess: refresh,
  });
  return { merge, keepApart };
}

export function useDecideSuggestion(networkSuggestionId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NetworkSuggestionDecision'>) =>
      read(
        api.POST('/networkSuggestions/{networkSuggestionId}/decisions', {
          params: { path: { networkSuggestionId } },
          body,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useAttend() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewNetworkAttendance'>) => read(api.POST('/networkAttendances', { body })),
    onSuccess: refresh,
  });
}

export const attendanceQuery = (networkAttendanceId: string) =>
  queryOptions({
    queryKey: ['networks', 'attendance', networkAttendanceId],
    queryFn: ({ signal }): Promise<Versioned<Attendance>> =>
      readWithEtag(
        api.GET('/networkAttendances/{networkAttendanceId}', {
          params: { path: { networkAttendanceId } },
          signal,
        }),
      ),
  });

export function useCorrectAttendance(networkAttendanceId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ etag, patch }: { etag: string; patch: Schema<'NetworkAttendanceFieldsPatch'> }) =>
      read(
        api.PATCH('/networkAttendances/{networkAttendanceId}', {
          params: { path: { networkAttendanceId }, header: ifMatch(etag) },
          body: patch,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useEndAttendance(networkAttendanceId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NetworkAttendanceEnding'>) =>
      read(
        api.POST('/networkAttendances/{networkAttendanceId}/endings', {
          params: { path: { networkAttendanceId } },
          body,
        }),
      ),
    onSuccess: refresh,
  });
}

/** What is attended also counts in what is asked of an organisation; suggestions wait on the start page. */
function useRefresh() {
  const queryClient = useQueryClient();
  const changed = ['networks', 'load', 'me'];
  return () => Promise.all(changed.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
}
