import * as z from 'zod/mini';

/*
 * Search parameters of pages. The address is typed by people and shared by mail: what we do not
 * understand is dropped, it never breaks the page. Absent is the default, so addresses stay short.
 * Every page's parameters are part of the first download, hence the small build of zod.
 */
export const searchOf = z.object;

export type SearchOf<T extends z.ZodMiniType> = z.output<T>;

export const text = () =>
  lenient(
    z.pipe(
      z.string(),
      z.transform((value) => value.trim() || undefined),
    ),
  );

export const pageNumber = () => lenient(z.coerce.number<string | number>().check(z.int(), z.minimum(2)));

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => lenient(z.enum(values));

/** A repeated parameter: `?municipality=21001&municipality=21009`. */
export const many = () =>
  lenient(
    z.pipe(
      z.union([z.string(), z.array(z.string())]),
      z.transform((given) => [given].flat()),
    ),
  );

/** A repeated parameter of numbers, such as NIS codes. */
export const manyNumbers = () =>
  lenient(
    z.pipe(
      z.union([z.coerce.number(), z.array(z.coerce.number())]),
      z.transform((given) => [given].flat()),
    ),
  );

export const isoDate = () => lenient(z.iso.date());

/** `true` in the address, or nothing. */
export const flag = () =>
  lenient(
    z.pipe(
      z.literal(['true', true]),
      z.transform((): true => true),
    ),
  );

function lenient<T extends z.ZodMiniType>(schema: T) {
  return z.catch(z.optional(schema), undefined as never);
}

type SearchValue = string | number | boolean | undefined | null | readonly (string | number)[];

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search) as [string, SearchValue][]) {
    if (value === undefined || value === null || value === '') continue;
    for (const single of [value].flat()) params.append(name, String(single));
  }
  const query = params.toString();
  return query ? `?${query}` : '';
}

export function parseSearch(query: string): Record<string, string | string[]> {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
}
