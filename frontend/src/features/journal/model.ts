import type { HistoryKind } from '~/api/journal';
import type { Schema } from '~/api/schema';
import { type Act, useActText } from './actTexts';

export type JournalEntry = Schema<'JournalEntry'>;

/** Whose history: of one partnership, organisation or post. */
export interface HistoryOf {
  partnership?: string;
  organization?: string;
  post?: string;
}

export const ACTS = Object.keys(useActText.trees.nl) as Act[];

/** Acts are named after what they are done to; the first that fits counts. */
const BEGINNINGS: [RegExp, HistoryKind][] = [
  [/^(membership|confirmation|follow|delegate|agreement)/, 'members'],
  [/^(post|appointment|style|responsibility|authorityPart|handover)/, 'functions'],
  [/^(indicator|observation)/, 'figures'],
  [/^(partnership|phase)/, 'partnership'],
  [/^(organizationUser|join|person|language)/, 'people'],
  [/^(organization|registration)/, 'organization'],
];

export function kindOf(act: Act): HistoryKind {
  return BEGINNINGS.find(([beginning]) => beginning.test(act))?.[1] ?? 'other';
}

export function actsOf(kind: HistoryKind | undefined): Act[] | undefined {
  return kind && ACTS.filter((act) => kindOf(act) === kind);
}

type State = Record<string, unknown>;

export interface Change {
  field: string;
  before?: unknown;
  after?: unknown;
}

/** Of no use to a reader. */
const TECHNICAL = new Set(['id', 'version', 'synthetic', 'createdAt', 'updatedAt', 'place']);

/**
 * What differs between the state an act found and the one it left, field by field; of something new
 * that is all there is. Groups of fields (terms, fields) are opened, so that each field is compared.
 */
export function changesOf({ before, after }: Pick<JournalEntry, 'before' | 'after'>): Change[] {
  const was = fieldsOf(before);
  const is = fieldsOf(after);
  const compare = Object.keys(was).length > 0;
  const names = [...new Set([...Object.keys(is), ...(after === undefined ? Object.keys(was) : [])])];
  return names
    .filter((name) => !TECHNICAL.has(name))
    .map((field) => ({ field, before: was[field], after: is[field] }))
    .filter((change) => !same(change.before, change.after))
    .filter(({ before: old, after: now }) => !isNothing(old) || !isNothing(now))
    .map((change) => (compare ? onlyNew(change) : { field: change.field, after: change.after }));
}

const GROUPS = ['fields', 'terms'];

function fieldsOf(state: unknown): State {
  if (Array.isArray(state)) return { list: state };
  if (typeof state !== 'object' || state === null) return {};
  return Object.fromEntries(
    Object.entries(state).flatMap(([name, value]) =>
      GROUPS.includes(name) && typeof value === 'object' && value !== null
        ? Object.entries(value)
        : [[name, value]],
    ),
  );
}

/** Of a long list only what was added and taken away is told. */
function onlyNew(change: Change): Change {
  const { field, before, after } = change;
  if (!Array.isArray(before) || !Array.isArray(after)) return change;
  const without = (list: unknown[], other: unknown[]) =>
    list.filter((one) => !other.some((two) => same(one, two)));
  return { field, before: without(before, after), after: without(after, before) };
}

export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isNothing);
}

function same(one: unknown, other: unknown): boolean {
  return (isNothing(one) && isNothing(other)) || JSON.stringify(one) === JSON.stringify(other);
}
