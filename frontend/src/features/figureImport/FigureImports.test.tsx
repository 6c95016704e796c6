import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';
import { recentPeriods } from './periods';

const task = {
  id: 't1',
  href: '',
  kind: 'figureImport',
  state: 'processing',
  message: 'De cijfers worden nagekeken',
  done: 1,
  total: 4,
  counts: {},
  created: '2026-03-01T09:00:00Z',
  permittedActions: ['cancel'],
};

const uploaded = {
  id: 'i1',
  href: '',
  fileName: 'cijfers.xlsx',
  format: 'xlsx',
  size: 100,
  rows: 2,
  columns: [
    { index: 0, header: 'Code', samples: ['reached'], readAs: 'indicator', label: { nl: 'Indicator' } },
    { index: 1, header: 'Wat', samples: ['x'] },
  ],
  missing: [] as string[],
  state: 'uploaded',
  submitted: false,
  created: '2026-03-01T09:00:00Z',
  permittedActions: ['check', 'import'],
};

const checked = {
  ...uploaded,
  state: 'checked',
  counts: { added: 1, changed: 0, unchanged: 0, refused: 1, remarks: 0 },
};

const rows = [
  {
    row: 2,
    href: '',
    outcome: 'added',
    indicator: { id: 'n1', href: '', name: { nl: 'Bereikte personen' } },
    about: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
    period: '2026-Q1',
    disaggregation: {},
    figure: '42',
    findings: [],
  },
  {
    row: 3,
    href: '',
    outcome: 'refused',
    writtenIndicator: 'bestaatNiet',
    disaggregation: {},
    findings: [
      {
        column: 'indicator',
        header: 'Code',
        error: true,
        rule: 'unknownIndicator',
        message: '“bestaatNiet” is geen indicator die we kennen.',
        value: 'bestaatNiet',
      },
    ],
  },
];

const answer = (value: object) => http.get(at('/figureImports/i1'), () => HttpResponse.json(value));
const rowsAnswer = (found: object[] = rows, seen: string[] = []) =>
  http.get(at('/figureImports/i1/rows'), ({ request }) => {
    seen.push(new URL(request.url).search);
    return HttpResponse.json(pageOf(found));
  });
const none = http.get(at('/figureImports'), () => HttpResponse.json(pageOf([])));

async function choose(user: ReturnType<typeof renderAt>['user'], container: HTMLElement) {
  await user.upload(
    container.querySelector('input[type=file]') as HTMLInputElement,
    new File([new Uint8Array([0x50, 0xff, 0xfe, 0x80])], 'cijfers.xlsx'),
  );
  await user.click(screen.getByRole('button', { name: 'Opladen en nakijken' }));
}

describe('entering many figures at once', () => {
  it('uploads a file as it is, checks it at once and goes on to the result', async () => {
    const sent: unknown[] = [];
    server.use(
      none,
      http.post(at('/figureImports'), async ({ request }) => {
        const { byteLength } = await request.arrayBuffer();
        sent.push({ query: new URL(request.url).search, size: byteLength });
        return HttpResponse.json(uploaded, { status: 201 });
      }),
      http.post(at('/figureImports/i1/runs'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(task, { status: 202 });
      }),
      answer({ ...uploaded, task, permittedActions: [] }),
      http.get(at('/tasks/t1'), () => HttpResponse.json(task)),
    );
    const { user, address, container } = renderAt('/figure-imports', { me: petra });
    expect(await screen.findByText('Nog geen bestand opgeladen')).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Opladen en nakijken' }));
    expect(await screen.findByRole('link', { name: 'Kies een bestand.' })).toBeVisible();
    await user.type(screen.getByLabelText(/Waar komen de cijfers vandaan/), 'Eigen telling');
    await choose(user, container);
    await waitFor(() => expect(address()).toBe('/figure-imports/i1'));
    expect(sent).toEqual([
      { query: '?fileName=cijfers.xlsx&source=Eigen%20telling', size: 4 },
      { dryRun: true },
    ]);
    expect(await screen.findByText('De cijfers worden nagekeken')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Voortgang' })).toHaveAttribute('aria-valuenow', '25');
    await expectAccessible(container);
  });

  it('explains a file that cannot be read', async () => {
    server.use(
      none,
      http.post(at('/figureImports'), () =>
        problem(400, 'belgif:badRequest', {
          issues: [{ type: 'x', title: 'x', in: 'body', name: 'file', detail: 'Dit bestand is leeg.' }],
        }),
      ),
    );
    const { user, container } = renderAt('/figure-imports', { me: petra });
    await screen.findByText('Nog geen bestand opgeladen');
    await choose(user, container);
    expect(await screen.findByRole('link', { name: 'Dit bestand is leeg.' })).toBeVisible();
  });

  it('says which column is missing and offers nothing that cannot work', async () => {
    server.use(answer({ ...uploaded, missing: ['period'], permittedActions: [] }));
    const { container } = renderAt('/figure-imports/i1', { me: petra });
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is geen kolom voor: Periode.');
    expect(screen.queryByRole('heading', { name: 'Invoeren' })).toBeNull();
    expect(screen.getByRole('cell', { name: 'niet gelezen' })).toBeVisible();
    await expectAccessible(container);
  });

  it('tells row by row what would happen, filters in the address, and enters the good rows', async () => {
    const seen: string[] = [];
    let asked: unknown;
    server.use(
      answer(checked),
      rowsAnswer(rows, seen),
      http.post(at('/figureImports/i1/runs'), async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json(task, { status: 202 });
      }),
    );
    const { user, address, container } = renderAt('/figure-imports/i1', { me: petra });
    const table = await screen.findByRole('table', { name: 'Wat er zou gebeuren' });
    expect(within(table).getByText(/“bestaatNiet” is geen indicator/)).toBeVisible();
    expect(within(table).getByText('LWGC Marollen')).toBeVisible();
    await expectAccessible(container);
    await user.selectOptions(screen.getByLabelText('Welke rijen'), 'refused');
    await waitFor(() => expect(address()).toBe('/figure-imports/i1?outcome=refused'));
    await waitFor(() => expect(seen.at(-1)).toContain('outcome=refused'));
    await user.click(screen.getByRole('button', { name: 'Alleen de goede rijen invoeren' }));
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByText(/1 cijfers komen erbij en 0 worden gewijzigd, als ontwerp/),
    ).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Alleen de goede rijen invoeren' }));
    await waitFor(() => expect(asked).toEqual({ dryRun: false, skipRefused: true, submit: false }));
  });

  it('checks again before it hands in what was checked as a draft', async () => {
    let asked: unknown;
    server.use(
      answer(checked),
      rowsAnswer(),
      http.post(at('/figureImports/i1/runs'), async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json(task, { status: 202 });
      }),
    );
    const { user } = renderAt('/figure-imports/i1', { me: petra });
    await user.click(await screen.findByRole('radio', { name: 'Meteen indienen' }));
    expect(screen.queryByRole('button', { name: /goede rijen/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Nakijken' }));
    await waitFor(() => expect(asked).toEqual({ dryRun: true, submit: true }));
  });

  it('stops a run, and says that nothing changed', async () => {
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
    const { user } = renderAt('/figure-imports/i1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Stoppen' }));
    expect(await screen.findByText('Gestopt. Er is niets veranderd.')).toBeVisible();
  });

  it('says why an import failed', async () => {
    const failed = {
      ...task,
      state: 'failed',
      permittedActions: [],
      problem: { type: 'x', title: 'x', detail: 'Iemand anders veranderde intussen een van deze cijfers.' },
    };
    server.use(
      answer({ ...checked, task: failed }),
      rowsAnswer(),
      http.get(at('/tasks/t1'), () => HttpResponse.json(failed)),
    );
    renderAt('/figure-imports/i1', { me: petra });
    expect(await screen.findByText('Iemand anders veranderde intussen een van deze cijfers.')).toBeVisible();
  });

  it('shows what was entered, with a link to each figure and on to the others', async () => {
    const done = {
      ...checked,
      state: 'imported',
      submitted: true,
      counts: { added: 1, changed: 1, unchanged: 0, refused: 0, remarks: 0 },
      imported: '2026-03-01T09:05:00Z',
      permittedActions: [],
    };
    const entered = [
      { ...rows[0], observation: 'https://x.example/observations/o1' },
      { ...rows[0], row: 3, outcome: 'changed', was: '40', observation: 'https://x.example/observations/o2' },
    ];
    server.use(answer(done), rowsAnswer(entered));
    const { container } = renderAt('/figure-imports/i1', { me: petra });
    expect(await screen.findByText('Ingediend')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Naar mijn cijfers' })).toHaveAttribute('href', '/data-entry');
    expect(await screen.findByRole('link', { name: '42' })).toHaveAttribute('href', '/figures/o1');
    expect(screen.getByRole('link', { name: '40 wordt 42' })).toHaveAttribute('href', '/figures/o2');
    expect(screen.queryByRole('heading', { name: 'Invoeren' })).toBeNull();
    await expectAccessible(container);
  });

  it('gives a sheet to fill in for the period that is chosen', async () => {
    const asked: string[] = [];
    server.use(
      none,
      http.get(at('/figureTemplates'), ({ request }) => {
        asked.push(`${new URL(request.url).search} ${request.headers.get('Accept')}`);
        return problem(400, 'belgif:badRequest', { detail: 'Kies een andere periode.' });
      }),
    );
    const { user } = renderAt('/figure-imports', { me: rita });
    await user.selectOptions(await screen.findByLabelText('Periode'), String(new Date().getFullYear()));
    await user.click(screen.getByLabelText('Met de cijfers die er al zijn'));
    await user.click(screen.getByRole('button', { name: 'Download als CSV' }));
    await waitFor(() => expect(asked).toEqual([`?period=${new Date().getFullYear()}&filled=true text/csv`]));
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('explains the columns in words', async () => {
    server.use(none);
    const { user } = renderAt('/figure-imports', { me: petra });
    await user.click(await screen.findByText('Toon de kolommen'));
    expect(screen.getByText('De code van de indicator, zoals in het invulblad.')).toBeVisible();
    expect(screen.getByText(/Een streepje is geen nul/)).toBeVisible();
  });
});

describe('the periods that are offered', () => {
  it('begin with those that are over', () => {
    const periods = recentPeriods('2026-02-10');
    expect(periods.slice(0, 2)).toEqual(['2025-Q4', '2025-Q3']);
    expect(periods).toContain('2026');
    expect(periods).toContain('2026-01');
    expect(periods).toContain('2025-12');
  });
});
