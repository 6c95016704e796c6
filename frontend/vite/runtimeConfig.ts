import type { Connect, Plugin } from 'vite';

/**
 * Answers `/config.json` in development and preview from the environment, as the
 * web server does in a deployment: the built files are the same everywhere.
 */
export function runtimeConfig(env: NodeJS.ProcessEnv): Plugin {
  const config = {
    oidcAuthority: env.SAMENHANG_OIDC_AUTHORITY ?? 'http://localhost:8180/realms/samenhang',
    oidcClientId: env.SAMENHANG_OIDC_CLIENT_ID ?? 'samenhang-web',
  };
  const answer: Connect.NextHandleFunction = (_request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(config));
  };
  return {
    name: 'samenhang-runtime-config',
    configureServer: (server) => {
      server.middlewares.use('/config.json', answer);
    },
    configurePreviewServer: (server) => {
      server.middlewares.use('/config.json', answer);
    },
  };
}
