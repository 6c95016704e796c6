import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';
import { PER_KIND } from './perKind';
import { resultsSearch } from './search';

const results = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  validateSearch: resultsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps: { q } }) =>
    q
      ? ahead(
          () => import('~/api/suggestions'),
          ({ searchResultsQuery }) => context.queryClient.prefetchQuery(searchResultsQuery(q, PER_KIND)),
        )
      : undefined,
  component: lazyRouteComponent(() => import('./SearchPage'), 'SearchPage'),
});

export const searchRoutes = [results] as const;
