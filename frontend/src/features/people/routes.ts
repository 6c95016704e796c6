import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { flag, searchOf, text } from '~/lib/search';

const people = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations/$organizationId/people',
  validateSearch: searchOf({ past: flag() }),
  component: lazyRouteComponent(() => import('./PeoplePage'), 'PeoplePage'),
});

/** The secret of the link stands behind #, which browsers do not send. `id` comes from the to-do list. */
const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  validateSearch: searchOf({ id: text() }),
  component: lazyRouteComponent(() => import('./InvitationPage'), 'InvitationPage'),
});

export const peopleRoutes = [people, invitation] as const;
