import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

export interface SaveState {
  /** `waiting`: something was typed that is not sent yet. */
  status: 'clean' | 'waiting' | 'saving' | 'saved' | 'failed';
  /** Moment of the last save. */
  at?: string;
  problem?: unknown;
}

interface AutosaveOptions {
  /** Fields that are no part of what is saved. */
  except?: string[];
  delayMs?: number;
}

const TYPING_PAUSE_MS = 1_200;

/**
 * Saves a form while it is being filled in: one save at a time, after a pause in the typing, and
 * once more when the page is left. `flush` saves now and fails when that does not work.
 */
export function useAutosave<V extends FieldValues, W>(
  form: UseFormReturn<V, unknown, W>,
  save: (values: V) => Promise<unknown>,
  { except = [], delayMs = TYPING_PAUSE_MS }: AutosaveOptions = {},
) {
  const [state, setState] = useState<SaveState>({ status: 'clean' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const unsaved = useRef(false);
  const current = useRef({ save, except });
  current.current = { save, except };

  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    const saved = queue.current
      .catch(() => undefined)
      .then(async () => {
        if (!unsaved.current) return;
        unsaved.current = false;
        setState(({ at }) => ({ status: 'saving', at }));
        try {
          await current.current.save(form.getValues());
          setState({ status: unsaved.current ? 'waiting' : 'saved', at: new Date().toISOString() });
        } catch (problem) {
          unsaved.current = true;
          setState(({ at }) => ({ status: 'failed', at, problem }));
          throw problem;
        }
      });
    queue.current = saved;
    return saved;
  }, [form]);

  useEffect(() => {
    const later = () => void flush().catch(() => undefined);
    const typing = form.watch((_values, { name }) => {
      if (name && current.current.except.includes(name)) return;
      unsaved.current = true;
      setState(({ status, at, problem }) => ({
        status: status === 'failed' ? status : 'waiting',
        at,
        problem,
      }));
      clearTimeout(timer.current);
      timer.current = setTimeout(later, delayMs);
    });
    const askBeforeClosing = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', askBeforeClosing);
    return () => {
      typing.unsubscribe();
      window.removeEventListener('beforeunload', askBeforeClosing);
      if (unsaved.current) later();
    };
  }, [form, flush, delayMs]);

  return { state, flush };
}
