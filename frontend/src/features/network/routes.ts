import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';
import { networkSearch, newNetworkSearch, overviewSearch } from './search';

const networks = createRoute({
  getParentRoute: () => rootRoute,
  path: '/networks',
  validateSearch: networkSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    ahead(
      () => import('./queries'),
      ({ networksQuery }) => context.queryClient.prefetchQuery(networksQuery(deps)),
    ),
  component: lazyRouteComponent(() => import('./NetworksPage'), 'NetworksPage'),
});

const overview = createRoute({
  getParentRoute: () => rootRoute,
  path: '/networks/overview',
  validateSearch: overviewSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    ahead(
      () => import('./queries'),
      ({ overviewQuery }) => context.queryClient.prefetchQuery(overviewQuery(deps)),
    ),
  component: lazyRouteComponent(() => import('./NetworkOverviewPage'), 'NetworkOverviewPage'),
});

const duplicates = createRoute({
  getParentRoute: () => rootRoute,
  path: '/networks/duplicates',
  component: lazyRouteComponent(() => import('./NetworkDuplicatesPage'), 'NetworkDuplicatesPage'),
});

const add = createRoute({
  getParentRoute: () => rootRoute,
  path: '/networks/new',
  validateSearch: newNetworkSearch,
  component: lazyRouteComponent(() => import('./NewNetworkPage'), 'NewNetworkPage'),
});

const network = createRoute({
  getParentRoute: () => rootRoute,
  path: '/networks/$networkId',
  loader: ({ context, params }) =>
    ahead(
      () => import('./queries'),
      ({ networkQuery }) => context.queryClient.prefetchQuery(networkQuery(params.networkId)),
    ),
  component: lazyRouteComponent(() => import('./NetworkPage'), 'NetworkPage'),
});

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/networks/$networkId/edit',
  component: lazyRouteComponent(() => import('./EditNetworkPage'), 'EditNetworkPage'),
});

export const networkRoutes = [networks, overview, duplicates, add, network, edit] as const;
