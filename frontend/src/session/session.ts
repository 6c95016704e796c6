import type { User, UserManager } from 'oidc-client-ts';
import { takeTokensFrom } from '~/api/http';
import { expectSignInService } from '~/lib/config';
import { currentLanguage } from '~/lib/i18n/i18n';
import { onSignedOutElsewhere, rememberSignedIn, wasSignedIn } from './hint';
import { sessionState, setSession } from './store';
import { CALLBACK_PATH, userManager } from './userManager';

let user: User | undefined;

takeTokensFrom({ accessToken: () => user?.access_token, renew });

/**
 * Called once before the first screen. Completes a sign-in that just came back and answers the
 * address to go on with; otherwise finds out, without blocking the page, whether the person is
 * still signed in at the sign-in service.
 */
export async function startSession(): Promise<string | undefined> {
  onSignedOutElsewhere(forgetUser);
  if (window.location.pathname === CALLBACK_PATH) return completeSignIn();
  if (wasSignedIn()) {
    setSession({ status: 'restoring' });
    void redirectToSignIn({ prompt: 'none' });
  }
  return undefined;
}

export function signIn(): Promise<void> {
  return redirectToSignIn({});
}

export function createAccount(): Promise<void> {
  return redirectToSignIn({ prompt: 'create' });
}

/** Where people go on who signed in on the home page. */
const HOME_OF_SIGNED_IN = '/start';

export async function signOut(): Promise<void> {
  const idToken = user?.id_token;
  rememberSignedIn(false);
  forgetUser();
  try {
    const [manager] = await Promise.all([userManager(), expectSignInService()]);
    await manager.signoutRedirect({ id_token_hint: idToken });
  } catch {
    setSession({ status: 'signedOut', problem: 'unavailable' });
  }
}

/** Forgets who was signed in, without going anywhere: what is on the screen can still be read. */
export function leave(): void {
  rememberSignedIn(false);
  forgetUser();
}

async function redirectToSignIn(options: { prompt?: string }): Promise<void> {
  const { pathname, search, hash } = window.location;
  const asked = options.prompt !== 'none';
  try {
    const [manager] = await Promise.all([userManager(), expectSignInService()]);
    await manager.signinRedirect({
      ...options,
      state: asked && pathname === '/' ? HOME_OF_SIGNED_IN : `${pathname}${search}${hash}`,
      ui_locales: currentLanguage(),
    });
  } catch {
    const status = sessionState().status === 'expired' ? 'expired' : 'signedOut';
    setSession({ status, problem: 'unavailable' });
  }
}

async function completeSignIn(): Promise<string> {
  try {
    const manager = await userManager();
    const arrived = await manager.signinRedirectCallback();
    watch(manager);
    accept(arrived);
    return pageLeft(arrived.state);
  } catch (failure) {
    rememberSignedIn(false);
    const { error, state } = failure as { error?: string; state?: unknown };
    const justNotSignedIn = error === 'login_required' || error === 'interaction_required';
    setSession(justNotSignedIn ? { status: 'signedOut' } : { status: 'signedOut', problem: 'failed' });
    const left = pageLeft(state);
    return !justNotSignedIn && left === HOME_OF_SIGNED_IN ? '/' : left;
  }
}

function pageLeft(state: unknown): string {
  return typeof state === 'string' && /^\/(?!\/)/.test(state) ? state : '/';
}

function watch(manager: UserManager): void {
  manager.events.addUserLoaded(accept);
  manager.events.addAccessTokenExpired(expire);
}

function accept(arrived: User): void {
  user = arrived;
  rememberSignedIn(true);
  setSession({ status: 'signedIn', name: arrived.profile.name ?? arrived.profile.email });
}

async function renew(): Promise<string | undefined> {
  try {
    const renewed = await (await userManager()).signinSilent();
    return renewed?.access_token;
  } catch {
    expire();
    return undefined;
  }
}

/** What is on the screen stays; the person can sign in again and comes back to this page. */
function expire(): void {
  if (!user) return;
  user = undefined;
  setSession({ status: 'expired' });
}

function forgetUser(): void {
  user = undefined;
  setSession({ status: 'signedOut' });
}
