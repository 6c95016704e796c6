import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';

export type DatePoll = Schema<'DatePoll'>;
export type DatePollOption = Schema<'DatePollOption'>;

export const CHOICES = ['yes', 'ifNeeded', 'no'] as const;

export const datePollsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['datePolls', 'of', meetingId],
    queryFn: async ({ signal }): Promise<DatePoll[]> =>
      (await read(api.GET('/meetings/{meetingId}/datePolls', { params: { path: { meetingId } }, signal })))
        .items,
  });

export const datePollQuery = (datePollId: string) =>
  queryOptions({
    queryKey: ['datePolls', 'one', datePollId],
    queryFn: ({ signal }): Promise<DatePoll> =>
      read(api.GET('/datePolls/{datePollId}', { params: { path: { datePollId } }, signal })),
  });

export function useAskDates(meetingId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewDatePoll'>) =>
      read(api.POST('/meetings/{meetingId}/datePolls', { params: { path: { meetingId } }, body })),
    onSuccess: refresh,
  });
}

export function useDatePollActs(datePollId: string) {
  const refresh = useRefresh();
  const params = { path: { datePollId } };
  const answer = useMutation({
    mutationFn: (answers: Schema<'DatePollAnswers'>['answers']) =>
      read(api.POST('/datePolls/{datePollId}/answers', { params, body: { answers } })),
    onSuccess: refresh,
  });
  const settle = useMutation({
    mutationFn: (option: string) =>
      read(api.POST('/datePolls/{datePollId}/settlements', { params, body: { option } })),
    onSuccess: refresh,
  });
  const close = useMutation({
    mutationFn: () => read(api.POST('/datePolls/{datePollId}/endings', { params, body: {} })),
    onSuccess: refresh,
  });
  return { answer, settle, close };
}

/** What waits for the reader changes as well, and the meeting gets other hours. */
function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      [['datePolls'], ['meetings'], ['me', 'tasks'], ['tasks']].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
}
