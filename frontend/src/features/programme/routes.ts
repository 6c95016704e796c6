import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { programmesQuery } from '~/api/programmes';
import { rootRoute } from '~/lib/rootRoute';

const programmes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programmes',
  loader: ({ context }) => void context.queryClient.prefetchQuery(programmesQuery),
  component: lazyRouteComponent(() => import('./ProgrammesPage'), 'ProgrammesPage'),
});

export const programmeRoutes = [programmes] as const;
