import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { coordinatorsSearch, dashboardSearch } from './search';

const dashboard = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/coordination',
  validateSearch: dashboardSearch,
  component: lazyRouteComponent(() => import('./CoordinationDashboardPage'), 'CoordinationDashboardPage'),
});

const roleTypes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/functions',
  component: lazyRouteComponent(() => import('./RoleTypesPage'), 'RoleTypesPage'),
});

const handover = createRoute({
  getParentRoute: () => rootRoute,
  path: '/handovers/$handoverId',
  component: lazyRouteComponent(() => import('./HandoverPage'), 'HandoverPage'),
});

const newcomerPack = createRoute({
  getParentRoute: () => rootRoute,
  path: '/newcomer-packs/$partnershipId',
  component: lazyRouteComponent(() => import('./NewcomerPackPage'), 'NewcomerPackPage'),
});

const coordinators = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordinators',
  validateSearch: coordinatorsSearch,
  component: lazyRouteComponent(() => import('./CoordinatorsPage'), 'CoordinatorsPage'),
});

export const coordinationRoutes = [dashboard, roleTypes, handover, newcomerPack, coordinators] as const;
