import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, server } from '~/test/server';
// The page is a download of its own; waiting for it is no part of what the first test measures.
import './CollectionPage';

const marollen = { id: 'p1', href: '', name: { nl: 'LWGC Marollen', fr: 'CLSS Marolles' } };
const round = {
  id: 'r1',
  href: '',
  periodType: 'quarter',
  period: '2026-Q3',
  opensOn: '2026-10-01',
  deadline: '2026-11-15',
  state: 'open',
  extensions: [{ partnership: marollen, until: '2026-12-01', givenOn: '2026-11-10' }],
  permittedActions: ['extend'],
};
const progress = {
  partnership: marollen,
  deadline: '2026-12-01',
  expected: 6,
  entered: 5,
  handedIn: 3,
  validated: 2,
  onTime: 3,
  completeness: '50',
  timeliness: '100',
  permittedActions: ['extend', 'freeze'],
};

const submission = {
  id: 's1',
  href: '',
  round: 'r1',
  period: '2026-Q3',
  partnership: marollen,
  frozenAt: '2026-11-20T10:00:00Z',
  figures: 3,
  missing: 3,
  sha256: 'a'.repeat(64),
  content: '',
};

let sent: unknown[];
let frozen: object[];

beforeEach(() => {
  sent = [];
  frozen = [];
  server.use(
    http.get(at('/collectionRounds'), () => HttpResponse.json({ items: [round] })),
    http.get(at('/collectionRounds/r1/progress'), () => HttpResponse.json({ items: [progress] })),
    http.get(at('/collectionSubmissions'), () => HttpResponse.json({ items: frozen })),
    http.post(at('/collectionSubmissions'), async ({ request }) => {
      sent.push(await request.json());
      frozen = [submission];
      return HttpResponse.json(submission, { status: 201 });
    }),
    http.post(at('/collectionRounds/r1/extensions'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(round);
    }),
  );
});

describe('When figures are asked for', () => {
  it('shows what is open until when, who has more time, and how far everybody is', async () => {
    const { container } = renderAt('/collection', { me: petra });
    const row = (await screen.findByRole('link', { name: '3e kwartaal 2026' })).closest('tr') as HTMLElement;
    expect(row).toHaveTextContent('15 november 2026');
    expect(row).toHaveTextContent('LWGC Marollen: 1 december 2026');
    expect(await screen.findByText('3 van 6 (50 %)')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('gives a partnership more time, with the reason', async () => {
    const { user } = renderAt('/collection', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Meer tijd geven: LWGC Marollen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Meer tijd geven' }));
    expect((await within(dialog).findAllByText('Zeg waarom.'))[0]).toBeVisible();
    await user.type(within(dialog).getByLabelText(/^Tot en met/), '2026-12-20');
    await user.type(within(dialog).getByLabelText(/^Waarom/), 'Ziekte in het team');
    await user.click(within(dialog).getByRole('button', { name: 'Meer tijd geven' }));
    expect(await screen.findByText('Er is meer tijd gegeven.')).toBeInTheDocument();
    expect(sent).toEqual([{ partnership: 'p1', until: '2026-12-20', reason: 'Ziekte in het team' }]);
  });

  it('freezes what a partnership handed in, to be fetched as JSON or on paper', async () => {
    const { user } = renderAt('/collection', { me: rita });
    expect(await screen.findByText('Voor deze periode is nog niets vastgelegd.')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Vastleggen: LWGC Marollen' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Vastleggen' }));
    expect(await screen.findByText('3 ingediend, 3 ontbreken')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'PDF: 2026-Q3, LWGC Marollen' })).toBeInTheDocument();
    expect(sent).toEqual([{ round: 'r1', partnership: 'p1' }]);
  });

  it('says so when nothing was opened', async () => {
    server.use(http.get(at('/collectionRounds'), () => HttpResponse.json({ items: [] })));
    renderAt('/collection', { me: petra });
    expect(await screen.findByText('Er is nog geen periode geopend')).toBeInTheDocument();
  });
});
