import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/lib/rootRoute';
import { findSearch, newSearch, reviewSearch } from './search';

const find = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  validateSearch: findSearch,
  component: lazyRouteComponent(() => import('./FindPage'), 'FindPage'),
});

const registerNew = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register/new',
  validateSearch: newSearch,
  component: lazyRouteComponent(() => import('./NewRegistrationPage'), 'NewRegistrationPage'),
});

const registration = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registrations/$registrationId',
  component: lazyRouteComponent(() => import('./RegistrationPage'), 'RegistrationPage'),
});

const toReview = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review/registrations',
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('./ReviewListPage'), 'ReviewListPage'),
});

const review = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review/registrations/$registrationId',
  component: lazyRouteComponent(() => import('./ReviewPage'), 'ReviewPage'),
});

// No loaders: all but the first need a signed-in person, whom the guard on the page waits for.
export const registrationRoutes = [find, registerNew, registration, toReview, review] as const;
