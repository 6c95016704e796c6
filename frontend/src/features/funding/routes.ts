import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';
import { fundingDashboardSearch } from './search';

const line = createRoute({
  getParentRoute: () => rootRoute,
  path: '/funding-lines/$fundingLineId',
  loader: ({ context, params }) =>
    ahead(
      () => import('./queries'),
      ({ fundingLineQuery }) => context.queryClient.prefetchQuery(fundingLineQuery(params.fundingLineId)),
    ),
  component: lazyRouteComponent(() => import('./FundingLinePage'), 'FundingLinePage'),
});

const dashboard = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/funding',
  validateSearch: fundingDashboardSearch,
  component: lazyRouteComponent(() => import('./FundingDashboardPage'), 'FundingDashboardPage'),
});

export const fundingRoutes = [line, dashboard] as const;
