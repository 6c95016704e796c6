import type { Typed } from './cellText';

/** What was typed in one row. */
export interface RowFields {
  /** As typed, so that what cannot be read is not lost. */
  figure: string;
  typed: Typed;
  /** The text is no number: it stays here until it is. */
  unreadable?: boolean;
  reason: string;
  note: string;
  evidence: string;
}

/** A row on its way to the register. */
export interface Waiting {
  fields: RowFields;
  at: number;
  /** When the figure was last changed in the register before this was typed. */
  base?: string;
  /** Why the register did not take it; it stays here until it is changed. */
  refused?: string;
  /** Somebody else changed the figure meanwhile: what stands in the register now. */
  theirs?: string;
}

export type Outbox = Record<string, Waiting>;

const PREFIX = 'samenhang.figures.';

/** What a person typed on this device and the register does not have yet: it survives a lost connection, a closed tab, a reload. */
export function readOutbox(owner: string): Outbox {
  try {
    const kept = window.localStorage.getItem(PREFIX + owner);
    const read: unknown = kept === null ? {} : JSON.parse(kept);
    return read && typeof read === 'object' ? (read as Outbox) : {};
  } catch {
    return {}; // what stands there is of another version
  }
}

/** False when the device cannot keep it: then only the register can. */
export function writeOutbox(owner: string, outbox: Outbox): boolean {
  try {
    if (Object.keys(outbox).length === 0) window.localStorage.removeItem(PREFIX + owner);
    else window.localStorage.setItem(PREFIX + owner, JSON.stringify(outbox));
    return true;
  } catch {
    return false;
  }
}
