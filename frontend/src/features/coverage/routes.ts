import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { coverageQuery } from './queries';
import { coverageSearch } from './search';

const coverage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coverage',
  validateSearch: coverageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(coverageQuery(deps)),
  component: lazyRouteComponent(() => import('./CoveragePage'), 'CoveragePage'),
});

export const coverageRoutes = [coverage] as const;
