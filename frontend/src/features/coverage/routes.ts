import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';
import { coverageSearch } from './search';

const coverage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coverage',
  validateSearch: coverageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    ahead(
      () => import('./queries'),
      ({ coverageQuery }) => context.queryClient.prefetchQuery(coverageQuery(deps)),
    ),
  component: lazyRouteComponent(() => import('./CoveragePage'), 'CoveragePage'),
});

export const coverageRoutes = [coverage] as const;
