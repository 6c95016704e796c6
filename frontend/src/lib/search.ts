import { z } from 'zod';

/*
 * Search parameters of pages. The address is typed by people and shared by mail: what we do not
 * understand is dropped, it never breaks the page. Absent is the default, so addresses stay short.
 */
export const text = () =>
  z
    .string()
    .transform((value) => value.trim() || undefined)
    .optional()
    .catch(undefined);

export const pageNumber = () => z.coerce.number().int().min(2).optional().catch(undefined);

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined);

/** A repeated parameter: `?municipality=21001&municipality=21009`. */
export const many = () =>
  z
    .union([z.string().transform((value) => [value]), z.array(z.string())])
    .transform((values) => (values.length ? values : undefined))
    .optional()
    .catch(undefined);

export const isoDate = () => z.iso.date().optional().catch(undefined);

type SearchValue = string | number | boolean | undefined | null | readonly (string | number)[];

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search) as [string, SearchValue][]) {
    if (value === undefined || value === null || value === '') continue;
    for (const single of Array.isArray(value) ? value : [value]) params.append(name, String(single));
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
