import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { styleSearch } from './search';

const style = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnerships/$partnershipId/style',
  validateSearch: styleSearch,
  component: lazyRouteComponent(() => import('./StylePage'), 'StylePage'),
});

const perceive = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnerships/$partnershipId/style/perception/$organizationId',
  component: lazyRouteComponent(() => import('./PerceivePage'), 'PerceivePage'),
});

export const styleRoutes = [style, perceive] as const;
