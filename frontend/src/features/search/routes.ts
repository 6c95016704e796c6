import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { searchResultsQuery } from '~/api/suggestions';
import { rootRoute } from '~/lib/rootRoute';
import { PER_KIND } from './perKind';
import { resultsSearch } from './search';

const results = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  validateSearch: resultsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    deps.q ? void context.queryClient.prefetchQuery(searchResultsQuery(deps.q, PER_KIND)) : undefined,
  component: lazyRouteComponent(() => import('./SearchPage'), 'SearchPage'),
});

export const searchRoutes = [results] as const;
