import * as z from 'zod/mini';

const Config = z.object({ oidcAuthority: z.url(), oidcClientId: z.string().check(z.minLength(1)) });
export type Config = z.output<typeof Config>;

let loading: Promise<Config> | undefined;

/** The settings of this deployment, read once from the server that served the page. */
export function loadConfig(): Promise<Config> {
  loading ??= fetch('/config.json', { cache: 'no-store' })
    .then((response) => response.json())
    .then((body) => Config.parse(body))
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
