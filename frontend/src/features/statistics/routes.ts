import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { EMBEDDED } from '~/lib/embedded';
import { i18n } from '~/lib/i18n/i18n';
import { isLanguage } from '~/lib/i18n/languages';
import { rootRoute } from '~/lib/rootRoute';
import { embeddedSearch, statisticsSearch } from './search';

const statistics = createRoute({
  getParentRoute: () => rootRoute,
  path: '/statistics',
  validateSearch: statisticsSearch,
  component: lazyRouteComponent(() => import('./StatisticsPage'), 'StatisticsPage'),
});

/** The same question on the website of somebody else, in the language that website asks for. */
const embedded = createRoute({
  getParentRoute: () => rootRoute,
  path: `${EMBEDDED}/statistics`,
  validateSearch: embeddedSearch,
  beforeLoad: async ({ search: { lang } }) => {
    // For this page only: the reader's own choice of language stays what it was.
    if (isLanguage(lang)) await i18n.changeLanguage(lang);
  },
  component: lazyRouteComponent(() => import('./EmbeddedPage'), 'EmbeddedPage'),
});

export const statisticsRoutes = [statistics, embedded] as const;
