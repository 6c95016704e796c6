import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { vocabularySearch } from './search';

const vocabularies = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vocabularies',
  component: lazyRouteComponent(() => import('./VocabulariesPage'), 'VocabulariesPage'),
});

const vocabulary = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vocabularies/$vocabulary',
  validateSearch: vocabularySearch,
  component: lazyRouteComponent(() => import('./VocabularyPage'), 'VocabularyPage'),
});

export const vocabularyRoutes = [vocabularies, vocabulary] as const;
