import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen, petra, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const figure = {
  id: 'f1',
  href: '',
  indicator: { id: 'i1', href: '', code: 'personsReached', name: { nl: 'Bereikte personen' }, version: 1 },
  unit: 'persons',
  kind: 'count',
  measures: 'reach',
  disaggregation: {},
  periodType: 'quarter',
  period: '2026-Q1',
  partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
  level: 'partnership',
  value: '118',
  source: 'Telling',
  estimated: false,
  provisional: false,
  status: 'published',
  caveat: { nl: 'Bereik is geen deelname.' },
  updatedAt: '2026-05-01T10:00:00Z',
};

const comment = {
  id: 'c1',
  href: '',
  observation: {
    id: 'f1',
    href: '',
    indicator: 'personsReached',
    indicatorName: { nl: 'Bereikte personen' },
    period: '2026-Q1',
  },
  partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
  organization: { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } },
  audience: 'everybody',
  words: { nl: 'De helft kwam via één dag.' },
  earlierFigure: true,
  state: 'shown',
  writtenOn: '2026-06-01',
};

let sent: { method: string; path: string; body: unknown; ifMatch: string | null }[];
let comments: object[];

beforeEach(() => {
  sent = [];
  comments = [comment];
  const keep = async ({ request }: { request: Request }) => {
    const text = await request.clone().text();
    sent.push({
      method: request.method,
      path: new URL(request.url).pathname.replace(/^.*\/v1/, ''),
      body: text ? JSON.parse(text) : undefined,
      ifMatch: request.headers.get('If-Match'),
    });
    return HttpResponse.json(comment);
  };
  server.use(
    http.get(at('/observations/f1'), () => HttpResponse.json(figure, { headers: { ETag: '"v1-a"' } })),
    http.get(at('/figureComments'), () => HttpResponse.json(pageOf(comments))),
    http.get(at('/figureComments/c1'), () => HttpResponse.json(comment, { headers: { ETag: '"v3-b"' } })),
    http.get(at('/memberships'), () => HttpResponse.json(pageOf([{ id: 'm1' }]))),
    http.post(at('/figureComments'), keep),
    http.post(at('/figureComments/c1/:act'), keep),
    http.patch(at('/figureComments/c1'), keep),
  );
});

describe('Comments on a figure', () => {
  it('stand beside it, with who says it and that the figure changed since', async () => {
    const { container } = renderAt('/figures/f1');
    expect(await screen.findByText('De helft kwam via één dag.')).toBeInTheDocument();
    expect(screen.getByText(/Buurthuis De Synthese, 1 juni 2026/)).toBeInTheDocument();
    expect(screen.getByText('Het cijfer veranderde sindsdien.')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Opmerking schrijven: Bereikte personen' }),
    ).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('take no room where there are none and the reader has none to write', async () => {
    comments = [];
    renderAt('/figures/f1');
    await screen.findByRole('heading', { name: /Bereikte personen/ });
    await waitFor(() => expect(screen.queryByText(/Wat de betrokkenen/)).not.toBeInTheDocument());
  });

  it('are written by who coordinates, for the partnership', async () => {
    const { user } = renderAt('/figures/f1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Opmerking schrijven: Bereikte personen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    expect(
      (await within(dialog).findAllByText('Schrijf uw opmerking in het Nederlands of in het Frans.')).length,
    ).toBeGreaterThan(0);
    expect(sent).toEqual([]);
    await user.type(within(dialog).getAllByRole('textbox')[0] as HTMLElement, 'Zomerpauze');
    await user.click(within(dialog).getByLabelText('Iedereen, zodra het cijfer openbaar is'));
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({
      observation: 'f1',
      fields: { audience: 'everybody', words: { nl: 'Zomerpauze' } },
    });
  });

  it('are written by a member for itself', async () => {
    const { user } = renderAt('/figures/f1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Opmerking schrijven: Bereikte personen' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getAllByRole('textbox')[0] as HTMLElement, 'Wij telden anders');
    await user.click(within(dialog).getByLabelText(/Alleen de partners/));
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent[0]?.body).toMatchObject({ organization: 'o1' }));
  });

  it('are answered and hidden by the administration, from the list of those without an answer', async () => {
    comments = [{ ...comment, permittedActions: ['answer', 'hide'] }];
    const { user, container } = renderAt('/figure-comments?answered=false', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Antwoorden' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getAllByRole('textbox')[0] as HTMLElement, 'Dank u');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      path: '/figureComments/c1/answers',
      body: { words: { nl: 'Dank u' } },
      ifMatch: '"v3-b"',
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: 'Verbergen' }));
    const hiding = await screen.findByRole('dialog');
    await user.type(within(hiding).getByRole('textbox'), 'Gaat over een collega');
    await user.click(within(hiding).getByRole('button', { name: 'Opmerking verbergen' }));
    await waitFor(() =>
      expect(sent[1]).toMatchObject({
        path: '/figureComments/c1/hidings',
        body: { reason: 'Gaat over een collega' },
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await expectAccessible(container);
  });

  it('are withdrawn after being asked once more', async () => {
    comments = [{ ...comment, permittedActions: ['edit', 'withdraw'] }];
    const { user } = renderAt('/figures/f1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Intrekken' }));
    const dialog = await screen.findByRole('dialog');
    expect(sent).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Intrekken' }));
    await waitFor(() => expect(sent[0]?.path).toBe('/figureComments/c1/withdrawals'));
  });

  it('say when they cannot be read', async () => {
    server.use(http.get(at('/figureComments'), () => problem(500, 'belgif:internalServerError')));
    renderAt('/figure-comments', { me: rita });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
