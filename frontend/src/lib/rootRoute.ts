import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';

export interface RouterContext {
  queryClient: QueryClient;
}

/** Parent of the routes of every feature; the application gives it its frame. */
export const rootRoute = createRootRouteWithContext<RouterContext>()();
