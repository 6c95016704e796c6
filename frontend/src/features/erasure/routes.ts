import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';

const account = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./OwnAccountPage'), 'OwnAccountPage'),
});

const erasures = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration/erasures',
  component: lazyRouteComponent(() => import('./ErasePersonPage'), 'ErasePersonPage'),
});

export const erasureRoutes = [account, erasures] as const;
