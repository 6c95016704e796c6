import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { rightsSearch } from './search';

const rights = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnerships/$partnershipId/rights',
  validateSearch: rightsSearch,
  component: lazyRouteComponent(() => import('./RightsPage'), 'RightsPage'),
});

export const rightsRoutes = [rights] as const;
