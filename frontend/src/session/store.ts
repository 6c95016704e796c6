import { useSyncExternalStore } from 'react';

export interface SessionState {
  /** `restoring`: it is being found out whether the person is still signed in. `expired`: the session ended while the page was open. */
  status: 'restoring' | 'signedOut' | 'signedIn' | 'expired';
  /** Name from the identity, for the account button until the profile has been read. */
  name?: string;
  /** Why the last attempt to sign in did not work. */
  problem?: 'unavailable' | 'failed';
}

let state: SessionState = { status: 'signedOut' };
const listeners = new Set<() => void>();

export function setSession(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

export function sessionState(): SessionState {
  return state;
}

export function useSessionState(): SessionState {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, sessionState);
}
