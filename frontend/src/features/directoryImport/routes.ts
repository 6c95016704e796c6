import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { importSearch, importsSearch } from './search';

const imports = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports',
  validateSearch: importsSearch,
  component: lazyRouteComponent(() => import('./ImportsPage'), 'ImportsPage'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports/$importId',
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('./ImportPage'), 'ImportPage'),
});

// No loaders: both need a signed-in person, whom the guard on the page waits for.
export const directoryImportRoutes = [imports, one] as const;
