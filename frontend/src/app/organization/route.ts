import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organizationQuery } from '~/features/organization/queries';
import { organizationSearch } from '~/features/organization/search';
import { profileQuery, servicesQuery } from '~/features/organization/serviceQueries';
import { rootRoute } from '~/lib/rootRoute';

/** The page of one organization is put together here, since several features have a part in it. */
export const organizationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations/$organizationId',
  validateSearch: organizationSearch,
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ context: { queryClient }, params: { organizationId }, deps: { asOf } }) => {
    void queryClient.prefetchQuery(organizationQuery(organizationId, asOf));
    // Printing shows these as well, and cannot wait for them.
    void queryClient.prefetchQuery(servicesQuery(organizationId, false, asOf));
    void queryClient.prefetchQuery(profileQuery(organizationId, asOf));
  },
  component: lazyRouteComponent(() => import('./OrganizationScreen'), 'OrganizationScreen'),
});
