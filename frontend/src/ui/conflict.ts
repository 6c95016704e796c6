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

/** Only the fields that were changed: the body of a merge patch. `null` takes a value away. */
export function mergePatch<T extends object>(base: T, mine: T): Partial<Record<keyof T, unknown>> {
  const changed = (Object.keys(mine) as (keyof T)[]).filter((name) => !same(mine[name], base[name]));
  return Object.fromEntries(changed.map((name) => [name, mine[name] ?? null])) as Partial<
    Record<keyof T, unknown>
  >;
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
