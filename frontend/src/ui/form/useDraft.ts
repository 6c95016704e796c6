import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

/** What was filled in and not sent, with the version it was filled in on. */
export interface Draft<V> {
  values: V;
  base: object;
  etag: string;
  at: string;
}

const PREFIX = 'samenhang.draft.';
/** Whose drafts these are: on a shared computer nobody finds those of somebody else. */
let owner = '';

/** To be told as soon as it is known who is signed in. */
export function keepDraftsOf(person: string): void {
  owner = `${person}.`;
}

const placeOf = (key: string) => PREFIX + owner + key;

const KEPT_DAYS = 14;
const DAY_MS = 86_400_000;
const TYPING_PAUSE_MS = 400;
/** Names of persons are not left behind in a browser that others may use. */
const NOT_KEPT = new Set(['personName', 'personAgreed']);

const withoutPersons = (name: string, value: unknown) => (NOT_KEPT.has(name) ? undefined : value);

/** Whether two versions say the same, as far as a draft keeps what they say. */
export function sameAsKept(one: object, other: object): boolean {
  return JSON.stringify(one, withoutPersons) === JSON.stringify(other, withoutPersons);
}

export function readDraft<V>(key: string): Draft<V> | undefined {
  try {
    const kept = localStorage.getItem(placeOf(key));
    if (!kept) return undefined;
    const draft = JSON.parse(kept) as Draft<V>;
    if (Date.now() - Date.parse(draft.at) < KEPT_DAYS * DAY_MS) return draft;
  } catch {
    // A browser that keeps nothing, or something else stands there: then there is no draft.
  }
  clearDraft(key);
  return undefined;
}

export function clearDraft(key: string): void {
  try {
    localStorage.removeItem(placeOf(key));
  } catch {
    // Nothing was kept.
  }
}

/** Whether it could be kept. */
function keep<V>(key: string, draft: Draft<V>): boolean {
  try {
    localStorage.setItem(placeOf(key), JSON.stringify(draft, withoutPersons));
    return true;
  } catch {
    return false; // Full or switched off: the form still asks before it is left.
  }
}

/** Of something new there is no version to compare with. */
const NEW = { base: {}, etag: '' };

/** Keeps what is typed in this browser, and puts it back when the form is opened again; does nothing without a name to keep it under. */
export function useDraft<V extends FieldValues, W = V>(
  form: UseFormReturn<V, unknown, W>,
  key: string | undefined,
  found: Draft<V> | undefined,
  start: { base: object; etag: string } = NEW,
) {
  const [kept, setKept] = useState(found !== undefined);
  const [restored, setRestored] = useState(found?.at);
  const version = useRef(start);
  version.current = start;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found when the form was opened is put back once
  useEffect(() => {
    if (found) form.reset(withLost(found.values, form.getValues()), { keepDefaultValues: true });
  }, []);

  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (key === undefined) return;
    const now = () => {
      waiting.current = undefined;
      const { base, etag } = version.current;
      setKept(keep(key, { values: form.getValues(), base, etag, at: new Date().toISOString() }));
    };
    const typing = form.watch((_, { name }) => {
      if (!name) return; // a reset, not somebody typing
      clearTimeout(waiting.current);
      waiting.current = setTimeout(now, TYPING_PAUSE_MS);
    });
    return () => {
      typing.unsubscribe();
      if (waiting.current === undefined) return;
      clearTimeout(waiting.current);
      now();
    };
  }, [form, key]);

  return {
    /** When the draft that was put back was kept. */
    restored,
    /** What is typed is kept on this device. */
    kept,
    forget: () => {
      clearTimeout(waiting.current);
      waiting.current = undefined;
      if (key !== undefined) clearDraft(key);
      setRestored(undefined);
      setKept(false);
    },
  };
}

/** What was not kept on purpose is as it is now, for the items that are still the same. */
function withLost<V extends FieldValues>(kept: V, now: V): V {
  const contacts = kept.contacts as Record<string, unknown>[] | undefined;
  if (!contacts) return kept;
  const current = (now.contacts ?? []) as Record<string, unknown>[];
  const of = (id: unknown) => current.find((contact) => contact.id && contact.id === id);
  return {
    ...kept,
    contacts: contacts.map((contact) => ({
      ...contact,
      personName: of(contact.id)?.personName ?? '',
      personAgreed: of(contact.id)?.personAgreed ?? false,
    })),
  };
}
