import { useSyncExternalStore } from 'react';
import { type Me, useMe } from './me';

/*
 * For which of several organisations somebody works now. It is a preference of this browser, not a
 * right: every act still names its organisation, and the API decides whether that may be.
 */
const KEY = 'samenhang.actingFor';
const listeners = new Set<() => void>();
let chosen: string | null | undefined;

function read(): string | null {
  if (chosen === undefined) {
    try {
      chosen = localStorage.getItem(KEY);
    } catch {
      chosen = null; // storage switched off: the choice lasts as long as the page
    }
  }
  return chosen;
}

export function actFor(organizationId: string): void {
  chosen = organizationId;
  try {
    localStorage.setItem(KEY, organizationId);
  } catch {
    // storage switched off
  }
  for (const listener of listeners) listener();
}

/** The organisation somebody works for now: the one chosen, else the first one that may be edited. */
export function actingFor(
  me: Me | undefined,
  wanted: string | null,
): Me['organizations'][number] | undefined {
  const all = me?.organizations ?? [];
  return (
    all.find(({ organization }) => organization.id === wanted) ??
    all.find(({ role }) => role !== 'reader') ??
    all[0]
  );
}

export function useActingFor(): Me['organizations'][number] | undefined {
  const me = useMe();
  const wanted = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
    read,
  );
  return actingFor(me, wanted);
}
