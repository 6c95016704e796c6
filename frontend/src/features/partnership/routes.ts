import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';
import { partnershipsSearch } from './search';

const partnerships = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnerships',
  validateSearch: partnershipsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    ahead(
      () => import('./queries'),
      ({ partnershipsQuery }) => context.queryClient.prefetchQuery(partnershipsQuery(deps)),
    ),
  component: lazyRouteComponent(() => import('./PartnershipsPage'), 'PartnershipsPage'),
});

const found = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnerships/new',
  component: lazyRouteComponent(() => import('./FoundPage'), 'FoundPage'),
});

export const partnershipRoutes = [partnerships, found] as const;
