import { currentLanguage } from '~/lib/i18n/i18n';
import { uuid } from '~/lib/uuid';
import { problemOf, unreachable } from './problem';
import { reportReachable, reportUnreachable } from './reachability';
import { answered, retryKeyFor } from './retryKeys';

/** Where the access token comes from; the session registers itself here. */
export interface TokenSource {
  accessToken(): string | undefined;
  /** Asks for a new token after the API refused this one; undefined when there is none to be had. */
  renew(): Promise<string | undefined>;
}

let tokens: TokenSource = { accessToken: () => undefined, renew: async () => undefined };

/** Calls carry the tokens of this source from now on; returns the source before it. */
export function takeTokensFrom(source: TokenSource): TokenSource {
  const before = tokens;
  tokens = source;
  return before;
}

const MERGE_PATCH = 'application/merge-patch+json';

/** `fetch` with what every call to the API needs; a failure is always thrown as an `ApiProblem`. */
export async function apiFetch(request: Request): Promise<Response> {
  const body = await bodyOf(request);
  const path = new URL(request.url).pathname;
  const headers = headersFor(request, path, body);
  const token = tokens.accessToken();
  let response = await send(request, body, headers, token);
  if (response.status === 401 && token) {
    const renewed = await tokens.renew();
    if (renewed) response = await send(request, body, headers, renewed);
  }
  if (request.method === 'POST' && typeof body === 'string') answered(path, body);
  if (!response.ok) throw await failure(response);
  reportReachable();
  return response;
}

/** A file travels as it is; read as text it would be damaged. */
async function bodyOf(request: Request): Promise<string | Blob> {
  if (request.method === 'GET') return '';
  const file = request.headers.get('Content-Type') === 'application/octet-stream';
  return file ? request.clone().blob() : request.clone().text();
}

function headersFor(request: Request, path: string, body: string | Blob): Headers {
  const headers = new Headers([...request.headers]);
  headers.set('Accept-Language', `${currentLanguage()}-BE, ${currentLanguage()};q=0.9`);
  if (request.method === 'POST' && !headers.has('Idempotency-Key')) {
    headers.set('Idempotency-Key', typeof body === 'string' ? retryKeyFor(path, body) : uuid());
  }
  if (request.method === 'PATCH') headers.set('Content-Type', MERGE_PATCH);
  return headers;
}

async function send(
  request: Request,
  body: string | Blob,
  headers: Headers,
  token?: string,
): Promise<Response> {
  const sent = new Headers(headers);
  if (token) sent.set('Authorization', `Bearer ${token}`);
  try {
    return await fetch(request.url, {
      method: request.method,
      headers: sent,
      signal: request.signal,
      ...(body && { body }),
    });
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') throw reason;
    reportUnreachable();
    throw unreachable();
  }
}

async function failure(response: Response) {
  const problem = await problemOf(response);
  if (problem.code === 'unreachable') reportUnreachable();
  else reportReachable();
  return problem;
}
