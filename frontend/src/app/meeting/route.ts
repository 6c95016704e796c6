import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';

/** The page of a meeting is put together here, since decisions and tasks are another feature's. */
export const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/meetings/$meetingId',
  loader: ({ context: { queryClient }, params: { meetingId } }) =>
    ahead(
      () => import('~/features/meeting/queries'),
      ({ meetingQuery }) => queryClient.prefetchQuery(meetingQuery(meetingId)),
    ),
  component: lazyRouteComponent(() => import('./MeetingScreen'), 'MeetingScreen'),
});
