export interface Config {
  oidcAuthority: string;
  oidcClientId: string;
}

let loading: Promise<Config> | undefined;

/** The settings of this deployment, read once from the server that served the page. */
export function loadConfig(): Promise<Config> {
  loading ??= fetch('/config.json', { cache: 'no-store' })
    .then((response) => response.json())
    .then(checked)
    .catch((failure: unknown) => {
      loading = undefined; // asked again at the next try
      throw failure;
    });
  return loading;
}

const PATIENCE_MS = 8_000;

/** Asks the sign-in service whether it is there, before the page is left for it. */
export async function expectSignInService(): Promise<void> {
  const { oidcAuthority } = await loadConfig();
  const response = await fetch(`${oidcAuthority}/.well-known/openid-configuration`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new Error(`The sign-in service answered ${response.status}`);
}

function checked(given: Partial<Config>): Config {
  const { oidcAuthority, oidcClientId } = given;
  if (oidcAuthority && URL.canParse(oidcAuthority) && oidcClientId) return { oidcAuthority, oidcClientId };
  throw new Error('config.json names no sign-in service');
}
