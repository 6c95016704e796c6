import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';

/** The page of one project is put together here, since what pays for it is a feature of its own. */
export const projectRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects/$projectId',
  loader: ({ context, params }) =>
    ahead(
      () => import('~/features/project/queries'),
      ({ projectQuery }) => context.queryClient.prefetchQuery(projectQuery(params.projectId)),
    ),
  component: lazyRouteComponent(() => import('./ProjectScreen'), 'ProjectScreen'),
});
