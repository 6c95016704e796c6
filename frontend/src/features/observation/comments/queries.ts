import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import { FIGURE_COMMENTS, type FigureComment } from '~/api/figureComments';
import type { Schema } from '~/api/schema';
import { useMe } from '~/session/me';

const EDITS: Schema<'OrganizationRole'>[] = ['owner', 'editor'];

/** On whose behalf the reader may comment on a figure of a partnership: the partnership itself, and its members among the own organisations. */
export function useSpeakers(partnership: string): { id: string; name: Schema<'LocalizedString'> }[] {
  const me = useMe();
  const edited = (me?.organizations ?? []).filter(({ role }) => EDITS.includes(role));
  const members = useQueries({
    queries: edited.map(({ organization }) => ({
      queryKey: ['memberships', 'toComment', organization.id, partnership],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const query = { organization: [organization.id], partnership: [partnership], pageSize: 1 };
        return (await read(api.GET('/memberships', { params: { query }, signal }))).items.length > 0;
      },
    })),
  });
  return [
    ...(me?.coordinates ?? []).filter(({ id }) => id === partnership),
    ...edited.filter((_, at) => members[at]?.data).map(({ organization }) => organization),
  ];
}

export function useWriteComment() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewFigureComment'>) => read(api.POST('/figureComments', { body })),
    onSuccess: refresh,
  });
}

/** A comment as it is now, with its tag: a list has none, and what somebody else changed meanwhile must not be lost. */
export function useOpenComment(figureCommentId: string) {
  return useMutation({
    mutationFn: (): Promise<Versioned<FigureComment>> =>
      readWithEtag(api.GET('/figureComments/{figureCommentId}', { params: { path: { figureCommentId } } })),
  });
}

export function useVersionedActs({ value, etag }: Versioned<FigureComment>) {
  const refresh = useRefresh();
  const params = { path: { figureCommentId: value.id }, header: ifMatch(etag) };
  const edit = useMutation({
    mutationFn: (body: Schema<'FigureCommentFieldsPatch'>) =>
      read(api.PATCH('/figureComments/{figureCommentId}', { params, body })),
    onSuccess: refresh,
  });
  const answer = useMutation({
    mutationFn: (body: Schema<'FigureCommentAnswer'>) =>
      read(api.POST('/figureComments/{figureCommentId}/answers', { params, body })),
    onSuccess: refresh,
  });
  return { edit, answer };
}

export function useCommentActs(figureCommentId: string) {
  const refresh = useRefresh();
  const params = { path: { figureCommentId } };
  const hide = useMutation({
    mutationFn: (reason: string) =>
      read(api.POST('/figureComments/{figureCommentId}/hidings', { params, body: { reason } })),
    onSuccess: refresh,
  });
  const show = useMutation({
    mutationFn: () => read(api.POST('/figureComments/{figureCommentId}/showings', { params })),
    onSuccess: refresh,
  });
  const withdraw = useMutation({
    mutationFn: () => read(api.POST('/figureComments/{figureCommentId}/withdrawals', { params })),
    onSuccess: refresh,
  });
  return { hide, show, withdraw };
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      [[FIGURE_COMMENTS], ['journal'], ['me', 'tasks']].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
}
