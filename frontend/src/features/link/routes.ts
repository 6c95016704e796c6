import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';

const link = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnership-links/$partnershipLinkId',
  component: lazyRouteComponent(() => import('./LinkPage'), 'LinkPage'),
});

export const linkRoutes = [link] as const;
