import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { statisticsSearch } from './search';

const statistics = createRoute({
  getParentRoute: () => rootRoute,
  path: '/statistics',
  validateSearch: statisticsSearch,
  component: lazyRouteComponent(() => import('./StatisticsPage'), 'StatisticsPage'),
});

export const statisticsRoutes = [statistics] as const;
