import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organizationQuery } from '~/features/organization/queries';
import { organizationSearch } from '~/features/organization/search';
import { rootRoute } from '~/lib/rootRoute';

/** The page of one organization is put together here, since several features have a part in it. */
export const organizationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations/$organizationId',
  validateSearch: organizationSearch,
  loader: ({ context: { queryClient }, params: { organizationId } }) =>
    void queryClient.prefetchQuery(organizationQuery(organizationId)),
  component: lazyRouteComponent(() => import('./OrganizationScreen'), 'OrganizationScreen'),
});
