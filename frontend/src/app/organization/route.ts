import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organizationSearch } from '~/features/organization/search';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';

/** The page of one organization is put together here, since several features have a part in it. */
export const organizationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations/$organizationId',
  validateSearch: organizationSearch,
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ context: { queryClient }, params: { organizationId }, deps: { asOf } }) => {
    ahead(
      () => import('~/features/organization/queries'),
      ({ organizationQuery }) => queryClient.prefetchQuery(organizationQuery(organizationId, asOf)),
    );
    // Printing shows these as well, and cannot wait for them.
    ahead(
      () => import('~/features/organization/serviceQueries'),
      ({ servicesQuery, profileQuery }) => {
        void queryClient.prefetchQuery(servicesQuery(organizationId, false, asOf));
        void queryClient.prefetchQuery(profileQuery(organizationId, asOf));
      },
    );
  },
  component: lazyRouteComponent(() => import('./OrganizationScreen'), 'OrganizationScreen'),
});
