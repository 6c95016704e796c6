import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import type { Page } from '~/api/collection';
import type { Schema } from '~/api/schema';

export type Handover = Schema<'Handover'>;
export type HandoverItem = Schema<'HandoverItem'>;
export type Chapter = Schema<'Chapter'>;
export type NewcomerPack = Schema<'NewcomerPack'>;
export type NoteKind = Schema<'HandoverNote'>['kind'];

const ALL = 200;
const keys = {
  all: ['handovers'] as const,
  of: (postId: string) => ['handovers', 'of', postId] as const,
  one: (id: string) => ['handovers', 'one', id] as const,
  pack: (partnershipId: string) => ['newcomerPack', partnershipId] as const,
};

export const handoversQuery = (postId: string) =>
  queryOptions({
    queryKey: keys.of(postId),
    queryFn: ({ signal }): Promise<Page<HandoverItem>> =>
      read(api.GET('/handovers', { params: { query: { post: postId, pageSize: ALL } }, signal })),
  });

export const handoverQuery = (handoverId: string) =>
  queryOptions({
    queryKey: keys.one(handoverId),
    queryFn: ({ signal }): Promise<Versioned<Handover>> =>
      readWithEtag(
        api.GET('/handovers/{handoverId}', { params: { path: { handoverId } }, signal }),
      ) as Promise<Versioned<never>>,
  });

export const packQuery = (partnershipId: string) =>
  queryOptions({
    queryKey: keys.pack(partnershipId),
    queryFn: ({ signal }): Promise<NewcomerPack> =>
      read(
        api.GET('/newcomerPacks/{partnershipId}', { params: { path: { partnershipId } }, signal }),
      ) as Promise<never>,
  });

const PDF = { Accept: 'application/pdf' };

export const handoverPdf = (handoverId: string): Promise<Blob> =>
  read(
    api.GET('/handovers/{handoverId}', {
      params: { path: { handoverId } },
      headers: PDF,
      parseAs: 'blob',
    }),
  ) as Promise<never>;

export const packPdf = (partnershipId: string): Promise<Blob> =>
  read(
    api.GET('/newcomerPacks/{partnershipId}', {
      params: { path: { partnershipId } },
      headers: PDF,
      parseAs: 'blob',
    }),
  ) as Promise<never>;

function useHandoverAct<V, R>(act: (values: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([keys.all, ['tasks']].map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  });
}

export const useOpenHandover = () =>
  useHandoverAct((post: string) => read(api.POST('/handovers', { body: { post } })));

interface Notes {
  etag: string;
  notes: Schema<'HandoverNote'>[];
}

export const useWriteNotes = (handoverId: string) =>
  useHandoverAct(({ etag, notes }: Notes) =>
    read(
      api.PATCH('/handovers/{handoverId}', {
        params: { path: { handoverId }, header: ifMatch(etag) },
        body: { notes },
      }),
    ),
  );

export const useCompleteHandover = (handoverId: string) =>
  useHandoverAct(() =>
    read(api.POST('/handovers/{handoverId}/completions', { params: { path: { handoverId } } })),
  );

export const useReceiveHandover = (handoverId: string) =>
  useHandoverAct(() =>
    read(api.POST('/handovers/{handoverId}/receipts', { params: { path: { handoverId } } })),
  );

export const useTick = (handoverId: string) =>
  useHandoverAct((body: Schema<'HandoverTick'>) =>
    read(api.POST('/handovers/{handoverId}/ticks', { params: { path: { handoverId } }, body })),
  );
