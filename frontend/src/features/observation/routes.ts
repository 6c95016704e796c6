import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { collectionSearch, commentsSearch, gridSearch, periodSearch, reviewSearch } from './search';

const dataEntry = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data-entry',
  component: lazyRouteComponent(() => import('./DataEntryPage'), 'DataEntryPage'),
});

const enter = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data-entry/$assignmentId',
  validateSearch: periodSearch,
  component: lazyRouteComponent(() => import('./EnterFigurePage'), 'EnterFigurePage'),
});

const grid = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data-entry/table/$placeId',
  validateSearch: gridSearch,
  component: lazyRouteComponent(() => import('./grid/GridPage'), 'GridPage'),
});

const figure = createRoute({
  getParentRoute: () => rootRoute,
  path: '/figures/$observationId',
  component: lazyRouteComponent(() => import('./FigurePage'), 'FigurePage'),
});

const collection = createRoute({
  getParentRoute: () => rootRoute,
  path: '/collection',
  validateSearch: collectionSearch,
  component: lazyRouteComponent(() => import('./CollectionPage'), 'CollectionPage'),
});

const review = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review/figures',
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('./ReviewFiguresPage'), 'ReviewFiguresPage'),
});

const comments = createRoute({
  getParentRoute: () => rootRoute,
  path: '/figure-comments',
  validateSearch: commentsSearch,
  component: lazyRouteComponent(() => import('./comments/CommentsPage'), 'CommentsPage'),
});

export const observationRoutes = [dataEntry, enter, grid, figure, collection, review, comments] as const;
