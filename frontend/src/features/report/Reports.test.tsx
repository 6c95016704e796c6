import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { marollen as partnership } from '~/test/partnerships';
import { koen, petra, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const marollen = { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } };
const report = {
  id: 'r1',
  href: '',
  partnership: marollen,
  year: 2025,
  language: 'nl',
  state: 'draft',
  dueOn: '2026-03-31',
  narrative: { introduction: { nl: 'Een jaar van samen zoeken' } },
  parts: [
    {
      code: 'members',
      title: { nl: 'Deelnemers aan het einde van het jaar: 1' },
      note: { nl: 'In alfabetische volgorde.' },
      takenOn: '2026-02-01',
      columns: [{ nl: 'Organisatie' }, { nl: 'Sinds' }],
      lines: [{ cells: [{ nl: 'Buurthuis De Synthese' }, { nl: '1 januari 2024' }] }],
    },
    {
      code: 'signals',
      title: { nl: 'Signalen' },
      note: { nl: 'Openbare signalen.' },
      takenOn: '2026-02-01',
      columns: [{ nl: 'Signaal' }],
      lines: [],
    },
  ],
  published: false,
  content: '',
  permittedActions: ['edit', 'submit'],
};

function serve(one: object) {
  server.use(
    http.get(at('/annualReports/r1'), () => HttpResponse.json(one, { headers: { ETag: '"v1-a"' } })),
  );
}

describe('An annual report', () => {
  it('tells in words first, then from the record, and says where the record has nothing', async () => {
    serve(report);
    const { container } = renderAt('/annual-reports/r1', { me: koen });
    const words = await screen.findByText('Een jaar van samen zoeken');
    const row = screen.getByRole('row', { name: /Buurthuis De Synthese/ });
    expect(words.compareDocumentPosition(row)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText(/staat voor dit jaar niets in het register/)).toBeInTheDocument();
    expect(screen.getByText(/niet het werk of de fout van één samenwerkingsverband/)).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('is put to the partnership as it was read, and the reason of a refusal is shown', async () => {
    serve(report);
    const versions: unknown[] = [];
    server.use(
      http.post(at('/annualReports/r1/submissions'), ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        return versions.length === 1
          ? problem(409, 'samenhang:stateConflict', { detail: 'Schrijf eerst de inleiding' })
          : HttpResponse.json({ ...report, state: 'submitted' });
      }),
    );
    const { user } = renderAt('/annual-reports/r1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Voorleggen aan het samenwerkingsverband' }));
    const dialog = await screen.findByRole('dialog');
    const confirm = within(dialog).getByRole('button', { name: 'Voorleggen aan het samenwerkingsverband' });
    await user.click(confirm);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Schrijf eerst de inleiding');
    await user.click(confirm);
    await waitFor(() => expect(versions).toEqual(['"v1-a"', '"v1-a"']));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('is approved on a day, in a body when there was one', async () => {
    serve({
      ...report,
      state: 'submitted',
      sha256: 'a'.repeat(64),
      permittedActions: ['approve', 'giveBack'],
    });
    const sent: unknown[] = [];
    server.use(
      http.get(at('/bodies'), () =>
        HttpResponse.json(pageOf([{ id: 'b1', name: { nl: 'Stuurgroep' }, partnership: marollen }])),
      ),
      http.post(at('/annualReports/r1/approvals'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...report, state: 'approved' });
      }),
    );
    const { user } = renderAt('/annual-reports/r1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Goedkeuring noteren' }));
    const dialog = await screen.findByRole('dialog');
    await user.clear(within(dialog).getByLabelText(/Dag van de bijeenkomst/));
    await user.type(within(dialog).getByLabelText(/Dag van de bijeenkomst/), '2026-02-10');
    await user.selectOptions(
      await within(dialog).findByLabelText(/In welk overleg/),
      await within(dialog).findByRole('option', { name: 'Stuurgroep' }),
    );
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toEqual([{ on: '2026-02-10', body: 'b1' }]));
  });

  it('is given back by the administration only with a reason, and is then no longer theirs to read', async () => {
    serve({ ...report, state: 'sent', sentOn: '2026-03-01', permittedActions: ['receive', 'giveBack'] });
    const sent: unknown[] = [];
    server.use(
      http.post(at('/annualReports/r1/returns'), async ({ request }) => {
        sent.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
      http.get(at('/annualReportDeadlines'), () => HttpResponse.json({ items: [] })),
      http.get(at('/dashboards/annualReports'), () => HttpResponse.json(pageOf([]))),
    );
    const { user, address } = renderAt('/annual-reports/r1', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Teruggeven' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Teruggeven' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Zeg wat anders moet.');
    await user.type(within(dialog).getByLabelText(/Wat moet anders/), 'Vertel meer');
    await user.click(within(dialog).getByRole('button', { name: 'Teruggeven' }));
    await waitFor(() => expect(address()).toBe('/dashboards/annual-reports?year=2025'));
    expect(sent).toEqual([{ note: 'Vertel meer' }]);
  });

  it('is downloaded to work on, in French too', async () => {
    serve({ ...report, permittedActions: [] });
    const asked: unknown[] = [];
    server.use(
      http.get(at('/annualReports/r1/content'), ({ request }) => {
        asked.push([request.headers.get('Accept'), new URL(request.url).searchParams.get('language')]);
        return new HttpResponse(new Blob(['x']));
      }),
    );
    URL.createObjectURL = vi.fn(() => 'blob:x');
    URL.revokeObjectURL = vi.fn();
    const { user } = renderAt('/annual-reports/r1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Om verder te bewerken (DOCX), Frans' }));
    await waitFor(() =>
      expect(asked).toEqual([
        ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'fr'],
      ]),
    );
  });
});

describe('Writing an annual report', () => {
  it('sends only what changed, and takes away what was emptied', async () => {
    serve({ ...report, narrative: { ...report.narrative, wasHard: { nl: 'Te weinig tijd' } } });
    const sent: unknown[] = [];
    server.use(
      http.patch(at('/annualReports/r1'), async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json(report);
      }),
    );
    const { user, container } = renderAt('/annual-reports/r1/edit', { me: koen });
    const learned = await screen.findByRole('group', { name: 'Wat we leerden' });
    await user.type(within(learned).getByLabelText(/Nederlands/), 'Vroeger beginnen');
    await user.clear(
      within(screen.getByRole('group', { name: 'Wat moeilijk was' })).getByLabelText(/Nederlands/),
    );
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() =>
      expect(sent).toEqual([
        ['"v1-a"', { language: 'nl', narrative: { learned: { nl: 'Vroeger beginnen' }, wasHard: null } }],
      ]),
    );
  });

  it('says at the field what the API found there', async () => {
    serve(report);
    server.use(
      http.patch(at('/annualReports/r1'), () =>
        problem(400, 'belgif:badRequest', {
          issues: [{ in: 'body', name: 'narrative.wasHard', type: 'x', detail: 'Hier staat een nummer' }],
        }),
      ),
    );
    const { user } = renderAt('/annual-reports/r1/edit', { me: koen });
    const hard = await screen.findByRole('group', { name: 'Wat moeilijk was' });
    await user.type(within(hard).getByLabelText(/Nederlands/), 'Bel');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Hier staat een nummer');
  });
});

describe('The annual reports of a partnership', () => {
  it('are started in a year and a language by who coordinates', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get(at('/partnerships/p1'), () =>
        HttpResponse.json(
          { ...partnership, permittedActions: ['readHistory'] },
          { headers: { ETag: '"v1-a"' } },
        ),
      ),
      http.get(at('/annualReports'), () => HttpResponse.json(pageOf([]))),
      http.post(at('/annualReports'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(report, { status: 201 });
      }),
    );
    serve(report);
    const { user, address } = renderAt('/partnerships/p1?tab=reports', { me: koen });
    expect(await screen.findByText('Er zijn hier geen jaarverslagen die u kunt lezen.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Een jaarverslag beginnen' }));
    const dialog = await screen.findByRole('dialog');
    await user.selectOptions(within(dialog).getByLabelText(/Over welk jaar/), '2025');
    await user.click(within(dialog).getByRole('radio', { name: 'Frans' }));
    await user.click(within(dialog).getByRole('button', { name: 'Beginnen' }));
    await waitFor(() => expect(address()).toBe('/annual-reports/r1/edit'));
    expect(sent).toEqual([{ partnership: 'p1', year: 2025, language: 'fr' }]);
  });
});

describe('How the annual reports of a year stand', () => {
  const rows = [
    { partnership: marollen, standing: 'notStarted', dueOn: '2026-03-31' },
    {
      partnership: { ...marollen, id: 'p2', name: { nl: 'LWGC Kuregem' } },
      standing: 'sent',
      sentOn: '2026-03-02',
      report: { id: 'r2', href: '' },
    },
  ];

  it('shows where there is none in neutral words, links to what is sent, and keeps filters in the address', async () => {
    const asked: string[] = [];
    server.use(
      http.get(at('/annualReportDeadlines'), () =>
        HttpResponse.json({ items: [{ year: 2025, dueOn: '2026-03-31' }] }),
      ),
      http.get(at('/dashboards/annualReports'), ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json(pageOf(rows));
      }),
    );
    const { container } = renderAt('/dashboards/annual-reports?year=2025&standing=sent', { me: rita });
    expect(await screen.findByRole('row', { name: /Marollen.*nog niet begonnen/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'verstuurd' })).toHaveAttribute('href', '/annual-reports/r2');
    expect(screen.getByText(/Alle andere samenwerkingsverbanden/)).toBeInTheDocument();
    expect(asked[0]).toMatch(/year=2025.*standing=sent/);
    await expectAccessible(container);
  });

  it('is not for who coordinates', async () => {
    renderAt('/dashboards/annual-reports', { me: koen });
    expect(await screen.findByRole('main')).not.toHaveTextContent('hoe ze ervoor staan');
  });

  it('lets the administration set by when they are asked', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get(at('/annualReportDeadlines'), () => HttpResponse.json({ items: [] })),
      http.get(at('/dashboards/annualReports'), () => HttpResponse.json(pageOf(rows))),
      http.post(at('/annualReportDeadlines'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ year: 2025, dueOn: '2026-03-31' });
      }),
    );
    const { user } = renderAt('/dashboards/annual-reports?year=2025', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Een dag bepalen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toEqual([{ year: 2025, dueOn: '2026-03-31' }]));
  });
});

describe('The list of annual reports', () => {
  it('is asked for a year and read by everybody', async () => {
    const asked: string[] = [];
    server.use(
      http.get(at('/annualReports'), ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json(pageOf([{ ...report, state: 'received', published: true }]));
      }),
    );
    const { container } = renderAt('/annual-reports?year=2025');
    expect(await screen.findByRole('link', { name: 'Jaarverslag 2025' })).toHaveAttribute(
      'href',
      '/annual-reports/r1',
    );
    expect(asked[0]).toContain('year=2025');
    await expectAccessible(container);
  });
});
