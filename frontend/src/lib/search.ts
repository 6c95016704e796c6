/*
 * Search parameters of pages. The address is typed by people and shared by mail: what we do not
 * understand is dropped, it never breaks the page. Absent is the default, so addresses stay short.
 * Every page's parameters are part of the first download, so this does without the library that
 * checks forms.
 */

/** Reads one parameter; undefined when absent or not understood. */
type Parameter<T> = (given: unknown) => T | undefined;

type Read<S> = { [Name in keyof S]?: S[Name] extends Parameter<infer T> ? T : never };

interface SearchReader<S> {
  (given: Record<string, unknown>): Read<S>;
  /** Leaves out what the page does not know, such as parameters of another page. */
  parse: (given: object) => Read<S>;
}

/** The parameters of a page: goes into `validateSearch` of its route. */
export function searchOf<S extends Record<string, Parameter<unknown>>>(parameters: S): SearchReader<S> {
  const parse = (given: object) => {
    const search = given as Record<string, unknown>;
    const read = Object.entries(parameters).map(
      ([name, parameter]) => [name, parameter(search[name])] as const,
    );
    // What was given but not understood is named as undefined: the router then drops it too.
    return Object.fromEntries(
      read.filter(([name, value]) => value !== undefined || name in search),
    ) as Read<S>;
  };
  return Object.assign(parse, { parse });
}

// biome-ignore lint/suspicious/noExplicitAny: of whatever parameters
export type SearchOf<R extends SearchReader<any>> = ReturnType<R['parse']>;

export const text = (): Parameter<string> => (given) =>
  typeof given === 'string' ? given.trim() || undefined : undefined;

/** From 2 on: the first page is the address without a page. */
export const pageNumber = (): Parameter<number> => (given) => {
  const page = Number(given);
  return Number.isSafeInteger(page) && page >= 2 ? page : undefined;
};

export const oneOf =
  <const T extends readonly string[]>(values: T): Parameter<T[number]> =>
  (given) =>
    values.find((value) => value === given);

/** A repeated parameter: `?municipality=21001&municipality=21009`. */
export const many = (): Parameter<string[]> => (given) => {
  const values = [given].flat().filter((value): value is string => typeof value === 'string' && value !== '');
  return values.length > 0 ? values : undefined;
};

/** A repeated parameter of which only some values are known. */
export const manyOf =
  <const T extends readonly string[]>(known: T): Parameter<T[number][]> =>
  (given) => {
    const values = known.filter((value) => [given].flat().includes(value));
    return values.length > 0 ? values : undefined;
  };

export const wholeNumber =
  (least: number, most: number): Parameter<number> =>
  (given) => {
    const value = given === undefined || given === '' ? Number.NaN : Number(given);
    return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
  };

/** A time of the day: `18:30`. */
export const time = (): Parameter<string> => (given) =>
  typeof given === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(given) ? given : undefined;

/** A repeated parameter of numbers, such as NIS codes. */
export const manyNumbers = (): Parameter<number[]> => (given) => {
  const values = [given ?? []]
    .flat()
    .filter((value) => value !== '')
    .map(Number);
  return values.length > 0 && values.every(Number.isFinite) ? values : undefined;
};

export const isoDate = (): Parameter<string> => (given) =>
  typeof given === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))
    ? given
    : undefined;

/** `true` in the address, or nothing. */
export const flag = (): Parameter<true> => (given) => (String(given) === 'true' ? true : undefined);

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
