import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import type { ReactNode } from 'react';
import { createQueryClient } from '~/api/queryClient';
import { App } from '~/app/App';
import { createAppRouter } from '~/app/router';
import { parseSearch, stringifySearch } from '~/lib/search';
import type { Me } from '~/session/me';
import { setSession } from '~/session/store';
import { ToastProvider } from '~/ui/Toasts';
import { theme } from '~/ui/theme';
import { at, server } from './server';

function quietQueryClient() {
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false } });
  return queryClient;
}

/** The whole application at an address, as a visitor or signed in as `me`. */
export function renderAt(path: string, { me }: { me?: Me } = {}) {
  if (me) signInAs(me);
  const queryClient = quietQueryClient();
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createAppRouter(queryClient, history);
  const view = render(<App queryClient={queryClient} router={router} env="test" />);
  return { ...view, router, user: userEvent.setup({ delay: null }), address: () => history.location.href };
}

/** One component with what components need around them, on a page of its own. */
export function renderUi(children: ReactNode, path = '/') {
  const queryClient = quietQueryClient();
  const rootRoute = createRootRoute();
  const page = createRoute({ getParentRoute: () => rootRoute, path: '$', component: () => children });
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createRouter({
    routeTree: rootRoute.addChildren([page]),
    history,
    parseSearch,
    stringifySearch,
  });
  const view = render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={queryClient}>
        <ToastProvider>
          <RouterProvider router={router as never} />
        </ToastProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...view, user: userEvent.setup({ delay: null }), address: () => history.location.href };
}

function signInAs(me: Me): void {
  setSession({ status: 'signedIn', name: me.person.name });
  server.use(http.get(at('/me'), () => HttpResponse.json(me, { headers: { ETag: '"1"' } })));
}
