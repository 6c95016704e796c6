import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { api, ifMatch, read, readWithEtag } from '~/api/client';
import { type Observation, observationKeys } from '~/api/observations';
import { isTemporary } from '~/api/problem';
import type { Language } from '~/lib/i18n/languages';
import { useRetry } from '~/ui/useRetry';
import { type Outbox, type RowFields, readOutbox, type Waiting, writeOutbox } from './outbox';
import { fieldsOf, type GridRow } from './rows';

export type Connection = 'saved' | 'sending' | 'waiting' | 'cannotKeep';

interface OutboxOptions {
  owner: string;
  rows: GridRow[];
  language: Language;
  source: string;
  /** The sentence for what the register answered. */
  explain: (failure: unknown) => string;
}

/**
 * Rows that were changed: kept on the device at once, sent to the register one by one, tried again when the connection comes
 * back. Nothing typed is ever only in memory.
 */
export function useOutbox({ owner, rows, language, source, explain }: OutboxOptions) {
  const queryClient = useQueryClient();
  const [outbox, setOutbox] = useState<Outbox>(() => readOutbox(owner));
  const [kept, setKept] = useState(true);
  const [sending, setSending] = useState(false);
  const [reached, setReached] = useState(true);
  const latest = useRef({ outbox, rows });
  latest.current.rows = rows;

  const change = useCallback(
    (next: Outbox) => {
      latest.current.outbox = next;
      setKept(writeOutbox(owner, next));
      setOutbox(next);
    },
    [owner],
  );

  const busy = useRef(false);
  const send = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      for (;;) {
        const { outbox: now, rows: shown } = latest.current;
        const next = Object.entries(now).find(
          ([key, one]) => isReady(one) && shown.some((row) => row.key === key),
        );
        const row = next && shown.find(({ key }) => key === next[0]);
        if (!next || !row) return;
        setSending(true);
        const [key, waiting] = next;
        try {
          const saved = await save(row, waiting, language, source);
          setReached(true);
          await queryClient.invalidateQueries({ queryKey: observationKeys.all });
          const { [key]: done, ...rest } = latest.current.outbox;
          // what was typed while it was under way goes next
          if (done && done.at !== waiting.at) change({ ...rest, [key]: { ...done, base: saved.updatedAt } });
          else change(rest);
        } catch (failure) {
          if (isTemporary(failure)) {
            setReached(false);
            return;
          }
          if (!latest.current.outbox[key]) return;
          const theirs = failure instanceof OtherwiseChanged ? wordsOf(failure.now, language) : undefined;
          change({
            ...latest.current.outbox,
            [key]: { ...waiting, ...(theirs === undefined ? { refused: explain(failure) } : { theirs }) },
          });
        }
      }
    } finally {
      busy.current = false;
      setSending(false);
    }
  }, [change, explain, language, queryClient, source]);

  const waits = Object.values(outbox).some(isReady);
  const tryAgain = useCallback(() => void send(), [send]);
  useRetry(waits, tryAgain);

  const put = useCallback(
    (changes: { key: string; fields: RowFields }[]) => {
      const next = { ...latest.current.outbox };
      for (const { key, fields } of changes) {
        const base = next[key]?.base ?? latest.current.rows.find((row) => row.key === key)?.figure?.updatedAt;
        next[key] = { fields, at: Date.now() + Math.random(), base };
      }
      change(next);
    },
    [change],
  );

  const drop = useCallback(
    (key: string) => {
      const { [key]: _, ...rest } = latest.current.outbox;
      change(rest);
    },
    [change],
  );

  const keepMine = useCallback(
    async (key: string) => {
      await queryClient.invalidateQueries({ queryKey: observationKeys.all });
      const mine = latest.current.outbox[key];
      const base = latest.current.rows.find((row) => row.key === key)?.figure?.updatedAt;
      if (mine) change({ ...latest.current.outbox, [key]: { fields: mine.fields, at: Date.now(), base } });
    },
    [change, queryClient],
  );

  const connection: Connection = !kept
    ? 'cannotKeep'
    : sending
      ? 'sending'
      : waits && !reached
        ? 'waiting'
        : waits
          ? 'sending'
          : 'saved';
  return { outbox, connection, waiting: count(outbox), put, drop, keepMine, send };
}

/** Nothing stands in the way of sending it. */
const isReady = ({ fields, refused, theirs }: Waiting) =>
  !fields.unreadable && refused === undefined && theirs === undefined;

const count = (outbox: Outbox) => Object.values(outbox).filter(isReady).length;

/** Somebody else changed the figure since it was read. */
class OtherwiseChanged extends Error {
  constructor(readonly now: Observation) {
    super('changed');
  }
}

/** A figure in the words of a cell. */
function wordsOf(figure: Observation, language: Language): string {
  const { figure: words, reason } = fieldsOf(figure, language);
  return words || reason || '–';
}

/** Enters a figure, or corrects the one that is there. */
async function save(
  row: GridRow,
  waiting: Waiting,
  language: Language,
  source: string,
): Promise<Observation> {
  const { assignment, part, figure } = row;
  const { fields, base } = waiting;
  const body = {
    value: fields.typed.value,
    lower: fields.typed.lower,
    upper: fields.typed.upper,
    numerator: fields.typed.numerator,
    denominator: fields.typed.denominator,
    absenceReason: fields.reason || undefined,
    narrative: fields.note
      ? { ...figure?.narrative, [language === 'fr' ? 'fr' : language === 'en' ? 'en' : 'nl']: fields.note }
      : undefined,
    evidence: fields.evidence || undefined,
  };
  if (figure) {
    const observationId = figure.id;
    const params = { path: { observationId } };
    const { etag, value: now } = await readWithEtag(api.GET('/observations/{observationId}', { params }));
    if (base !== undefined && now.updatedAt !== base) throw new OtherwiseChanged(now);
    // an absent member of a merge patch is left as it is: what was emptied is said
    const patch = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, value ?? null]));
    return read(
      api.PATCH('/observations/{observationId}', {
        params: { ...params, header: ifMatch(etag) },
        body: patch as never,
      }),
    );
  }
  return read(
    api.POST('/observations', {
      body: {
        indicator: assignment.indicator.id,
        period: row.key.split('|')[1] ?? '',
        partnership: assignment.partnership?.id,
        territory: assignment.territory?.id,
        organization: assignment.organization?.id,
        disaggregation: Object.keys(part).length > 0 ? part : undefined,
        source,
        counts: assignment.indicator.measures,
        ...body,
      },
    }),
  );
}

export type { Waiting };
