import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { noticeQuery, noticesQuery } from './queries';
import { newNoticeSearch, noticesSearch } from './search';

const notices = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notices',
  validateSearch: noticesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(noticesQuery(deps)),
  component: lazyRouteComponent(() => import('./NoticesPage'), 'NoticesPage'),
});

const post = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notices/new',
  validateSearch: newNoticeSearch,
  component: lazyRouteComponent(() => import('./NewNoticePage'), 'NewNoticePage'),
});

const notice = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notices/$noticeId',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(noticeQuery(params.noticeId)),
  component: lazyRouteComponent(() => import('./NoticePage'), 'NoticePage'),
});

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notices/$noticeId/edit',
  component: lazyRouteComponent(() => import('./EditNoticePage'), 'EditNoticePage'),
});

export const noticeRoutes = [notices, post, notice, edit] as const;
