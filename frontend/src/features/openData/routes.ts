import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';

const openData = createRoute({
  getParentRoute: () => rootRoute,
  path: '/open-data',
  component: lazyRouteComponent(() => import('./OpenDataPage'), 'OpenDataPage'),
});

export const openDataRoutes = [openData] as const;
