import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueries,
  useQueryClient,
} from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { Schema } from '~/api/schema';
import type { Signal, SignalsDashboard } from './model';
import {
  type SignalsDashboardSearch,
  type SignalsSearch,
  signalsDashboardSearch,
  signalsSearch,
} from './search';

const ALL = 200;

function asked(address: SignalsSearch, pageSize: number) {
  const { sort, ...search } = signalsSearch.parse(address); // the API refuses parameters it does not know
  return { ...search, sort: sort && [sort], pageSize };
}

const listQuery = (address: SignalsSearch, pageSize: number) => {
  const query = asked(address, pageSize);
  return queryOptions({
    queryKey: ['signals', 'list', query],
    queryFn: ({ signal }): Promise<Page<Signal>> => read(api.GET('/signals', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

export const signalsQuery = (address: SignalsSearch) => listQuery(address, PAGE_SIZE);

/** The signals of a partnership, as far as the reader may see them. */
export const signalsOfQuery = (partnership: string) => listQuery({ partnership: [partnership] }, ALL);

/** Every signal the filters leave, for a file. */
export async function allSignals(address: SignalsSearch): Promise<Signal[]> {
  const found: Signal[] = [];
  for (let page = 1; ; page += 1) {
    const query = { ...asked(address, ALL), page };
    const part: Page<Signal> = await read(api.GET('/signals', { params: { query } }));
    found.push(...part.items);
    if (found.length >= part.total || part.items.length === 0) return found;
  }
}

export const signalQuery = (signalId: string) =>
  queryOptions({
    queryKey: ['signals', 'one', signalId],
    queryFn: ({ signal }): Promise<Versioned<Signal>> =>
      readWithEtag(api.GET('/signals/{signalId}', { params: { path: { signalId } }, signal })),
  });

export const signalsDashboardQuery = (address: SignalsDashboardSearch) => {
  const { tab: _, ...query } = signalsDashboardSearch.parse(address);
  return queryOptions({
    queryKey: ['signals', 'dashboard', query],
    queryFn: ({ signal }): Promise<SignalsDashboard> =>
      read(api.GET('/dashboards/signals', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** Partnerships that these organisations take part in today. */
export function usePartnershipsOf(organizations: string[]): { id: string; name: Signal['title'] }[] {
  const answers = useQueries({
    queries: organizations.map((organization) => ({
      queryKey: ['memberships', 'toSignal', organization],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        read(
          api.GET('/memberships', {
            params: { query: { organization: [organization], pageSize: ALL } },
            signal,
          }),
        ),
    })),
  });
  return answers.flatMap(({ data }) => (data?.items ?? []).map(({ partnership }) => partnership));
}

export function useRaise() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewSignal'>) => read(api.POST('/signals', { body })),
    onSuccess: refresh,
  });
}

export function useSignalActs(signalId: string) {
  const refresh = useRefresh();
  const path = { signalId };
  const edit = useMutation({
    mutationFn: ({ etag, patch }: { etag: string; patch: Schema<'SignalFieldsPatch'> }) =>
      read(api.PATCH('/signals/{signalId}', { params: { path, header: ifMatch(etag) }, body: patch })),
    onSuccess: refresh,
  });
  const pass = useMutation({
    mutationFn: (body: Schema<'SignalStep'>) =>
      read(api.POST('/signals/{signalId}/steps', { params: { path }, body })),
    onSuccess: refresh,
  });
  const share = useMutation({
    mutationFn: (body: Schema<'SignalAudienceChange'>) =>
      read(api.POST('/signals/{signalId}/audiences', { params: { path }, body })),
    onSuccess: refresh,
  });
  const endorse = useMutation({
    mutationFn: (body: Schema<'SignalEndorsement'>) =>
      read(api.POST('/signals/{signalId}/endorsements', { params: { path }, body })),
    onSuccess: refresh,
  });
  const reply = useMutation({
    mutationFn: (body: Schema<'NewSignalReply'>) =>
      read(api.POST('/signals/{signalId}/replies', { params: { path }, body })),
    onSuccess: refresh,
  });
  const close = useMutation({
    mutationFn: (body: Schema<'SignalClosing'>) =>
      read(api.POST('/signals/{signalId}/closings', { params: { path }, body })),
    onSuccess: refresh,
  });
  return { edit, pass, share, endorse, reply, close };
}

function useRefresh() {
  const queryClient = useQueryClient();
  const changed = ['signals', 'journal', 'me'];
  return () => Promise.all(changed.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
}
