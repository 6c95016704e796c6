/** One field in which the version on the server differs from what was filled in here. */
export interface FieldDifference {
  name: string;
  mine: unknown;
  theirs: unknown;
}

/**
 * The fields where the new version and mine differ. Only what I touched counts: with `base`, the
 * version I started from, fields I left alone follow the new version without asking.
 */
export function differences<T extends object>(base: T, mine: T, theirs: T): FieldDifference[] {
  return (Object.keys(mine) as (keyof T & string)[])
    .filter((name) => !same(mine[name], base[name]) && !same(mine[name], theirs[name]))
    .map((name) => ({ name, mine: mine[name], theirs: theirs[name] }));
}

/** What a merge patch may say about a record. */
export type MergePatch<T> = { [Name in keyof T]?: T[Name] | null };

/**
 * Only what was changed, as the body of a merge patch: `null` takes a value away, inside a text in
 * several languages as well.
 */
export function mergePatch<T extends object>(base: T, mine: T): MergePatch<T> {
  const changed = (Object.keys(mine) as (keyof T)[]).filter((name) => !same(mine[name], base[name]));
  const patched = changed.map((name) => [name, patchOf(base[name], mine[name])]);
  return Object.fromEntries(patched) as MergePatch<T>;
}

function patchOf(base: unknown, mine: unknown): unknown {
  if (canonical(mine) === '') return null;
  if (!isPlainObject(base) || !isPlainObject(mine)) return mine;
  return mergePatch(
    { ...Object.fromEntries(Object.keys(mine).map((name) => [name, undefined])), ...base },
    mine,
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).filter(([, member]) => canonical(member) !== '');
  if (entries.length === 0) return '';
  return `{${entries
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, member]) => `${name}:${canonical(member)}`)
    .join(',')}}`;
}
