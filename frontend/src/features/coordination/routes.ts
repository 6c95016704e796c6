import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { dashboardSearch } from './search';

const dashboard = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/coordination',
  validateSearch: dashboardSearch,
  component: lazyRouteComponent(() => import('./CoordinationDashboardPage'), 'CoordinationDashboardPage'),
});

export const coordinationRoutes = [dashboard] as const;
