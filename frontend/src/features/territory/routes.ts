import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { neighborhoodQuery, neighborhoodsQuery } from './queries';
import { neighborhoodsSearch } from './search';

const neighborhoods = createRoute({
  getParentRoute: () => rootRoute,
  path: '/neighborhoods',
  validateSearch: neighborhoodsSearch,
  loader: ({ context }) => void context.queryClient.prefetchQuery(neighborhoodsQuery),
  component: lazyRouteComponent(() => import('./NeighborhoodsPage'), 'NeighborhoodsPage'),
});

const neighborhood = createRoute({
  getParentRoute: () => rootRoute,
  path: '/neighborhoods/$territoryId',
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(neighborhoodQuery(params.territoryId)),
  component: lazyRouteComponent(() => import('./NeighborhoodPage'), 'NeighborhoodPage'),
});

export const territoryRoutes = [neighborhoods, neighborhood] as const;
