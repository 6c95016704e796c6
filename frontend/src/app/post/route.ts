import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { postSearch } from '~/features/coordination/search';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';

/** The page of one post is put together here: its history comes from the journal. */
export const postRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/posts/$postId',
  validateSearch: postSearch,
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ context, params, deps }) =>
    ahead(
      () => import('~/features/coordination/queries'),
      ({ postQuery }) => context.queryClient.prefetchQuery(postQuery(params.postId, deps.asOf)),
    ),
  component: lazyRouteComponent(() => import('./PostScreen'), 'PostScreen'),
});
