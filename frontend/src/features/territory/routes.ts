import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';
import { neighborhoodsSearch } from './search';

const neighborhoods = createRoute({
  getParentRoute: () => rootRoute,
  path: '/neighborhoods',
  validateSearch: neighborhoodsSearch,
  loader: ({ context }) =>
    ahead(
      () => import('./queries'),
      ({ neighborhoodsQuery }) => context.queryClient.prefetchQuery(neighborhoodsQuery),
    ),
  component: lazyRouteComponent(() => import('./NeighborhoodsPage'), 'NeighborhoodsPage'),
});

const neighborhood = createRoute({
  getParentRoute: () => rootRoute,
  path: '/neighborhoods/$territoryId',
  loader: ({ context, params }) =>
    ahead(
      () => import('./queries'),
      ({ neighborhoodQuery }) => context.queryClient.prefetchQuery(neighborhoodQuery(params.territoryId)),
    ),
  component: lazyRouteComponent(() => import('./NeighborhoodPage'), 'NeighborhoodPage'),
});

export const territoryRoutes = [neighborhoods, neighborhood] as const;
