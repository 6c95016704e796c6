import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { membershipQuery } from './queries';

const request = createRoute({
  getParentRoute: () => rootRoute,
  path: '/membership-requests/$membershipRequestId',
  component: lazyRouteComponent(() => import('./MembershipRequestPage'), 'MembershipRequestPage'),
});

const membership = createRoute({
  getParentRoute: () => rootRoute,
  path: '/memberships/$membershipId',
  loader: ({ context: { queryClient }, params: { membershipId } }) =>
    void queryClient.prefetchQuery(membershipQuery(membershipId)),
  component: lazyRouteComponent(() => import('./MembershipPage'), 'MembershipPage'),
});

export const membershipRoutes = [request, membership] as const;
