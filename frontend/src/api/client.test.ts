import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { switchLanguage } from '~/lib/i18n/i18n';
import { at, problem, server } from '~/test/server';
import { api, ifMatch, read, readWithEtag } from './client';
import { takeTokensFrom } from './http';
import type { ApiProblem } from './problem';

const seen: Request[] = [];

/** Answers after noting the request. */
function noting(answer: () => Response | Promise<Response>) {
  return ({ request }: { request: Request }) => {
    seen.push(request);
    return answer() as HttpResponse<never>;
  };
}

const none = { accessToken: () => undefined, renew: async () => undefined };
let tokensOfTheSession = none as ReturnType<typeof takeTokensFrom>;

beforeEach(() => {
  tokensOfTheSession = takeTokensFrom(none);
});

afterEach(() => {
  seen.length = 0;
  takeTokensFrom(tokensOfTheSession);
});

async function problemFrom(call: Promise<unknown>): Promise<ApiProblem> {
  return call.then(
    () => Promise.reject(new Error('no problem')),
    (failure: ApiProblem) => failure,
  );
}

describe('A call to the API', () => {
  it('asks for answers in the language of the page', async () => {
    await switchLanguage('fr');
    server.use(
      http.get(
        at('/health'),
        noting(() => HttpResponse.json({ status: 'UP' })),
      ),
    );
    await read(api.GET('/health'));
    expect(seen[0]?.headers.get('Accept-Language')).toBe('fr-BE, fr;q=0.9');
    expect(seen[0]?.headers.has('Authorization')).toBe(false);
  });

  it('repeats a parameter with several values', async () => {
    server.use(
      http.get(
        at('/organizations'),
        noting(() => HttpResponse.json({ items: [] })),
      ),
    );
    await read(
      api.GET('/organizations', { params: { query: { municipality: ['21001', '21013'] as never } } }),
    );
    expect(new URL(seen[0]?.url ?? '').search).toBe('?municipality=21001&municipality=21013');
  });

  it('carries the token, and a new one after a refusal', async () => {
    takeTokensFrom({ accessToken: () => 'old', renew: async () => 'new' });
    server.use(
      http.get(at('/me'), ({ request }) => {
        seen.push(request);
        const current = request.headers.get('Authorization') === 'Bearer new';
        return current ? HttpResponse.json({}) : problem(401, 'belgif:expiredAccessToken');
      }),
    );
    await read(api.GET('/me'));
    expect(seen.map((request) => request.headers.get('Authorization'))).toEqual(['Bearer old', 'Bearer new']);
  });

  it('throws the problem with its code, issues and members of its own', async () => {
    server.use(
      http.post(at('/registrations'), () =>
        problem(409, 'samenhang:potentialDuplicates', {
          candidates: [{ similarity: '0.82' }],
          issues: [{ type: 'x', name: 'name', detail: 'Bestaat al' }],
        }),
      ),
    );
    const failure = await problemFrom(api.POST('/registrations', { body: {} as never }));
    expect(failure.code).toBe('potentialDuplicates');
    expect(failure.status).toBe(409);
    expect(failure.issues).toEqual([{ type: 'x', name: 'name', detail: 'Bestaat al' }]);
    expect(failure.extras).toEqual({ candidates: [{ similarity: '0.82' }] });
  });

  it('that does not arrive is a problem too', async () => {
    server.use(http.get(at('/health'), () => HttpResponse.error()));
    expect((await problemFrom(api.GET('/health'))).code).toBe('unreachable');
  });

  it('answered by a gateway with a page of its own counts as not arrived', async () => {
    server.use(http.get(at('/health'), () => new HttpResponse('<html>', { status: 502 })));
    expect((await problemFrom(api.GET('/health'))).code).toBe('unreachable');
  });

  it('sends changes as a merge patch against the version that was read', async () => {
    server.use(
      http.get(at('/me'), () => HttpResponse.json({}, { headers: { ETag: '"7"' } })),
      http.patch(
        at('/me'),
        noting(() => HttpResponse.json({})),
      ),
    );
    const { etag } = await readWithEtag(api.GET('/me'));
    await api.PATCH('/me', { params: { header: ifMatch(etag) }, body: { language: 'fr' } as never });
    expect(seen[0]?.headers.get('If-Match')).toBe('"7"');
    expect(seen[0]?.headers.get('Content-Type')).toBe('application/merge-patch+json');
  });
});

describe('A creating request', () => {
  const keys = () => seen.map((request) => request.headers.get('Idempotency-Key'));
  const create = (name: string) => api.POST('/registrations', { body: { name } as never });

  it('sent again after no answer came keeps its key, so nothing is created twice', async () => {
    server.use(
      http.post(
        at('/registrations'),
        noting(() => HttpResponse.error()),
        { once: true },
      ),
      http.post(
        at('/registrations'),
        noting(() => HttpResponse.json({}, { status: 201 })),
      ),
    );
    await problemFrom(create('Synthese'));
    await create('Synthese');
    expect(keys()[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys()[1]).toBe(keys()[0]);
  });

  it('with other content, or after an answer, gets a new key', async () => {
    server.use(
      http.post(
        at('/registrations'),
        noting(() => HttpResponse.json({}, { status: 201 })),
      ),
    );
    await create('Synthese');
    await create('Synthese');
    await create('Buurthuis');
    expect(new Set(keys()).size).toBe(3);
  });
});
