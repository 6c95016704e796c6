import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { searchOf, text } from '~/lib/search';

const assisted = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register/assisted',
  validateSearch: searchOf({ partnership: text() }),
  component: lazyRouteComponent(() => import('./AssistedEntryPage'), 'AssistedEntryPage'),
});

export const assistedRoutes = [assisted] as const;
