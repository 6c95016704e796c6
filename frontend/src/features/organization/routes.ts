import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { organizationQuery, organizationsQuery } from './queries';
import { organizationSearch } from './search';

const organizations = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations',
  validateSearch: organizationSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(organizationsQuery(deps)),
  component: lazyRouteComponent(() => import('./OrganizationsPage'), 'OrganizationsPage'),
});

const organization = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations/$organizationId',
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(organizationQuery(params.organizationId)),
  component: lazyRouteComponent(() => import('./OrganizationPage'), 'OrganizationPage'),
});

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations/$organizationId/edit',
  component: lazyRouteComponent(() => import('./OrganizationEditPage'), 'OrganizationEditPage'),
});

export const organizationRoutes = [organizations, organization, edit] as const;
