import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { organizationEditSearch } from './search';

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations/$organizationId/edit',
  validateSearch: organizationEditSearch,
  component: lazyRouteComponent(() => import('./OrganizationEditPage'), 'OrganizationEditPage'),
});

export const organizationRoutes = [edit] as const;
