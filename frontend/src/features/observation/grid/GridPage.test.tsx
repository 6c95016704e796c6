import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, server } from '~/test/server';
// The page is a download of its own; waiting for it is no part of what the first test measures.
import './GridPage';

const marollen = { id: 'p1', href: '', name: { nl: 'LWGC Marollen', fr: 'CLSS Marolles' } };
const indicator = (id: string, nl: string, more: object = {}) => ({
  id,
  href: '',
  code: id,
  name: { nl },
  periodType: 'quarter',
  lowestLevel: 'partnership',
  workedOut: false,
  kind: 'count',
  unit: 'persons',
  measures: 'other',
  disaggregations: [],
  ...more,
});
const assignment = (id: string, of: object) => ({
  id,
  href: '',
  indicator: of,
  partnership: marollen,
  validFrom: '2025-01-01',
  lastClosedPeriod: '2026-Q3',
  permittedActions: ['enter'],
});
const figure = (body: Record<string, unknown>, more: object = {}) => ({
  id: `f-${String(body.indicator)}`,
  href: '',
  indicator: { id: body.indicator, href: '', code: body.indicator, name: { nl: 'x' }, version: 1 },
  unit: 'persons',
  kind: 'count',
  measures: 'other',
  disaggregation: body.disaggregation ?? {},
  periodType: 'quarter',
  period: body.period,
  partnership: marollen,
  level: 'partnership',
  value: body.value,
  lower: body.lower,
  upper: body.upper,
  absence: body.absenceReason ? { reason: body.absenceReason } : undefined,
  source: 'Eigen telling',
  estimated: false,
  provisional: false,
  status: 'draft',
  caveat: { nl: 'x' },
  updatedAt: '2026-11-01T10:00:00Z',
  ...more,
});

let kept: Record<string, unknown>[];
let sent: Record<string, unknown>[];
let reachable: boolean;

beforeEach(() => {
  window.localStorage.clear();
  kept = [];
  sent = [];
  reachable = true;
  server.use(
    http.get(at('/indicatorAssignments'), () =>
      HttpResponse.json(
        pageOf([
          assignment('a1', indicator('reached', 'Bereikt')),
          assignment('a2', indicator('meetings', 'Vergaderingen')),
        ]),
      ),
    ),
    http.get(at('/observations'), () => HttpResponse.json({ pageSize: 200, items: kept })),
    http.post(at('/observations/checks'), () => HttpResponse.json({ findings: [] })),
    http.post(at('/observations'), async ({ request }) => {
      if (!reachable) return HttpResponse.error();
      const body = (await request.json()) as Record<string, unknown>;
      sent.push(body);
      const made = figure(body);
      kept = [...kept, made];
      return HttpResponse.json(made, { status: 201 });
    }),
  );
});

const cell = (name: RegExp) => screen.findByRole('gridcell', { name });

async function opened() {
  const page = renderAt('/data-entry/table/p1', { me: petra });
  const first = await cell(/^Bereikt, Cijfer/);
  first.focus();
  return { ...page, first };
}

describe('Filling in figures as a table', () => {
  it('is typed in and moved through with the keyboard, and keeps what was typed', async () => {
    const { user, container } = await opened();
    await user.keyboard('42,5{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Vergaderingen, Cijfer/));
    await user.keyboard('7{Escape}');
    expect(await cell(/^Vergaderingen, Cijfer.*: –$/)).toHaveFocus();
    await user.keyboard('120-160{Tab}');
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Vergaderingen, Of waarom/));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]).toMatchObject({
      indicator: 'reached',
      period: '2026-Q3',
      partnership: 'p1',
      value: '42.5',
    });
    expect(sent[1]).toMatchObject({ indicator: 'meetings', lower: '120', upper: '160' });
    expect(await screen.findByText('Alles staat in het register.')).toBeInTheDocument();
    expect(window.localStorage.length).toBe(0);
    await expectAccessible(container);
  });

  it('takes a block copied from a spreadsheet', async () => {
    const { first } = await opened();
    fireEvent.paste(first, { clipboardData: { getData: () => '1.042\t\tZomer\n12\t\t\n99' } });
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]).toMatchObject({ value: '1042', narrative: { nl: 'Zomer' } });
    expect(sent[1]).toMatchObject({ indicator: 'meetings', value: '12' });
  });

  it('keeps what was typed on the device when the connection drops, and sends it later', async () => {
    reachable = false;
    const { user } = await opened();
    await user.keyboard('42{Enter}');
    expect(await screen.findByText(/1 rij is nog niet verstuurd/)).toBeInTheDocument();
    expect(JSON.stringify(window.localStorage)).toContain('42');
    expect(await cell(/^Bereikt, Cijfer.*: 42$/)).toBeInTheDocument();
    reachable = true;
    await user.click(screen.getByRole('button', { name: 'Nu versturen' }));
    expect(await screen.findByText('Alles staat in het register.')).toBeInTheDocument();
    expect(sent[0]).toMatchObject({ value: '42' });
  });

  it('leaves alone what was handed in and shows what was before', async () => {
    kept = [
      figure({ indicator: 'reached', period: '2026-Q3', value: '50' }, { status: 'submitted' }),
      figure({ indicator: 'reached', period: '2026-Q2', value: '48' }, { id: 'f2', status: 'validated' }),
    ];
    const { user, first } = await opened();
    expect(first).toHaveAttribute('aria-readonly', 'true');
    expect(within(first.closest('tr') as HTMLElement).getByText('48')).toBeInTheDocument();
    await user.keyboard('9{Enter}');
    expect(sent).toHaveLength(0);
  });

  it('keeps a text that is no number where it is and says so', async () => {
    const { user } = await opened();
    await user.keyboard('veel{Enter}');
    expect(await screen.findByText(/kan niet als getal gelezen worden/)).toBeInTheDocument();
    expect(sent).toHaveLength(0);
  });
});
