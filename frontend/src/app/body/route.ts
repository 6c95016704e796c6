import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';
import { isoDate, searchOf } from '~/lib/search';

const bodySearch = searchOf({ asOf: isoDate() });

/** The page of a body is put together here, since its meetings are another feature's. */
export const bodyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bodies/$bodyId',
  validateSearch: bodySearch,
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ context: { queryClient }, params: { bodyId }, deps: { asOf } }) =>
    ahead(
      () => import('~/features/body/queries'),
      ({ bodyQuery }) => queryClient.prefetchQuery(bodyQuery(bodyId, asOf)),
    ),
  component: lazyRouteComponent(() => import('./BodyScreen'), 'BodyScreen'),
});
