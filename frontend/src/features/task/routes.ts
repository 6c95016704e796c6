import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';

const task = createRoute({
  getParentRoute: () => rootRoute,
  path: '/assigned-tasks/$assignedTaskId',
  component: lazyRouteComponent(() => import('./AssignedTaskPage'), 'AssignedTaskPage'),
});

export const taskRoutes = [task] as const;
