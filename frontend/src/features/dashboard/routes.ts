import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { seriesSearch } from './search';

const dashboards = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards',
  component: lazyRouteComponent(() => import('./DashboardsPage'), 'DashboardsPage'),
});

const series = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/series',
  validateSearch: seriesSearch,
  component: lazyRouteComponent(() => import('./SeriesPage'), 'SeriesPage'),
});

export const dashboardRoutes = [dashboards, series] as const;
