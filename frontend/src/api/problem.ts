/** One thing wrong with a request, as the API reports it. */
export interface Issue {
  type: string;
  title?: string;
  detail?: string;
  in?: 'body' | 'header' | 'path' | 'query';
  name?: string;
  value?: unknown;
}

const STANDARD_MEMBERS = new Set(['type', 'title', 'status', 'detail', 'instance', 'href', 'issues']);

/** A request the API answered with a problem (RFC 9457), or that did not reach it. */
export class ApiProblem extends Error {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly issues: Issue[];
  /** Members a problem type adds, such as the `candidates` of potentialDuplicates. */
  readonly extras: Record<string, unknown>;

  constructor(body: Record<string, unknown>, status: number) {
    super(String(body.detail ?? body.title ?? body.type ?? status));
    this.name = 'ApiProblem';
    this.type = String(body.type ?? 'about:blank');
    this.status = status;
    this.title = String(body.title ?? '');
    this.detail = typeof body.detail === 'string' ? body.detail : undefined;
    this.issues = Array.isArray(body.issues) ? (body.issues as Issue[]) : [];
    this.extras = Object.fromEntries(Object.entries(body).filter(([name]) => !STANDARD_MEMBERS.has(name)));
  }

  /** Last part of the type, the name under which it stands in the catalogue: 'potentialDuplicates'. */
  get code(): string {
    return this.type.split(/[:/]/).at(-1) ?? '';
  }
}

export const UNREACHABLE = 'urn:problem-type:samenhang:client:unreachable';
export const UNEXPECTED = 'urn:problem-type:samenhang:client:unexpected';

export function unreachable(): ApiProblem {
  return new ApiProblem({ type: UNREACHABLE }, 0);
}

/** Reads the answer of a failed request; a gateway's own page becomes a problem too. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const isJson = /\bjson\b/.test(response.headers.get('Content-Type') ?? '');
  const body = isJson ? await response.json().catch(() => undefined) : undefined;
  if (body && typeof body === 'object')
    return new ApiProblem(body as Record<string, unknown>, response.status);
  const gatewayDown = response.status >= 502 && response.status <= 504;
  return new ApiProblem({ type: gatewayDown ? UNREACHABLE : UNEXPECTED }, response.status);
}

export function isProblem(failure: unknown, code?: string): failure is ApiProblem {
  return failure instanceof ApiProblem && (code === undefined || failure.code === code);
}

/** Worth trying again by itself: nothing was decided about the request. */
export function isTemporary(failure: unknown): boolean {
  return (
    isProblem(failure) && (failure.type === UNREACHABLE || failure.status === 503 || failure.status === 429)
  );
}
