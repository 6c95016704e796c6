import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { reportsSearch, standingsSearch } from './search';

const reports = createRoute({
  getParentRoute: () => rootRoute,
  path: '/annual-reports',
  validateSearch: reportsSearch,
  component: lazyRouteComponent(() => import('./ReportsPage'), 'ReportsPage'),
});

const report = createRoute({
  getParentRoute: () => rootRoute,
  path: '/annual-reports/$annualReportId',
  component: lazyRouteComponent(() => import('./ReportPage'), 'ReportPage'),
});

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/annual-reports/$annualReportId/edit',
  component: lazyRouteComponent(() => import('./EditReportPage'), 'EditReportPage'),
});

const standings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/annual-reports',
  validateSearch: standingsSearch,
  component: lazyRouteComponent(() => import('./StandingsPage'), 'StandingsPage'),
});

export const reportRoutes = [reports, report, edit, standings] as const;
