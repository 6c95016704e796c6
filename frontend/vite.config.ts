import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstViewBudget } from './vite/firstViewBudget.ts';
import { runtimeConfig } from './vite/runtimeConfig.ts';

const api = process.env.SAMENHANG_API_TARGET ?? 'http://localhost:8080';
const port = Number(process.env.SAMENHANG_WEB_PORT ?? 8000);
// The page and the API share an origin, in development as behind the web server of a deployment.
const proxy = { '/rest': { target: api }, '/doc': { target: api } };
const server = { port, strictPort: true, proxy };

export default defineConfig({
  plugins: [react(), runtimeConfig(process.env), firstViewBudget(200)],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  server,
  preview: server,
  build: {
    target: 'es2023',
    // Browsers that know light-dark(), so that it is not rewritten.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: true,
    chunkSizeWarningLimit: 700,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    testTimeout: 30_000,
    maxWorkers: 2,
    // One world for all files of a worker: what a test leaves behind is cleared in setup.ts, and loading the
    // application anew for each file took half of the time.
    isolate: false,
  },
});
