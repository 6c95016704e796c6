import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';
import { newNoticeSearch, noticesSearch } from './search';

const notices = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notices',
  validateSearch: noticesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    ahead(
      () => import('./queries'),
      ({ noticesQuery }) => context.queryClient.prefetchQuery(noticesQuery(deps)),
    ),
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
  loader: ({ context, params }) =>
    ahead(
      () => import('./queries'),
      ({ noticeQuery }) => context.queryClient.prefetchQuery(noticeQuery(params.noticeId)),
    ),
  component: lazyRouteComponent(() => import('./NoticePage'), 'NoticePage'),
});

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notices/$noticeId/edit',
  component: lazyRouteComponent(() => import('./EditNoticePage'), 'EditNoticePage'),
});

export const noticeRoutes = [notices, post, notice, edit] as const;
