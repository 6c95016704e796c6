import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { partnershipQuery } from '~/features/partnership/queries';
import { partnershipSearch } from '~/features/partnership/search';
import { rootRoute } from '~/lib/rootRoute';

/** The page of one partnership is put together here, since several features have a part in it. */
export const partnershipRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnerships/$partnershipId',
  validateSearch: partnershipSearch,
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ context, params, deps }) =>
    void context.queryClient.prefetchQuery(partnershipQuery(params.partnershipId, deps.asOf)),
  component: lazyRouteComponent(() => import('./PartnershipScreen'), 'PartnershipScreen'),
});
