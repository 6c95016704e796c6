import { useSyncExternalStore } from 'react';

/** Whether the last call reached the API; the frame of the application says so when it did not. */
let reachable = true;
const listeners = new Set<() => void>();

export function reportReachable(): void {
  change(true);
}

export function reportUnreachable(): void {
  change(false);
}

function change(next: boolean): void {
  if (next === reachable) return;
  reachable = next;
  for (const listener of listeners) listener();
}

export function useReachable(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => reachable,
  );
}
