import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';
import { searchOf, text } from '~/lib/search';

const mineSearch = searchOf({ partnership: text() });

const mine = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my-meetings',
  validateSearch: mineSearch,
  component: lazyRouteComponent(() => import('./MyMeetingsPage'), 'MyMeetingsPage'),
});

const datePoll = createRoute({
  getParentRoute: () => rootRoute,
  path: '/date-polls/$datePollId',
  loader: ({ context: { queryClient }, params: { datePollId } }) =>
    ahead(
      () => import('./datePollQueries'),
      ({ datePollQuery }) => queryClient.prefetchQuery(datePollQuery(datePollId)),
    ),
  component: lazyRouteComponent(() => import('./DatePollPage'), 'DatePollPage'),
});

export const meetingRoutes = [mine, datePoll] as const;
