import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';

export type PersonFound = Schema<'PersonFound'>;
export type Trace = Schema<'PersonTrace'>;
export type Erasure = Schema<'Erasure'>;

/** Where something of me is kept. */
export const ownTracesQuery = queryOptions({
  queryKey: ['me', 'traces'],
  queryFn: ({ signal }): Promise<PersonFound> => read(api.GET('/me/traces', { signal })),
});

/** Nothing is read anew afterwards: reading who I am would make a new person of me. */
export function useEraseMe() {
  return useMutation({ mutationFn: (): Promise<Erasure> => read(api.POST('/me/erasures', { body: {} })) });
}

export function useSearchPersons() {
  return useMutation({
    mutationFn: async (person: string): Promise<PersonFound[]> =>
      (await read(api.POST('/personSearches', { body: { person } }))).items,
  });
}

export function useErasePerson() {
  return useMutation({
    mutationFn: (personId: string): Promise<Erasure> =>
      read(api.POST('/persons/{personId}/erasures', { params: { path: { personId } }, body: {} })),
  });
}
