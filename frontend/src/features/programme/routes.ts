import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ahead } from '~/lib/ahead';
import { rootRoute } from '~/lib/rootRoute';

const programmes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programmes',
  loader: ({ context }) =>
    ahead(
      () => import('~/api/programmes'),
      ({ programmesQuery }) => context.queryClient.prefetchQuery(programmesQuery),
    ),
  component: lazyRouteComponent(() => import('./ProgrammesPage'), 'ProgrammesPage'),
});

export const programmeRoutes = [programmes] as const;
