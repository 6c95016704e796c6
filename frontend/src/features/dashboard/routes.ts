import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { generationsSearch, meetingLoadSearch, reachSearch, seriesSearch, takingPartSearch } from './search';

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

const takingPart = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/taking-part',
  validateSearch: takingPartSearch,
  component: lazyRouteComponent(() => import('./TakingPartPage'), 'TakingPartPage'),
});

const meetingLoad = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/meeting-load',
  validateSearch: meetingLoadSearch,
  component: lazyRouteComponent(() => import('./MeetingLoadPage'), 'MeetingLoadPage'),
});

const reach = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/reach',
  validateSearch: reachSearch,
  component: lazyRouteComponent(() => import('./ReachPage'), 'ReachPage'),
});

const generations = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/generations',
  validateSearch: generationsSearch,
  component: lazyRouteComponent(() => import('./GenerationsPage'), 'GenerationsPage'),
});

export const dashboardRoutes = [dashboards, series, takingPart, meetingLoad, reach, generations] as const;
