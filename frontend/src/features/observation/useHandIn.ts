import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import { observationKeys } from '~/api/observations';

/** Hands in a figure that was saved a moment ago. */
export function useHandIn() {
  const queryClient = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationFn: (observationId: string) =>
      read(
        api.POST('/observations/{observationId}/submissions', {
          params: { path: { observationId } },
          body: {},
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: observationKeys.all }),
  });
  return mutateAsync;
}
