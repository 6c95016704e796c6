import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

/** What was typed before, on this device by this person; undefined when there is nothing. */
export function keptDraft<V>(key: string): V | undefined {
  try {
    const kept = window.localStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as V);
  } catch {
    return undefined; // storage is off, or what stands there is of another version
  }
}

/**
 * Keeps a form that the register has no draft of on the device while it is filled in. Give the form
 * `keptDraft(key)` to start with; `forget` when it is sent or begun again.
 */
export function useKeptDraft<V extends FieldValues, W>(form: UseFormReturn<V, unknown, W>, key: string) {
  const [kept, setKept] = useState(() => keptDraft(key) !== undefined);
  useEffect(() => {
    const typing = form.watch((values, { name }) => {
      if (!name) return; // a reset is not typing
      try {
        window.localStorage.setItem(key, JSON.stringify(values));
        setKept(true);
      } catch {
        setKept(false);
      }
    });
    return () => typing.unsubscribe();
  }, [form, key]);
  const forget = () => {
    window.localStorage.removeItem(key);
    setKept(false);
  };
  return { kept, forget };
}
