import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { storiesDashboardSearch, storiesSearch, writeSearch } from './search';

const stories = createRoute({
  getParentRoute: () => rootRoute,
  path: '/change-stories',
  validateSearch: storiesSearch,
  component: lazyRouteComponent(() => import('./StoriesPage'), 'StoriesPage'),
});

const write = createRoute({
  getParentRoute: () => rootRoute,
  path: '/change-stories/new',
  validateSearch: writeSearch,
  component: lazyRouteComponent(() => import('./WriteStoryPage'), 'WriteStoryPage'),
});

const story = createRoute({
  getParentRoute: () => rootRoute,
  path: '/change-stories/$changeStoryId',
  component: lazyRouteComponent(() => import('./StoryPage'), 'StoryPage'),
});

const dashboard = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/change-stories',
  validateSearch: storiesDashboardSearch,
  component: lazyRouteComponent(() => import('./StoriesDashboardPage'), 'StoriesDashboardPage'),
});

export const storyRoutes = [stories, write, story, dashboard] as const;
