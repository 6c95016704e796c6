import createClient from 'openapi-fetch';
import { apiFetch } from './http';
import type { Paths } from './pendingPaths';

export const API_BASE = '/rest/samenhang/v1';

/** Every call to the API, typed by the contract. A failed call throws an `ApiProblem`. */
export const api = createClient<Paths>({
  baseUrl: new URL(API_BASE, window.location.origin).href,
  fetch: apiFetch,
  querySerializer: { array: { style: 'form', explode: true } },
});

interface Answer<T> {
  data?: T;
  response: Response;
}

/** The body of an answer. */
export async function read<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data } = await call;
  return data as T;
}

/** A resource together with the version it was read in. */
export interface Versioned<T> {
  value: T;
  etag: string;
}

/** The body and its ETag: what a later change has to name in `If-Match`. */
export async function readWithEtag<T>(call: Promise<Answer<T>>): Promise<Versioned<T>> {
  const { data, response } = await call;
  return { value: data as T, etag: response.headers.get('ETag') ?? '' };
}

export function ifMatch(etag: string): { 'If-Match': string } {
  return { 'If-Match': etag };
}
