import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';

const ownData = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations/$organizationId/own-data',
  component: lazyRouteComponent(() => import('./OwnDataPage'), 'OwnDataPage'),
});

export const ownDataRoutes = [ownData] as const;
