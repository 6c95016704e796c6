import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { searchOf, text } from '~/lib/search';

const views = createRoute({
  getParentRoute: () => rootRoute,
  path: '/saved-views',
  component: lazyRouteComponent(() => import('./SavedViewsPage'), 'SavedViewsPage'),
});

const endMail = createRoute({
  getParentRoute: () => rootRoute,
  path: '/saved-views/unsubscribe',
  validateSearch: searchOf({ token: text() }),
  component: lazyRouteComponent(() => import('./EndMailPage'), 'EndMailPage'),
});

export const savedViewRoutes = [views, endMail] as const;
