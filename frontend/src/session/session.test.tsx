import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeTokensFrom } from '~/api/http';
import { koen, newcomer, rita } from '~/test/people';
import { renderAt, renderUi } from '~/test/render';
import { at, problem, server } from '~/test/server';
import { isAdministration } from './me';
import { RequireSignIn } from './RequireSignIn';
import { signIn, startSession } from './session';
import { sessionState, setSession } from './store';

const AUTHORITY = 'http://identity.example/realms/samenhang';

// The files of a worker share its modules: the token given here would be sent by the tests after these.
afterAll(() => {
  takeTokensFrom({ accessToken: () => undefined, renew: async () => undefined });
});

function signInServiceRuns() {
  server.use(
    http.get('*/config.json', () =>
      HttpResponse.json({ oidcAuthority: AUTHORITY, oidcClientId: 'samenhang-web' }),
    ),
    http.get(`${AUTHORITY}/.well-known/openid-configuration`, () =>
      HttpResponse.json({
        issuer: AUTHORITY,
        authorization_endpoint: `${AUTHORITY}/auth`,
        token_endpoint: `${AUTHORITY}/token`,
        end_session_endpoint: `${AUTHORITY}/logout`,
      }),
    ),
  );
}

function signInServiceIsDown() {
  server.use(
    http.get('*/config.json', () =>
      HttpResponse.json({ oidcAuthority: AUTHORITY, oidcClientId: 'samenhang-web' }),
    ),
    http.get(`${AUTHORITY}/.well-known/openid-configuration`, () => HttpResponse.error()),
  );
}

function token(claims: Record<string, unknown>): string {
  const part = (content: object) =>
    btoa(JSON.stringify(content)).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
  return [part({ alg: 'RS256' }), part(claims), 'signature'].join('.');
}

function tokensAreGiven() {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: AUTHORITY,
    aud: 'samenhang-web',
    sub: 's2',
    name: 'Koen Voorbeeld',
    iat: now,
    exp: now + 300,
  };
  server.use(
    http.post(`${AUTHORITY}/token`, async ({ request }) => {
      const sent = new URLSearchParams(await request.text());
      expect(sent.get('grant_type')).toBe('authorization_code');
      expect(sent.get('code_verifier')).toMatch(/^[\w-]{43,}$/);
      return HttpResponse.json({
        access_token: 'access',
        refresh_token: 'refresh',
        id_token: token(claims),
        token_type: 'Bearer',
        expires_in: 300,
      });
    }),
  );
}

/** The state the sign-in client keeps for a sign-in under way. */
async function stateUnderWay(): Promise<string> {
  await waitFor(() => expect(Object.keys(localStorage).some((key) => key.startsWith('oidc.'))).toBe(true));
  return Object.keys(localStorage)
    .find((key) => key.startsWith('oidc.'))
    ?.slice('oidc.'.length) as string;
}

describe('Signing in', () => {
  beforeEach(() => {
    window.history.replaceState(null, '', '/organizations?q=huis&municipality=21013');
    vi.spyOn(console, 'error').mockImplementation(() => undefined); // jsdom does not follow the redirect
  });

  it('comes back to the page that was left, search parameters included', async () => {
    signInServiceRuns();
    tokensAreGiven();
    void signIn();
    const state = await stateUnderWay();
    window.history.replaceState(null, '', `/signed-in?code=abc&state=${state}`);
    expect(await startSession()).toBe('/organizations?q=huis&municipality=21013');
    expect(sessionState()).toEqual({ status: 'signedIn', name: 'Koen Voorbeeld' });
  });

  it('on the home page leads to what waits for the person', async () => {
    window.history.replaceState(null, '', '/');
    signInServiceRuns();
    tokensAreGiven();
    void signIn();
    const state = await stateUnderWay();
    window.history.replaceState(null, '', `/signed-in?code=abc&state=${state}`);
    expect(await startSession()).toBe('/start');
  });

  it('is completed in another tab too, as the link in a verification mail opens one', async () => {
    signInServiceRuns();
    tokensAreGiven();
    void signIn();
    const state = await stateUnderWay();
    sessionStorage.clear();
    window.history.replaceState(null, '', `/signed-in?code=abc&state=${state}`);
    expect(await startSession()).toBe('/organizations?q=huis&municipality=21013');
  });

  it('keeps no token where another page could read it', async () => {
    signInServiceRuns();
    tokensAreGiven();
    void signIn();
    const state = await stateUnderWay();
    window.history.replaceState(null, '', `/signed-in?code=abc&state=${state}`);
    await startSession();
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toMatch(/access|refresh|eyJ/);
  });

  it('that was broken off says so and goes back to the page', async () => {
    signInServiceRuns();
    void signIn();
    const state = await stateUnderWay();
    window.history.replaceState(null, '', `/signed-in?error=access_denied&state=${state}`);
    expect(await startSession()).toBe('/organizations?q=huis&municipality=21013');
    expect(sessionState()).toEqual({ status: 'signedOut', problem: 'failed' });
  });

  it('never goes on to another site', async () => {
    signInServiceRuns();
    window.history.replaceState(null, '', '/signed-in?code=abc&state=unknown');
    expect(await startSession()).toBe('/');
  });

  it('says what is wrong when the sign-in service does not answer', async () => {
    signInServiceIsDown();
    await signIn();
    expect(sessionState()).toEqual({ status: 'signedOut', problem: 'unavailable' });
  });

  it('is silently tried after a reload; when that cannot work the public page stays', async () => {
    signInServiceIsDown();
    localStorage.setItem('samenhang.wasSignedIn', 'yes');
    expect(await startSession()).toBeUndefined();
    expect(sessionState().status).toBe('restoring');
    await waitFor(() => expect(sessionState()).toEqual({ status: 'signedOut', problem: 'unavailable' }));
  });
});

describe('A page that asks to sign in', () => {
  const page = (
    <RequireSignIn allow={isAdministration}>
      <p>Geheim</p>
    </RequireSignIn>
  );

  function signedInAs(me: typeof rita) {
    server.use(http.get(at('/me'), () => HttpResponse.json(me, { headers: { ETag: '"1"' } })));
    setSession({ status: 'signedIn', name: me.person.name });
  }

  it('offers to sign in or to create an account', async () => {
    renderUi(page);
    expect(await screen.findByRole('heading', { name: 'Meld u aan om verder te gaan' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Aanmelden' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Account maken' })).toBeInTheDocument();
    expect(screen.queryByText('Geheim')).not.toBeInTheDocument();
  });

  it('shows itself to the people it is for', async () => {
    signedInAs(rita);
    renderUi(page);
    expect(await screen.findByText('Geheim')).toBeInTheDocument();
  });

  it('tells others that it needs another role', async () => {
    signedInAs(newcomer);
    renderUi(page);
    expect(await screen.findByText(/U bent aangemeld als Noor Voorbeeld/)).toBeInTheDocument();
    expect(screen.queryByText('Geheim')).not.toBeInTheDocument();
  });

  it('waits while it is found out whether the person is signed in', async () => {
    setSession({ status: 'restoring' });
    renderUi(page);
    expect(await screen.findByText(/Even geduld/)).toBeInTheDocument();
  });

  it('says so when the profile cannot be read', async () => {
    server.use(http.get(at('/me'), () => problem(503, 'belgif:serviceUnavailable')));
    setSession({ status: 'signedIn', name: 'Rita' });
    renderUi(page);
    expect(await screen.findByRole('alert')).toHaveTextContent('De dienst is even niet beschikbaar.');
  });

  it('stays on the screen when the session ends meanwhile', async () => {
    signedInAs(rita);
    renderUi(page);
    await screen.findByText('Geheim');
    setSession({ status: 'expired' });
    expect(screen.getByText('Geheim')).toBeInTheDocument();
  });
});

describe('The frame', () => {
  beforeEach(() => {
    server.use(
      http.get(at('/dashboards/overview'), () =>
        HttpResponse.json({ organizations: 1, partnerships: 1, municipalities: 1, posts: 1 }),
      ),
    );
  });

  it('offers the account of who is signed in', async () => {
    const { user } = renderAt('/', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Account van Koen Voorbeeld' }));
    const menu = await screen.findByRole('menu');
    expect(await within(menu).findByRole('menuitem', { name: 'LWGC Marollen' })).toHaveAttribute(
      'href',
      '/partnerships/p1',
    );
    expect(within(menu).getByRole('menuitem', { name: 'Afmelden' })).toBeInTheDocument();
  });

  it('says that signing in does not work while public pages go on', async () => {
    setSession({ status: 'signedOut', problem: 'unavailable' });
    renderAt('/');
    expect(await screen.findByText(/Aanmelden lukt nu niet/)).toBeInTheDocument();
    expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument();
  });

  it('says that the session ended and offers to sign in again', async () => {
    setSession({ status: 'expired' });
    renderAt('/');
    const notice = await screen.findByText(/Uw aanmelding is verlopen/);
    expect(
      within(notice.parentElement as HTMLElement).getByRole('button', { name: 'Aanmelden' }),
    ).toBeInTheDocument();
  });
});
