import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import type { Page } from '~/api/collection';
import type { Schema } from '~/api/schema';

export type Meeting = Schema<'Meeting'>;
export type MeetingFields = Schema<'MeetingFields'>;
export type AgendaItem = Schema<'AgendaItem'>;
export type Participant = Schema<'MeetingParticipant'>;

const ALL = 100;

export interface MeetingsOf {
  partnership?: string;
  body?: string;
  organization?: string;
}

export const meetingsQuery = (of: MeetingsOf, when: 'coming' | 'past', today: string) =>
  queryOptions({
    queryKey: ['meetings', 'of', of, when, today],
    queryFn: ({ signal }): Promise<Page<Meeting>> => {
      const query = {
        partnership: of.partnership ? [of.partnership] : undefined,
        body: of.body ? [of.body] : undefined,
        organization: of.organization,
        ...(when === 'coming' ? { from: today } : { until: today, latestFirst: true }),
        pageSize: ALL,
      };
      return read(api.GET('/meetings', { params: { query }, signal }));
    },
  });

export const meetingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', 'one', meetingId],
    queryFn: ({ signal }): Promise<Versioned<Meeting>> =>
      readWithEtag(api.GET('/meetings/{meetingId}', { params: { path: { meetingId } }, signal })),
  });

export const participantsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', 'participants', meetingId],
    queryFn: async ({ signal }): Promise<Participant[]> =>
      (await read(api.GET('/meetings/{meetingId}/participants', { params: { path: { meetingId } }, signal })))
        .items,
  });

export function usePlanMeeting() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewMeeting'>) => read(api.POST('/meetings', { body })),
    onSuccess: refresh,
  });
}

export function useMeetingActs(meetingId: string) {
  const refresh = useRefresh();
  const params = { path: { meetingId } };
  const edit = useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: object }) =>
      read(
        api.PATCH('/meetings/{meetingId}', {
          params: { path: { meetingId }, header: ifMatch(etag) },
          body: body as never,
        }),
      ),
    onSuccess: refresh,
  });
  const move = useMutation({
    mutationFn: (body: Schema<'MeetingMove'>) =>
      read(api.POST('/meetings/{meetingId}/moves', { params, body })),
    onSuccess: refresh,
  });
  const cancel = useMutation({
    mutationFn: (body: Schema<'MeetingCancellation'>) =>
      read(api.POST('/meetings/{meetingId}/cancellations', { params, body })),
    onSuccess: refresh,
  });
  const addItem = useMutation({
    mutationFn: (body: Schema<'NewAgendaItem'>) =>
      read(api.POST('/meetings/{meetingId}/agendaItems', { params, body })),
    onSuccess: refresh,
  });
  const arrange = useMutation({
    mutationFn: (body: Schema<'Agenda'>) => read(api.POST('/meetings/{meetingId}/agendas', { params, body })),
    onSuccess: refresh,
  });
  const addGuest = useMutation({
    mutationFn: (body: Schema<'NewMeetingGuest'>) =>
      read(api.POST('/meetings/{meetingId}/guests', { params, body })),
    onSuccess: refresh,
  });
  const record = useMutation({
    mutationFn: (body: Schema<'RecordedAttendance'>) =>
      read(api.POST('/meetings/{meetingId}/records', { params, body })),
    onSuccess: refresh,
  });
  return { edit, move, cancel, addItem, arrange, addGuest, record };
}

export function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([['meetings'], ['me']].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
