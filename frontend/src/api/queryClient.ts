import { QueryClient } from '@tanstack/react-query';
import { isTemporary } from './problem';

/**
 * Asks also when the browser holds itself for offline. Otherwise a question or an act would wait without a word, and the
 * act be done later, when nobody thinks of it any more; so it fails at once, with the sentence for that, and what was
 * typed stays.
 */
const networkMode = 'always';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode,
        refetchOnReconnect: true, // off by default in this mode
        staleTime: 30_000,
        retry: (failures, problem) => isTemporary(problem) && failures < 1,
        retryDelay: 800,
      },
      mutations: { networkMode, retry: false },
    },
  });
}
