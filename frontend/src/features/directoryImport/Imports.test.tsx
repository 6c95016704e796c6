import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const fields = [
  { code: 'nameNl', label: { nl: 'Naam (Nederlands)' } },
  { code: 'type', label: { nl: 'Soort organisatie' }, vocabulary: 'organizationTypes' },
  { code: 'email', label: { nl: 'E-mail' } },
];

const task = {
  id: 't1',
  href: '',
  kind: 'organizationImport',
  state: 'processing',
  message: 'Rijen lezen en nakijken',
  done: 1,
  total: 4,
  counts: {},
  created: '2026-03-01T09:00:00Z',
  permittedActions: ['cancel'],
};

const uploaded = {
  id: 'i1',
  href: '',
  source: 'Zakboekje',
  fileName: 'lijst.csv',
  format: 'csv',
  encoding: 'UTF-8',
  separator: ';',
  size: 100,
  rows: 2,
  columns: [
    { index: 0, header: 'Naam', samples: ['Huis Een'] },
    { index: 1, header: 'Post', samples: ['a@b.example'] },
  ],
  fields,
  mapping: [{ field: 'nameNl', column: 0 }],
  nearNames: 'hold',
  state: 'uploaded',
  created: '2026-03-01T09:00:00Z',
  permittedActions: ['edit', 'check'],
};

const checked = {
  ...uploaded,
  state: 'checked',
  counts: { added: 1, changed: 0, unchanged: 0, refused: 1, remarks: 0 },
  permittedActions: ['edit', 'check', 'import'],
};

const rows = [
  { row: 2, href: '', name: 'Huis Een', outcome: 'added', changes: [], findings: [] },
  {
    row: 3,
    href: '',
    outcome: 'refused',
    changes: [],
    findings: [
      { field: 'nameNl', column: 'Naam', error: true, rule: 'nameMissing', message: 'De naam ontbreekt.' },
    ],
  },
];

const answer = (value: object) =>
  http.get(at('/organizationImports/i1'), () => HttpResponse.json(value, { headers: { ETag: '"v1"' } }));
const rowsAnswer = (seen: string[] = []) =>
  http.get(at('/organizationImports/i1/rows'), ({ request }) => {
    seen.push(new URL(request.url).search);
    return HttpResponse.json(pageOf(rows));
  });

describe('importing a directory', () => {
  it('is for the administration', async () => {
    renderAt('/imports', { me: petra });
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Opladen' })).toBeNull();
  });

  it('uploads a file as it is and goes on to its columns', async () => {
    let sent: { type: string | null; query: string; size: number } | undefined;
    server.use(
      http.get(at('/organizationImports'), () => HttpResponse.json(pageOf([]))),
      http.post(at('/organizationImports'), async ({ request }) => {
        const { byteLength } = await request.arrayBuffer();
        sent = {
          type: request.headers.get('Content-Type'),
          query: new URL(request.url).search,
          size: byteLength,
        };
        return HttpResponse.json(uploaded, { status: 201 });
      }),
      answer(uploaded),
    );
    const { user, address, container } = renderAt('/imports', { me: rita });
    expect(await screen.findByText('Nog geen lijst opgeladen')).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Opladen' }));
    expect(await screen.findByRole('link', { name: 'Geef de naam van de gids.' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Kies een bestand.' })).toBeVisible();
    await user.type(screen.getByLabelText('Van welke gids komt de lijst?'), 'Zakboekje');
    const input = container.querySelector('input[type=file]') as HTMLInputElement;
    await user.upload(
      input,
      new File([new Uint8Array([0x50, 0xff, 0xfe, 0x80])], 'lijst.csv', { type: 'text/csv' }),
    );
    await user.click(screen.getByRole('button', { name: 'Opladen' }));
    await waitFor(() => expect(address()).toBe('/imports/i1'));
    expect(sent).toEqual({
      type: 'application/octet-stream',
      query: '?fileName=lijst.csv&source=Zakboekje',
      size: 4,
    });
  });

  it('explains a file that is no list', async () => {
    server.use(
      http.get(at('/organizationImports'), () => HttpResponse.json(pageOf([]))),
      http.post(at('/organizationImports'), () =>
        problem(400, 'belgif:badRequest', {
          issues: [
            {
              type: 'x',
              title: 'x',
              in: 'body',
              name: 'file',
              detail: 'Dit is een bestand van de soort PNG.',
            },
          ],
        }),
      ),
    );
    const { user, container } = renderAt('/imports', { me: rita });
    await user.type(await screen.findByLabelText('Van welke gids komt de lijst?'), 'Zakboekje');
    await user.upload(
      container.querySelector('input[type=file]') as HTMLInputElement,
      new File(['x'], 'x.csv'),
    );
    await user.click(screen.getByRole('button', { name: 'Opladen' }));
    expect(await screen.findByRole('link', { name: 'Dit is een bestand van de soort PNG.' })).toBeVisible();
  });

  it('keeps what the columns hold, then checks, and shows how far it is', async () => {
    const sent: unknown[] = [];
    let running = false;
    server.use(
      http.get(at('/organizationImports/i1'), () =>
        HttpResponse.json(running ? { ...uploaded, task, permittedActions: [] } : uploaded, {
          headers: { ETag: '"v1"' },
        }),
      ),
      http.patch(at('/organizationImports/i1'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(uploaded);
      }),
      http.post(at('/organizationImports/i1/runs'), async ({ request }) => {
        sent.push(await request.json());
        running = true;
        return HttpResponse.json(task, { status: 202 });
      }),
      http.get(at('/tasks/t1'), () => HttpResponse.json(task)),
    );
    const { user, container } = renderAt('/imports/i1', { me: rita });
    await user.selectOptions(await screen.findByLabelText('Post wordt ingevoerd als'), 'email');
    await user.selectOptions(
      await screen.findByLabelText('Soort organisatie voor alle rijen'),
      'association',
    );
    await user.type(screen.getByLabelText('Wat telt in deze lijst als organisatie?'), 'Huizen');
    await user.click(screen.getByRole('radio', { name: 'het is een andere organisatie' }));
    await user.click(screen.getByRole('button', { name: 'Bewaren en nakijken' }));
    const bar = await screen.findByRole('progressbar', { name: 'Voortgang' });
    expect(bar).toHaveAttribute('aria-valuenow', '25');
    expect(screen.getByText('Rijen lezen en nakijken')).toBeVisible();
    expect(sent).toEqual([
      {
        mapping: [
          { field: 'nameNl', column: 0 },
          { field: 'email', column: 1 },
          { field: 'type', value: 'association' },
        ],
        nearNames: 'add',
        definition: 'Huizen',
      },
      { dryRun: true },
    ]);
    await expectAccessible(container);
  });

  it('finds a running task again after a reload, and stops it', async () => {
    let cancelled = false;
    server.use(
      answer({ ...uploaded, task, permittedActions: [] }),
      http.get(at('/tasks/t1'), () =>
        HttpResponse.json(cancelled ? { ...task, state: 'cancelled', permittedActions: [] } : task),
      ),
      http.post(at('/tasks/t1/cancellations'), () => {
        cancelled = true;
        return HttpResponse.json({ ...task, permittedActions: [] });
      }),
    );
    const { user } = renderAt('/imports/i1', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Stoppen' }));
    expect(await screen.findByText('Gestopt. Er is niets veranderd.')).toBeVisible();
  });

  it('asks for the name column before it checks', async () => {
    server.use(answer({ ...uploaded, mapping: [] }));
    const { user } = renderAt('/imports/i1', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Bewaren en nakijken' }));
    expect(await screen.findByRole('link', { name: 'Duid eerst de kolom met de naam aan.' })).toBeVisible();
  });

  it('tells row by row what would happen, filters in the address, and imports the good rows', async () => {
    const seen: string[] = [];
    let asked: unknown;
    server.use(
      answer(checked),
      rowsAnswer(seen),
      http.post(at('/organizationImports/i1/runs'), async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json(task, { status: 202 });
      }),
    );
    const { user, address, container } = renderAt('/imports/i1', { me: rita });
    const table = await screen.findByRole('table', { name: 'Wat er zou gebeuren' });
    expect(within(table).getByText('De naam ontbreekt.', { exact: false })).toBeVisible();
    await expectAccessible(container);
    await user.selectOptions(screen.getByLabelText('Welke rijen'), 'refused');
    await waitFor(() => expect(address()).toBe('/imports/i1?outcome=refused'));
    await waitFor(() => expect(seen.at(-1)).toContain('outcome=refused'));
    await user.click(screen.getByRole('button', { name: 'Alleen de goede rijen invoeren' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Alleen de goede rijen invoeren' }));
    await waitFor(() => expect(asked).toEqual({ dryRun: false, skipRefused: true }));
  });

  it('says why an import failed', async () => {
    const failed = {
      ...task,
      state: 'failed',
      permittedActions: [],
      problem: { type: 'x', title: 'x', detail: '12 rijen kunnen niet worden ingevoerd.' },
    };
    server.use(
      answer({ ...checked, task: failed }),
      rowsAnswer(),
      http.get(at('/tasks/t1'), () => HttpResponse.json(failed)),
    );
    renderAt('/imports/i1', { me: rita });
    expect(await screen.findByText('12 rijen kunnen niet worden ingevoerd.')).toBeVisible();
  });
});
