import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: ({ context }) =>
    ahead(
      () => import('./queries'),
      ({ overviewQuery }) => context.queryClient.prefetchQuery(overviewQuery),
    ),
  component: lazyRouteComponent(() => import('./HomePage'), 'HomePage'),
});

export const homeRoutes = [home] as const;
