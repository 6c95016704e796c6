import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';

export type NewAssistedEntry = Schema<'NewAssistedEntry'>;
export type AssistedEntry = Schema<'AssistedEntry'>;
export type Candidate = Schema<'DuplicateCandidate'>;

export function useEnter() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAssistedEntry): Promise<AssistedEntry> =>
      read(api.POST('/assistedEntries', { body })),
    onSuccess: () =>
      Promise.all(
        ['organizations', 'membershipRequests', 'me'].map((key) =>
          queryClient.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
