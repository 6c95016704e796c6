import type { UserManager } from 'oidc-client-ts';
import { loadConfig } from '~/lib/config';

export const CALLBACK_PATH = '/signed-in';

let manager: Promise<UserManager> | undefined;

/** The sign-in client; its code is fetched at the first use, visitors who only read never need it. */
export function userManager(): Promise<UserManager> {
  manager ??= create().catch((failure: unknown) => {
    manager = undefined;
    throw failure;
  });
  return manager;
}

async function create(): Promise<UserManager> {
  const [oidc, config] = await Promise.all([import('oidc-client-ts'), loadConfig()]);
  return new oidc.UserManager({
    authority: config.oidcAuthority,
    client_id: config.oidcClientId,
    redirect_uri: `${window.location.origin}${CALLBACK_PATH}`,
    post_logout_redirect_uri: `${window.location.origin}/`,
    response_type: 'code',
    scope: 'openid profile email',
    loadUserInfo: false,
    automaticSilentRenew: true,
    requestTimeoutInSeconds: 8,
    // Tokens stay in memory; only the state of a sign-in under way survives the redirect. It is kept
    // for all tabs: the link in the mail that verifies a new account opens another one.
    userStore: new oidc.WebStorageStateStore({ store: new oidc.InMemoryWebStorage() }),
    stateStore: new oidc.WebStorageStateStore({ store: window.localStorage }),
  });
}
