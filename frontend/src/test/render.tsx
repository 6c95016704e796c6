import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { fireEvent, render } from '@testing-library/react';
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
  const { queries, mutations } = queryClient.getDefaultOptions();
  queryClient.setDefaultOptions({ queries: { ...queries, retry: false }, mutations });
  return queryClient;
}

/**
 * Somebody at the keyboard and the mouse. Text goes into a field at once: letter by letter each redraws the page, and a
 * focus that a dialog or an error summary moves in between would take the rest of the word away. The journeys in the
 * real browser type letter by letter; keys in braces do so here too.
 */
function hands() {
  const user = userEvent.setup({ delay: null });
  const type: typeof user.type = async (element, text, options) => {
    if (/[{[]/.test(text)) return user.type(element, text, options);
    await user.click(element);
    const field = element as HTMLInputElement;
    field.focus();
    fireEvent.change(field, { target: { value: field.value + text } });
  };
  return { ...user, type };
}

/** The whole application at an address, as a visitor or signed in as `me`. */
export function renderAt(path: string, { me }: { me?: Me } = {}) {
  if (me) signInAs(me);
  const queryClient = quietQueryClient();
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createAppRouter(queryClient, history);
  const view = render(<App queryClient={queryClient} router={router} env="test" />);
  return { ...view, router, user: hands(), address: () => history.location.href };
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
  return { ...view, user: hands(), address: () => history.location.href };
}

function signInAs(me: Me): void {
  setSession({ status: 'signedIn', name: me.person.name });
  server.use(http.get(at('/me'), () => HttpResponse.json(me, { headers: { ETag: '"1"' } })));
}
