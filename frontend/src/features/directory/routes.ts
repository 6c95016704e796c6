import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { directoryQuery, supplyQuery } from './queries';
import { directorySearch, supplySearch } from './search';

const directory = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations',
  validateSearch: directorySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(directoryQuery(deps)),
  component: lazyRouteComponent(() => import('./DirectoryPage'), 'DirectoryPage'),
});

const supply = createRoute({
  getParentRoute: () => rootRoute,
  path: '/supply',
  validateSearch: supplySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(supplyQuery(deps)),
  component: lazyRouteComponent(() => import('./SupplyPage'), 'SupplyPage'),
});

export const directoryRoutes = [directory, supply] as const;
