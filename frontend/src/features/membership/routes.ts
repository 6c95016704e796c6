import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';

const request = createRoute({
  getParentRoute: () => rootRoute,
  path: '/membership-requests/$membershipRequestId',
  component: lazyRouteComponent(() => import('./MembershipRequestPage'), 'MembershipRequestPage'),
});

export const membershipRoutes = [request] as const;
