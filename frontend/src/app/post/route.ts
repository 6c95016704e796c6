import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { historyParameters } from '~/api/journal';
import { postQuery } from '~/features/coordination/queries';
import { rootRoute } from '~/lib/rootRoute';
import { searchOf } from '~/lib/search';

/** The page of one post is put together here: its history comes from the journal. */
export const postRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/posts/$postId',
  validateSearch: searchOf(historyParameters),
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(postQuery(params.postId)),
  component: lazyRouteComponent(() => import('./PostScreen'), 'PostScreen'),
});
