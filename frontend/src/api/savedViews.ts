import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag } from './client';
import type { Schema } from './schema';

export type SavedView = Schema<'SavedPage'>;
export type Rhythm = Schema<'SavedViewRhythm'>;

const KEY = ['savedViews'];

/** Own views and those shared with the reader. */
export const savedViewsQuery = queryOptions({
  queryKey: KEY,
  queryFn: async ({ signal }): Promise<SavedView[]> => (await read(api.GET('/savedViews', { signal }))).items,
});

export function useSavedViewActs() {
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: KEY });
  const save = useMutation({
    mutationFn: (body: Schema<'SavedViewFields'>) => read(api.POST('/savedViews', { body })),
    onSuccess,
  });
  const edit = useMutation({
    mutationFn: ({ id, etag, patch }: { id: string; etag: string; patch: Schema<'SavedViewFieldsPatch'> }) =>
      read(
        api.PATCH('/savedViews/{savedViewId}', {
          params: { path: { savedViewId: id }, header: ifMatch(etag) },
          body: patch,
        }),
      ),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (savedViewId: string) =>
      read(api.DELETE('/savedViews/{savedViewId}', { params: { path: { savedViewId } } })),
    onSuccess,
  });
  /** Without a rhythm the mails end. */
  const subscribe = useMutation({
    mutationFn: ({ id, rhythm }: { id: string; rhythm?: Rhythm }) => {
      const params = { path: { savedViewId: id } };
      return rhythm
        ? read(api.PUT('/savedViews/{savedViewId}/subscription', { params, body: { rhythm } }))
        : read(api.DELETE('/savedViews/{savedViewId}/subscription', { params }));
    },
    onSuccess,
  });
  /** A view as it is now, with its tag: the list has none. */
  const open = useMutation({
    mutationFn: (savedViewId: string) =>
      readWithEtag(api.GET('/savedViews/{savedViewId}', { params: { path: { savedViewId } } })),
  });
  return { save, edit, remove, subscribe, open };
}
