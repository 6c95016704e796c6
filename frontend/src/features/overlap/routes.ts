import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { overlapSearch } from './search';

const overlaps = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/overlaps',
  validateSearch: overlapSearch,
  component: lazyRouteComponent(() => import('./OverlapsPage'), 'OverlapsPage'),
});

export const overlapRoutes = [overlaps] as const;
