import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';

const boundaries = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports/boundaries',
  component: lazyRouteComponent(() => import('./BoundariesPage'), 'BoundariesPage'),
});

export const boundaryRoutes = [boundaries] as const;
