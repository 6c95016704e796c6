import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { joinRequestSearch } from './search';

const join = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register/join/$organizationId',
  component: lazyRouteComponent(() => import('./JoinPage'), 'JoinPage'),
});

const joinRequest = createRoute({
  getParentRoute: () => rootRoute,
  path: '/join-requests/$joinRequestId',
  component: lazyRouteComponent(() => import('./JoinRequestPage'), 'JoinRequestPage'),
});

const joinRequests = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review/join-requests',
  validateSearch: joinRequestSearch,
  component: lazyRouteComponent(() => import('./JoinRequestsPage'), 'JoinRequestsPage'),
});

export const joiningRoutes = [join, joinRequest, joinRequests] as const;
