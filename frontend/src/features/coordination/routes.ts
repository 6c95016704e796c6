import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { postQuery } from './queries';
import { dashboardSearch } from './search';

const post = createRoute({
  getParentRoute: () => rootRoute,
  path: '/posts/$postId',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(postQuery(params.postId)),
  component: lazyRouteComponent(() => import('./PostPage'), 'PostPage'),
});

const dashboard = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/coordination',
  validateSearch: dashboardSearch,
  component: lazyRouteComponent(() => import('./CoordinationDashboardPage'), 'CoordinationDashboardPage'),
});

export const coordinationRoutes = [post, dashboard] as const;
