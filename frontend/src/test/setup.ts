import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { i18n } from '~/lib/i18n/i18n';
import { takePageFocus } from '~/lib/pageFocus';
import { setSession } from '~/session/store';
import { server } from './server';

// What jsdom does not have and the components use.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
  }) as unknown as MediaQueryList;
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });

configure({
  asyncUtilTimeout: 8_000, // a busy machine is slow, not wrong
  getElementError: (message) => new Error(message?.slice(0, 1500)),
}); // a page of HTML helps nobody

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  setSession({ status: 'signedOut' });
  takePageFocus();
  await i18n.changeLanguage('nl');
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());
