import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { compareSearch, mergesSearch, pairsSearch } from './search';

const pairs = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review/duplicates',
  validateSearch: pairsSearch,
  component: lazyRouteComponent(() => import('./DuplicatesPage'), 'DuplicatesPage'),
});

const compare = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review/duplicates/compare',
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('./ComparePage'), 'ComparePage'),
});

const merges = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review/merges',
  validateSearch: mergesSearch,
  component: lazyRouteComponent(() => import('./MergesPage'), 'MergesPage'),
});

const merge = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review/merges/$mergeId',
  component: lazyRouteComponent(() => import('./MergePage'), 'MergePage'),
});

// No loaders: these pages are for the administration, whom the guard on each page waits for.
export const duplicateRoutes = [pairs, compare, merges, merge] as const;
