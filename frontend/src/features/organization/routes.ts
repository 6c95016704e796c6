import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { organizationsQuery } from './queries';
import { organizationEditSearch, organizationsSearch } from './search';

const organizations = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations',
  validateSearch: organizationsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(organizationsQuery(deps)),
  component: lazyRouteComponent(() => import('./OrganizationsPage'), 'OrganizationsPage'),
});

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations/$organizationId/edit',
  validateSearch: organizationEditSearch,
  component: lazyRouteComponent(() => import('./OrganizationEditPage'), 'OrganizationEditPage'),
});

export const organizationRoutes = [organizations, edit] as const;
