import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { newRelationSearch, relationsDashboardSearch } from './search';

const declare = createRoute({
  getParentRoute: () => rootRoute,
  path: '/relations/new',
  validateSearch: newRelationSearch,
  component: lazyRouteComponent(() => import('./DeclarePage'), 'DeclarePage'),
});

const relation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/relations/$relationId',
  component: lazyRouteComponent(() => import('./RelationPage'), 'RelationPage'),
});

const dashboard = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/relations',
  validateSearch: relationsDashboardSearch,
  component: lazyRouteComponent(() => import('./RelationsDashboardPage'), 'RelationsDashboardPage'),
});

export const relationRoutes = [declare, relation, dashboard] as const;
