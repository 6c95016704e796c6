import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';
import { directorySearch, supplySearch } from './search';

const directory = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations',
  validateSearch: directorySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    ahead(
      () => import('./queries'),
      ({ directoryQuery }) => context.queryClient.prefetchQuery(directoryQuery(deps)),
    ),
  component: lazyRouteComponent(() => import('./DirectoryPage'), 'DirectoryPage'),
});

const supply = createRoute({
  getParentRoute: () => rootRoute,
  path: '/supply',
  validateSearch: supplySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    ahead(
      () => import('./queries'),
      ({ supplyQuery }) => context.queryClient.prefetchQuery(supplyQuery(deps)),
    ),
  component: lazyRouteComponent(() => import('./SupplyPage'), 'SupplyPage'),
});

export const directoryRoutes = [directory, supply] as const;
