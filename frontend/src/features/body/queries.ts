import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import type { Page } from '~/api/collection';
import type { Schema } from '~/api/schema';

export type Body = Schema<'Body'>;
export type BodyFields = Schema<'BodyFields'>;
export type Seat = Schema<'BodySeat'>;

const ALL = 200;

export const bodiesQuery = (partnership: string, asOf?: string, history = false) =>
  queryOptions({
    queryKey: ['bodies', 'of', partnership, asOf, history],
    queryFn: ({ signal }): Promise<Page<Body>> => {
      const day = history ? { history } : { asOf };
      return read(
        api.GET('/bodies', {
          params: { query: { partnership: [partnership], ...day, pageSize: ALL } },
          signal,
        }),
      );
    },
  });

export const bodyQuery = (bodyId: string, asOf?: string, history?: boolean) =>
  queryOptions({
    queryKey: ['bodies', 'one', bodyId, asOf, history],
    queryFn: ({ signal }): Promise<Versioned<Body>> =>
      readWithEtag(
        api.GET('/bodies/{bodyId}', {
          params: { path: { bodyId }, query: history ? { history } : { asOf } },
          signal,
        }),
      ),
  });

export function useSetBody() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewBody'>) => read(api.POST('/bodies', { body })),
    onSuccess: refresh,
  });
}

export function useBodyActs(bodyId: string) {
  const refresh = useRefresh();
  const params = { path: { bodyId } };
  const edit = useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: object }) =>
      read(
        api.PATCH('/bodies/{bodyId}', {
          params: { path: { bodyId }, header: ifMatch(etag) },
          body: body as never,
        }),
      ),
    onSuccess: refresh,
  });
  const end = useMutation({
    mutationFn: (body: Schema<'BodyEnding'>) => read(api.POST('/bodies/{bodyId}/endings', { params, body })),
    onSuccess: refresh,
  });
  const give = useMutation({
    mutationFn: (body: Schema<'NewBodySeat'>) => read(api.POST('/bodies/{bodyId}/seats', { params, body })),
    onSuccess: refresh,
  });
  const endSeat = useMutation({
    mutationFn: ({ seatId, on }: { seatId: string; on: string }) =>
      read(api.POST('/bodies/seats/{seatId}/endings', { params: { path: { seatId } }, body: { on } })),
    onSuccess: refresh,
  });
  const renewSeat = useMutation({
    mutationFn: (seatId: string) =>
      read(api.POST('/bodies/seats/{seatId}/renewals', { params: { path: { seatId } }, body: {} })),
    onSuccess: refresh,
  });
  const letIn = useMutation({
    mutationFn: (body: Schema<'NewBodyReader'>) =>
      read(api.POST('/bodies/{bodyId}/readers', { params, body })),
    onSuccess: refresh,
  });
  const endReader = useMutation({
    mutationFn: ({ readerId, on }: { readerId: string; on: string }) =>
      read(api.POST('/bodies/readers/{readerId}/endings', { params: { path: { readerId } }, body: { on } })),
    onSuccess: refresh,
  });
  return { edit, end, give, endSeat, renewSeat, letIn, endReader };
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([['bodies'], ['meetings']].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
