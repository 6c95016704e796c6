import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import type { Schema } from '~/api/schema';

export type ManagedVocabulary = Schema<'ManagedVocabulary'>;
export type ManagedTerm = Schema<'ManagedTerm'>;
export type VocabularyVersion = Schema<'VocabularyVersion'>;

export const vocabulariesQuery = queryOptions({
  queryKey: ['vocabularies', 'list'],
  queryFn: ({ signal }) => read(api.GET('/vocabularies', { signal })),
});

export const managedQuery = (vocabulary: string) =>
  queryOptions({
    queryKey: ['vocabularies', 'one', vocabulary],
    queryFn: ({ signal }): Promise<Versioned<ManagedVocabulary>> =>
      readWithEtag(api.GET('/vocabularies/{vocabulary}', { params: { path: { vocabulary } }, signal })),
  });

export const versionsQuery = (vocabulary: string) =>
  queryOptions({
    queryKey: ['vocabularies', 'versions', vocabulary],
    queryFn: ({ signal }) =>
      read(api.GET('/vocabularies/{vocabulary}/versions', { params: { path: { vocabulary } }, signal })),
  });

export const otherAnswersQuery = (vocabulary: string) =>
  queryOptions({
    queryKey: ['vocabularies', 'otherAnswers', vocabulary],
    queryFn: ({ signal }) =>
      read(api.GET('/vocabularies/{vocabulary}/otherAnswers', { params: { path: { vocabulary } }, signal })),
  });

/** Whatever changes in a list shows in every form that offers it. */
function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(['vocabularies', 'refData'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
}

export function useVocabularyActs(vocabulary: string) {
  const onSuccess = useRefresh();
  const add = useMutation({
    mutationFn: (body: Schema<'NewTerm'>) =>
      read(api.POST('/vocabularies/{vocabulary}/terms', { params: { path: { vocabulary } }, body })),
    onSuccess,
  });
  const edit = useMutation({
    mutationFn: ({ term, etag, patch }: { term: string; etag: string; patch: Schema<'TermWordsPatch'> }) =>
      read(
        api.PATCH('/vocabularies/{vocabulary}/terms/{term}', {
          params: { path: { vocabulary, term }, header: ifMatch(etag) },
          body: patch,
        }),
      ),
    onSuccess,
  });
  const retire = useMutation({
    mutationFn: ({ term, ...body }: { term: string } & Schema<'TermRetirement'>) =>
      read(
        api.POST('/vocabularies/{vocabulary}/terms/{term}/retirements', {
          params: { path: { vocabulary, term } },
          body,
        }),
      ),
    onSuccess,
  });
  const reopen = useMutation({
    mutationFn: (term: string) =>
      read(
        api.POST('/vocabularies/{vocabulary}/terms/{term}/reopenings', {
          params: { path: { vocabulary, term } },
        }),
      ),
    onSuccess,
  });
  const order = useMutation({
    mutationFn: ({ etag, codes }: { etag: string; codes: string[] }) =>
      read(
        api.PUT('/vocabularies/{vocabulary}/order', {
          params: { path: { vocabulary }, header: ifMatch(etag) },
          body: { codes },
        }),
      ),
    onSuccess,
  });
  return { add, edit, retire, reopen, order };
}
