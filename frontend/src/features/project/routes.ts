import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';
import { newProjectSearch, projectsDashboardSearch, projectsSearch } from './search';

const projects = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects',
  validateSearch: projectsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    ahead(
      () => import('./queries'),
      ({ projectsQuery }) => context.queryClient.prefetchQuery(projectsQuery(deps)),
    ),
  component: lazyRouteComponent(() => import('./ProjectsPage'), 'ProjectsPage'),
});

const record = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects/new',
  validateSearch: newProjectSearch,
  component: lazyRouteComponent(() => import('./NewProjectPage'), 'NewProjectPage'),
});

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects/$projectId/edit',
  component: lazyRouteComponent(() => import('./EditProjectPage'), 'EditProjectPage'),
});

const dashboard = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboards/projects',
  validateSearch: projectsDashboardSearch,
  component: lazyRouteComponent(() => import('./ProjectsDashboardPage'), 'ProjectsDashboardPage'),
});

export const projectRoutes = [projects, record, edit, dashboard] as const;
