import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { freshnessSearch } from './search';

const freshness = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/freshness',
  validateSearch: freshnessSearch,
  component: lazyRouteComponent(() => import('./FreshnessPage'), 'FreshnessPage'),
});

export const freshnessRoutes = [freshness] as const;
