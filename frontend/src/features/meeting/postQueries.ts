import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import { isProblem } from '~/api/problem';
import type { Schema } from '~/api/schema';

export type Invitation = Schema<'MeetingInvitation'>;
export type Minutes = Schema<'Minutes'>;
export type CalendarFeed = Schema<'CalendarFeed'>;

export const invitationsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', 'invitations', meetingId],
    queryFn: async ({ signal }): Promise<Invitation[]> =>
      (await read(api.GET('/meetings/{meetingId}/invitations', { params: { path: { meetingId } }, signal })))
        .items,
  });

export function useInvite(meetingId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () =>
      read(api.POST('/meetings/{meetingId}/invitations', { params: { path: { meetingId } }, body: {} })),
    onSuccess: refresh,
  });
}

/** The minutes of a meeting; null as long as there are none the reader may see. */
export const minutesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', 'minutes', meetingId],
    queryFn: async ({ signal }): Promise<Versioned<Minutes> | null> => {
      try {
        return await readWithEtag(
          api.GET('/meetings/{meetingId}/minutes', { params: { path: { meetingId } }, signal }),
        );
      } catch (failure) {
        if (isProblem(failure, 'resourceNotFound')) return null;
        throw failure;
      }
    },
  });

export function useDraftMinutes(meetingId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () =>
      read(api.POST('/meetings/{meetingId}/minutes', { params: { path: { meetingId } }, body: {} })),
    onSuccess: refresh,
  });
}

export function useMinutesActs(minutesId: string) {
  const refresh = useRefresh();
  const params = { path: { minutesId } };
  const edit = useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: object }) =>
      read(
        api.PATCH('/minutes/{minutesId}', {
          params: { ...params, header: ifMatch(etag) },
          body: body as never,
        }),
      ),
    onSuccess: refresh,
  });
  const review = useMutation({
    mutationFn: () => read(api.POST('/minutes/{minutesId}/reviews', { params, body: {} })),
    onSuccess: refresh,
  });
  const publish = useMutation({
    mutationFn: () => read(api.POST('/minutes/{minutesId}/publications', { params, body: {} })),
    onSuccess: refresh,
  });
  const approve = useMutation({
    mutationFn: (body: Schema<'MinutesApproval'>) =>
      read(api.POST('/minutes/{minutesId}/approvals', { params, body })),
    onSuccess: refresh,
  });
  const send = useMutation({
    mutationFn: (body: Schema<'MinutesMailing'>) =>
      read(api.POST('/minutes/{minutesId}/mailings', { params, body })),
    onSuccess: refresh,
  });
  return { edit, review, publish, approve, send };
}

export const calendarFeedsQuery = queryOptions({
  queryKey: ['calendarFeeds'],
  queryFn: async ({ signal }): Promise<CalendarFeed[]> =>
    (await read(api.GET('/calendarFeeds', { signal }))).items,
});

export function useCalendarFeeds() {
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['calendarFeeds'] });
  const make = useMutation({
    mutationFn: (body: Schema<'NewCalendarFeed'>) => read(api.POST('/calendarFeeds', { body })),
    onSuccess: refresh,
  });
  const revoke = useMutation({
    mutationFn: (calendarFeedId: string) =>
      read(
        api.POST('/calendarFeeds/{calendarFeedId}/revocations', {
          params: { path: { calendarFeedId } },
          body: {},
        }),
      ),
    onSuccess: refresh,
  });
  return { make, revoke };
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['meetings'] });
}
