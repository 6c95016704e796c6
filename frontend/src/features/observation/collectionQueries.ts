import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';

export type Round = Schema<'CollectionRound'>;
export type Progress = Schema<'CollectionProgress'>;

const all = ['collectionRounds'] as const;

/** The periods that were opened, newest first. */
export const roundsQuery = queryOptions({
  queryKey: [...all, 'list'],
  queryFn: async ({ signal }): Promise<Round[]> =>
    (await read(api.GET('/collectionRounds', { signal }))).items,
});

export const progressQuery = (collectionRoundId: string) =>
  queryOptions({
    queryKey: [...all, 'progress', collectionRoundId],
    queryFn: async ({ signal }): Promise<Progress[]> =>
      (
        await read(
          api.GET('/collectionRounds/{collectionRoundId}/progress', {
            params: { path: { collectionRoundId } },
            signal,
          }),
        )
      ).items,
  });

function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: all });
}

export function useOpenRound() {
  return useMutation({
    mutationFn: (body: Schema<'NewCollectionRound'>) => read(api.POST('/collectionRounds', { body })),
    onSuccess: useRefresh(),
  });
}

export function useExtend(collectionRoundId: string) {
  return useMutation({
    mutationFn: (body: Schema<'NewCollectionExtension'>) =>
      read(
        api.POST('/collectionRounds/{collectionRoundId}/extensions', {
          params: { path: { collectionRoundId } },
          body,
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export type Submission = Schema<'CollectionSubmission'>;

/** What was handed in and frozen in a round, as far as the reader may see it. */
export const frozenQuery = (round: string) =>
  queryOptions({
    queryKey: [...all, 'frozen', round],
    queryFn: async ({ signal }): Promise<Submission[]> =>
      (await read(api.GET('/collectionSubmissions', { params: { query: { round } }, signal }))).items,
  });

export function useFreeze() {
  return useMutation({
    mutationFn: (body: Schema<'NewCollectionSubmission'>) =>
      read(api.POST('/collectionSubmissions', { body })),
    onSuccess: useRefresh(),
  });
}

/** Until when a partnership may enter figures for a period; undefined when it is closed. */
export function openUntil(
  rounds: Round[],
  partnership: string | undefined,
  period: string,
): string | undefined {
  const days = rounds
    .filter((round) => round.period === period && round.state === 'open')
    .flatMap(({ deadline, extensions }) => [
      deadline,
      ...extensions.filter((extension) => extension.partnership.id === partnership).map(({ until }) => until),
    ]);
  return days.sort().at(-1);
}
