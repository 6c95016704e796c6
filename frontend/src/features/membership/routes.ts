import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';

const request = createRoute({
  getParentRoute: () => rootRoute,
  path: '/membership-requests/$membershipRequestId',
  component: lazyRouteComponent(() => import('./MembershipRequestPage'), 'MembershipRequestPage'),
});

const membership = createRoute({
  getParentRoute: () => rootRoute,
  path: '/memberships/$membershipId',
  loader: ({ context: { queryClient }, params: { membershipId } }) =>
    ahead(
      () => import('./queries'),
      ({ membershipQuery }) => queryClient.prefetchQuery(membershipQuery(membershipId)),
    ),
  component: lazyRouteComponent(() => import('./MembershipPage'), 'MembershipPage'),
});

const handover = createRoute({
  getParentRoute: () => rootRoute,
  path: '/memberships/$membershipId/handover',
  component: lazyRouteComponent(() => import('./HandoverPage'), 'HandoverPage'),
});

const confirmation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/membership-confirmations/$membershipConfirmationId',
  component: lazyRouteComponent(() => import('./ConfirmationPage'), 'ConfirmationPage'),
});

const agreement = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agreements/$agreementId',
  component: lazyRouteComponent(() => import('./AgreementPage'), 'AgreementPage'),
});

const overview = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations/$organizationId/memberships',
  component: lazyRouteComponent(() => import('./OverviewPage'), 'OverviewPage'),
});

export const membershipRoutes = [request, membership, handover, confirmation, agreement, overview] as const;
