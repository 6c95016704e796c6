import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';

/** The page of a decision is put together here, since its tasks are another feature's. */
export const decisionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/decisions/$decisionId',
  loader: ({ context: { queryClient }, params: { decisionId } }) =>
    ahead(
      () => import('~/features/decision/queries'),
      ({ decisionQuery }) => queryClient.prefetchQuery(decisionQuery(decisionId)),
    ),
  component: lazyRouteComponent(() => import('./DecisionScreen'), 'DecisionScreen'),
});
