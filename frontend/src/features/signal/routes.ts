import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';
import { raiseSearch, signalsDashboardSearch, signalsSearch } from './search';

const signals = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signals',
  validateSearch: signalsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    ahead(
      () => import('./queries'),
      ({ signalsQuery }) => context.queryClient.prefetchQuery(signalsQuery(deps)),
    ),
  component: lazyRouteComponent(() => import('./SignalsPage'), 'SignalsPage'),
});

const raise = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signals/new',
  validateSearch: raiseSearch,
  component: lazyRouteComponent(() => import('./RaiseSignalPage'), 'RaiseSignalPage'),
});

const signal = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signals/$signalId',
  loader: ({ context, params }) =>
    ahead(
      () => import('./queries'),
      ({ signalQuery }) => context.queryClient.prefetchQuery(signalQuery(params.signalId)),
    ),
  component: lazyRouteComponent(() => import('./SignalPage'), 'SignalPage'),
});

const dashboard = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/signals',
  validateSearch: signalsDashboardSearch,
  component: lazyRouteComponent(() => import('./SignalsDashboardPage'), 'SignalsDashboardPage'),
});

export const signalRoutes = [signals, raise, signal, dashboard] as const;
