import { QueryClient } from '@tanstack/react-query';
import { isTemporary } from './problem';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, problem) => isTemporary(problem) && failures < 1,
        retryDelay: 800,
      },
      mutations: { retry: false },
    },
  });
}
