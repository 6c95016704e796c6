import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen, petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';
// The page is a download of its own; waiting for it is no part of what the first test measures.
import './DataEntryPage';

const marollen = { id: 'p1', href: '', name: { nl: 'LWGC Marollen', fr: 'CLSS Marolles' } };
const synthese = { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } };
const name = { nl: 'Bereikte personen', fr: 'Personnes touchées' };

const assignment = {
  id: 'a1',
  href: '',
  indicator: {
    id: 'i1',
    href: '',
    code: 'personsReached',
    name,
    periodType: 'quarter',
    lowestLevel: 'organization',
    workedOut: false,
    kind: 'count',
    unit: 'persons',
    measures: 'reach',
    disaggregations: [],
  },
  partnership: marollen,
  organization: synthese,
  validFrom: '2025-01-01',
  lastClosedPeriod: '2026-Q3',
  permittedActions: ['enter'],
};

const indicator = {
  id: 'i1',
  href: '',
  code: 'personsReached',
  name,
  definition: { nl: 'Hoeveel personen.', fr: 'Combien.' },
  unit: 'persons',
  kind: 'count',
  periodType: 'quarter',
  direction: 'none',
  aggregation: 'sum',
  lowestLevel: 'organization',
  decimals: 0,
  caveat: { nl: 'Bereik is geen participatie.' },
  measures: 'reach',
  neverATarget: true,
  accumulation: 'periodic',
  disaggregations: [],
  version: 1,
  status: 'approved',
  versions: [],
};

const figure = {
  id: 'f1',
  href: '',
  indicator: { id: 'i1', href: '', code: 'personsReached', name, version: 1 },
  unit: 'persons',
  kind: 'count',
  measures: 'reach',
  disaggregation: {},
  periodType: 'quarter',
  period: '2026-Q3',
  partnership: marollen,
  organization: synthese,
  level: 'organization',
  value: '950',
  source: 'Eigen telling',
  estimated: false,
  provisional: false,
  status: 'returned',
  caveat: indicator.caveat,
  updatedAt: '2026-10-14T10:00:00Z',
  notes: [{ by: 'coordinator', text: 'Zijn dit geen contacten?', at: '2026-10-14T10:00:00Z' }],
  history: [{ status: 'draft', at: '2026-10-05T10:00:00Z' }],
  warnings: [{ code: 'largeChange', text: { nl: 'Dit cijfer verschilt sterk van het vorige.' } }],
  permittedActions: ['edit', 'submit'],
};

const round = {
  id: 'r1',
  period: '2026-Q3',
  state: 'open',
  opensOn: '2026-10-01',
  deadline: '2026-12-31',
  extensions: [],
};

let sent: { path: string; body: unknown; ifMatch: string | null }[];

function takes(method: 'post' | 'patch', path: string, answer: () => Response) {
  server.use(
    http[method](at(path), async ({ request }) => {
      sent.push({ path, body: await request.json(), ifMatch: request.headers.get('If-Match') });
      return answer();
    }),
  );
}

let findings: object[];

beforeEach(() => {
  sent = [];
  findings = [];
  server.use(
    http.get(at('/collectionRounds'), () => HttpResponse.json({ items: [round] })),
    http.get(at('/indicatorAssignments'), () => HttpResponse.json(pageOf([assignment]))),
    http.get(at('/indicatorAssignments/a1'), () => HttpResponse.json(assignment)),
    http.get(at('/indicators/i1'), () => HttpResponse.json(indicator, { headers: { ETag: '"v1-a"' } })),
    http.get(at('/observations'), () => HttpResponse.json({ pageSize: 200, items: [] })),
    http.post(at('/observations/checks'), () => HttpResponse.json({ findings })),
    http.get(at('/observations/f1'), () => HttpResponse.json(figure, { headers: { ETag: '"v3-x"' } })),
  );
});

describe('Entering figures', () => {
  it('lists what is asked of this person, with what is still to be filled in', async () => {
    const { container } = renderAt('/data-entry', { me: petra });
    const row = (await screen.findByRole('link', { name: /Invullen/ })).closest('tr') as HTMLElement;
    expect(row).toHaveTextContent('Bereikte personen – Buurthuis De Synthese');
    expect(row).toHaveTextContent('3e kwartaal 2026');
    expect(row).toHaveTextContent('nog in te vullen');
    expect(await within(row).findByText('in te vullen tot en met 31 december 2026')).toBeVisible();
    expect(within(row).getByRole('link', { name: /Invullen/ })).toHaveAttribute('href', '/data-entry/a1');
    await expectAccessible(container);
  });

  it('says so when nothing is asked', async () => {
    server.use(http.get(at('/indicatorAssignments'), () => HttpResponse.json(pageOf([]))));
    renderAt('/data-entry', { me: petra });
    expect(await screen.findByText('Er worden u geen cijfers gevraagd')).toBeInTheDocument();
  });

  it('saves a draft with a comma decimal as the API writes it, for this period and organisation', async () => {
    takes('post', '/observations', () => HttpResponse.json({ ...figure, status: 'draft' }, { status: 201 }));
    const { user, container } = renderAt('/data-entry/a1', { me: petra });
    await user.click(await screen.findByRole('radio', { name: /Bereik: hoeveel personen/ }));
    await user.type(screen.getByRole('textbox', { name: /^Getal/ }), '1 042,5');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Bewaren als ontwerp' }));
    expect(await screen.findByText('Het cijfer is bewaard als ontwerp.')).toBeInTheDocument();
    expect(sent).toEqual([
      {
        path: '/observations',
        ifMatch: null,
        body: {
          indicator: 'i1',
          period: '2026-Q3',
          partnership: 'p1',
          organization: 'o1',
          value: '1042.5',
          source: 'Eigen telling',
          estimated: false,
          provisional: false,
          counts: 'reach',
        },
      },
    ]);
  });

  it('asks for the figure before it hands in, and leads to the field', async () => {
    takes('post', '/observations', () => HttpResponse.json(figure, { status: 201 }));
    const { user } = renderAt('/data-entry/a1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Bewaren en indienen' }));
    const message = 'Vul dit in voor u indient, of kies ‘niet beschikbaar’.';
    expect((await screen.findAllByText(message)).length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
  });

  it('asks why a figure is unlike the ones before, at the commentary, and hands nothing in until it is said', async () => {
    findings = [
      {
        check: 'unlikeOwnHistory',
        severity: 'warning',
        text: { nl: 'Dit ligt ver van wat u anders doorgeeft.' },
      },
    ];
    const { user } = renderAt('/data-entry/a1', { me: petra });
    await user.click(await screen.findByRole('radio', { name: /Bereik: hoeveel personen/ }));
    await user.type(screen.getByRole('textbox', { name: /^Getal/ }), '900');
    await user.click(screen.getByRole('button', { name: 'Bewaren en indienen' }));
    expect(
      (await screen.findAllByText(/Dit ligt ver van wat u anders doorgeeft. Klopt het/))[0],
    ).toBeVisible();
    expect(sent).toEqual([]);
  });

  it('tells that reach is not participation in the words of the API', async () => {
    takes('post', '/observations', () =>
      problem(409, 'samenhang:reachIsNotParticipation', { detail: 'Deze indicator telt wie bereikt werd.' }),
    );
    const { user } = renderAt('/data-entry/a1', { me: petra });
    await user.click(await screen.findByRole('radio', { name: /Participatie: hoeveel personen/ }));
    await user.type(screen.getByRole('textbox', { name: /^Getal/ }), '12');
    await user.click(screen.getByRole('button', { name: 'Bewaren als ontwerp' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});

describe('A figure that came back', () => {
  it('shows the question, the warning and what was filled in; a correction is handed in again', async () => {
    takes('patch', '/observations/f1', () => HttpResponse.json(figure, { headers: { ETag: '"v4-y"' } }));
    takes('post', '/observations/f1/submissions', () =>
      HttpResponse.json({ ...figure, status: 'submitted' }),
    );
    const { user } = renderAt('/figures/f1', { me: petra });
    expect(await screen.findByText(/Zijn dit geen contacten\?/)).toBeInTheDocument();
    expect(screen.getByText('Dit cijfer verschilt sterk van het vorige.')).toBeInTheDocument();
    const field = await screen.findByRole('textbox', { name: /^Getal/ });
    expect(field).toHaveValue('950');
    await user.clear(field);
    await user.type(field, '95');
    await user.click(screen.getByRole('button', { name: 'Bewaren en indienen' }));
    expect(await screen.findByText('Het cijfer is ingediend.')).toBeInTheDocument();
    expect(sent).toEqual([
      { path: '/observations/f1', ifMatch: '"v3-x"', body: { value: '95' } },
      { path: '/observations/f1/submissions', ifMatch: null, body: {} },
    ]);
  });
});

describe('Reviewing figures', () => {
  const submitted = { ...figure, status: 'submitted', permittedActions: ['validate', 'return'] };

  beforeEach(() => {
    server.use(
      http.get(at('/observations'), () => HttpResponse.json({ pageSize: 200, items: [submitted] })),
      http.get(at('/observations/f1'), () => HttpResponse.json(submitted, { headers: { ETag: '"v3-x"' } })),
    );
    takes('post', '/observations/f1/decisions', () =>
      HttpResponse.json({ ...submitted, status: 'validated' }),
    );
  });

  it('lists what was handed in, with the figure and its unit', async () => {
    const { container } = renderAt('/review/figures', { me: koen });
    expect(await screen.findByRole('link', { name: /Bereikte personen/ })).toHaveAttribute(
      'href',
      '/figures/f1',
    );
    expect(screen.getByText(/950/)).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('decides about all that were chosen at once, and tells what could not be done', async () => {
    takes('post', '/observations/decisions', () =>
      HttpResponse.json({
        items: [{ observation: 'f1', decided: false, reason: { nl: 'Het cijfer is al gevalideerd.' } }],
      }),
    );
    const { user } = renderAt('/review/figures', { me: koen });
    await user.click(await screen.findByRole('checkbox', { name: /^Kiezen: Bereikte personen/ }));
    await user.click(screen.getByRole('button', { name: 'Valideren (1)' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Valideren' }));
    expect(await screen.findByText('Het cijfer is al gevalideerd.')).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ observations: ['f1'], outcome: 'validated' });
  });

  it('validates after asking', async () => {
    const { user } = renderAt('/figures/f1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Valideren' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Valideren' }));
    expect(await screen.findByText('Het cijfer is gevalideerd.')).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ outcome: 'validated' });
  });

  it('returns only with a question', async () => {
    const { user } = renderAt('/figures/f1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Terugsturen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Terugsturen' }));
    expect(sent).toEqual([]);
    await user.type(within(dialog).getByRole('textbox', { name: 'Toelichting' }), 'Ook de zaterdagen?');
    await user.click(within(dialog).getByRole('button', { name: 'Terugsturen' }));
    expect(await screen.findByText('Het cijfer is teruggestuurd.')).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ outcome: 'returned', note: 'Ook de zaterdagen?' });
  });
});
