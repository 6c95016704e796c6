import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';
import { indicatorSearch, versionSearch } from './search';

const indicators = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators',
  validateSearch: indicatorSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    ahead(
      () => import('./queries'),
      ({ indicatorsQuery }) => context.queryClient.prefetchQuery(indicatorsQuery(deps)),
    ),
  component: lazyRouteComponent(() => import('./IndicatorsPage'), 'IndicatorsPage'),
});

const newIndicator = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators/new',
  component: lazyRouteComponent(() => import('./NewIndicatorPage'), 'NewIndicatorPage'),
});

const indicator = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators/$indicatorId',
  validateSearch: versionSearch,
  loader: ({ context, params }) =>
    ahead(
      () => import('~/api/indicators'),
      ({ indicatorQuery }) => context.queryClient.prefetchQuery(indicatorQuery(params.indicatorId)),
    ),
  component: lazyRouteComponent(() => import('./IndicatorPage'), 'IndicatorPage'),
});

const indicatorEdit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators/$indicatorId/edit',
  component: lazyRouteComponent(() => import('./EditIndicatorPage'), 'EditIndicatorPage'),
});

const indicatorVersion = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators/$indicatorId/newVersion',
  component: lazyRouteComponent(() => import('./NewVersionPage'), 'NewVersionPage'),
});

export const indicatorRoutes = [
  indicators,
  newIndicator,
  indicator,
  indicatorEdit,
  indicatorVersion,
] as const;
