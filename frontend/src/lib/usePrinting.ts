import { useSyncExternalStore } from 'react';

let printing = false;
const listeners = new Set<() => void>();

function say(now: boolean): void {
  printing = now;
  for (const listener of listeners) listener();
}

window.addEventListener('beforeprint', () => say(true));
window.addEventListener('afterprint', () => say(false));

/** True while the page is being printed: what folds or tabs away on a screen is then shown. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => printing,
  );
}
