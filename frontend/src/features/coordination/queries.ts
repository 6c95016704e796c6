import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import type { Schema } from '~/api/schema';
import type { Appointment, Dashboard, Post, PostItem, PostState } from './model';
import { type DashboardSearch, dashboardSearch } from './search';

const ALL = 200;
const STATES: PostState[] = ['vacant', 'covered', 'filled'];

export const coordinationKeys = {
  all: ['coordination'] as const,
  posts: (partnershipId: string, asOf?: string) => ['coordination', 'posts', partnershipId, asOf] as const,
  post: (postId: string, asOf?: string) => ['coordination', 'post', postId, asOf] as const,
  appointment: (appointmentId: string) => ['coordination', 'appointment', appointmentId] as const,
  dashboard: (search: DashboardSearch) => ['coordination', 'dashboard', search] as const,
};

/** The posts that work for a partnership, vacancies first. */
export const partnershipPostsQuery = (partnershipId: string, asOf?: string) =>
  queryOptions({
    queryKey: coordinationKeys.posts(partnershipId, asOf),
    queryFn: async ({ signal }): Promise<{ items: PostItem[] }> => {
      const query = { partnership: partnershipId, asOf, pageSize: ALL };
      return read(api.GET('/posts', { params: { query }, signal }));
    },
  });

export const postQuery = (postId: string, asOf?: string) =>
  queryOptions({
    queryKey: coordinationKeys.post(postId, asOf),
    queryFn: ({ signal }): Promise<Versioned<Post>> =>
      readWithEtag(api.GET('/posts/{postId}', { params: { path: { postId }, query: { asOf } }, signal })),
  });

export const dashboardQuery = (address: DashboardSearch) => {
  const search = dashboardSearch.parse(address); // the API refuses what it does not know
  const query = {
    ...search,
    state: search.state?.filter((state): state is PostState => STATES.some((known) => known === state)),
    sort: search.sort && [search.sort],
  };
  return queryOptions({
    queryKey: coordinationKeys.dashboard(search),
    queryFn: ({ signal }): Promise<Dashboard> =>
      read(api.GET('/dashboards/coordination', { params: { query }, signal })),
  });
};

/** An appointment with the version a correction has to name. */
export const appointmentQuery = (appointmentId: string) =>
  queryOptions({
    queryKey: coordinationKeys.appointment(appointmentId),
    queryFn: ({ signal }): Promise<Versioned<Appointment>> =>
      readWithEtag(api.GET('/appointments/{appointmentId}', { params: { path: { appointmentId } }, signal })),
  });

/** Runs an act; who holds a post also decides what people may do and what waits for them. */
function useAct<V, R>(act: (values: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all(
        [coordinationKeys.all, ['partnerships'], ['me'], ['tasks']].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export const useCreatePost = () => useAct((body: Schema<'NewPost'>) => read(api.POST('/posts', { body })));

export const useEditPost = (postId: string) =>
  useAct(({ etag, body }: { etag: string; body: Schema<'PostFieldsPatch'> }) =>
    read(api.PATCH('/posts/{postId}', { params: { path: { postId }, header: ifMatch(etag) }, body })),
  );

export const useStateFunding = (postId: string) =>
  useAct((body: Schema<'FundingStatement'>) =>
    read(api.POST('/posts/{postId}/fundingStatements', { params: { path: { postId } }, body })),
  );

export const useEndPost = (postId: string) =>
  useAct((body: Schema<'PostEnding'>) =>
    read(api.POST('/posts/{postId}/endings', { params: { path: { postId } }, body })),
  );

export const useAppoint = () =>
  useAct((body: Schema<'NewAppointment'>) => read(api.POST('/appointments', { body })));

export const useEndAppointment = (appointmentId: string) =>
  useAct((body: Schema<'AppointmentEnding'>) =>
    read(api.POST('/appointments/{appointmentId}/endings', { params: { path: { appointmentId } }, body })),
  );

export const useReopenAppointment = (appointmentId: string) =>
  useAct((body: Schema<'AppointmentReopening'>) =>
    read(api.POST('/appointments/{appointmentId}/reopenings', { params: { path: { appointmentId } }, body })),
  );

export const useChangeFte = (appointmentId: string) =>
  useAct((body: Schema<'AppointmentFteChange'>) =>
    read(api.POST('/appointments/{appointmentId}/fteChanges', { params: { path: { appointmentId } }, body })),
  );

export const useCorrectAppointment = (appointmentId: string) =>
  useAct(({ etag, body }: { etag: string; body: Schema<'AppointmentFieldsPatch'> }) =>
    read(
      api.POST('/appointments/{appointmentId}/corrections', {
        params: { path: { appointmentId }, header: ifMatch(etag) },
        body,
      }),
    ),
  );
