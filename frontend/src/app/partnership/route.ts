import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { partnershipSearch } from '~/features/partnership/search';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';

/** The words of parts that only show when the page is printed. */
const PRINTED_WORDS = ['membershipKinds', 'organizationTypes', 'sectors', 'roleTypes'] as const;

/** The page of one partnership is put together here, since several features have a part in it. */
export const partnershipRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnerships/$partnershipId',
  validateSearch: partnershipSearch,
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ context: { queryClient }, params: { partnershipId }, deps: { asOf } }) => {
    ahead(
      () => import('~/features/partnership/queries'),
      ({ partnershipQuery }) => queryClient.prefetchQuery(partnershipQuery(partnershipId, asOf)),
    );
    // Printing shows the functions as well, and cannot wait for them.
    ahead(
      () => import('~/features/coordination/queries'),
      ({ partnershipPostsQuery }) => queryClient.prefetchQuery(partnershipPostsQuery(partnershipId, asOf)),
    );
    ahead(
      () => import('~/api/refData'),
      ({ vocabularyQuery }) => {
        for (const list of PRINTED_WORDS) void queryClient.prefetchQuery(vocabularyQuery(list));
      },
    );
  },
  component: lazyRouteComponent(() => import('./PartnershipScreen'), 'PartnershipScreen'),
});
