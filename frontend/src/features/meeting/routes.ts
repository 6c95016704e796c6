import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { searchOf, text } from '~/lib/search';

const mineSearch = searchOf({ partnership: text() });

const mine = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my-meetings',
  validateSearch: mineSearch,
  component: lazyRouteComponent(() => import('./MyMeetingsPage'), 'MyMeetingsPage'),
});

export const meetingRoutes = [mine] as const;
