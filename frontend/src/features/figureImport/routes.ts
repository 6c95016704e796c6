import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { figureImportSearch, figureImportsSearch } from './search';

const imports = createRoute({
  getParentRoute: () => rootRoute,
  path: '/figure-imports',
  validateSearch: figureImportsSearch,
  component: lazyRouteComponent(() => import('./FigureImportsPage'), 'FigureImportsPage'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/figure-imports/$importId',
  validateSearch: figureImportSearch,
  component: lazyRouteComponent(() => import('./FigureImportPage'), 'FigureImportPage'),
});

// No loaders: both need a signed-in person, whom the guard on the page waits for.
export const figureImportRoutes = [imports, one] as const;
