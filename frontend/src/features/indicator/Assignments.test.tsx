import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Schema } from '~/api/schema';
import { koen, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const reached = {
  id: 'i1',
  href: '',
  code: 'personsReached',
  name: { nl: 'Bereikte personen' },
  periodType: 'quarter' as const,
  lowestLevel: 'partnership' as const,
  workedOut: false,
  kind: 'count' as const,
  unit: 'persons',
  measures: 'other' as const,
  disaggregations: [],
};
const assignment: Schema<'IndicatorAssignment'> = {
  id: 'a1',
  href: '',
  indicator: reached,
  partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
  validFrom: '2025-01-01',
  lastClosedPeriod: '2026-Q3',
  permittedActions: ['enter', 'end'],
};
const ended = { ...assignment, id: 'a2', validUntil: '2025-12-31', permittedActions: ['enter'] };
let sent: { path: string; body: unknown }[];

function register(assignments: object[], permittedActions = ['assign']) {
  const indicator = {
    ...reached,
    kind: 'count',
    unit: 'persons',
    definition: { nl: 'Wie bereikt werd.' },
    caveat: { nl: 'Bereik is geen participatie.' },
    context: { nl: 'Eigen verloop.' },
    status: 'approved',
    version: 1,
    decimals: 0,
    direction: 'none',
    aggregation: 'sum',
    measures: 'reach',
    versions: [{ version: 1, status: 'approved' }],
    permittedActions,
  };
  server.use(
    http.get(at('/indicators/i1'), () => HttpResponse.json(indicator, { headers: { ETag: '"1"' } })),
    http.get(at('/indicatorAssignments'), () => HttpResponse.json(pageOf(assignments as never[]))),
    http.get(at('/observations'), () => HttpResponse.json({ items: [], pageSize: 200 })),
  );
}

function taking(path: string, answer: () => Response) {
  server.use(
    http.post(at(path), async ({ request }) => {
      sent.push({ path, body: await request.json() });
      return answer();
    }),
  );
}

const section = () => screen.findByRole('region', { name: 'Waar deze indicator opgevolgd wordt' });

beforeEach(() => {
  sent = [];
});

describe('Where an indicator is followed', () => {
  it('says for whom, since when, and what is expected; what ended folds away', async () => {
    register([assignment, ended], []);
    renderAt('/indicators/i1');
    const here = await section();
    expect(await within(here).findByText('3e kwartaal 2026: nog niet ingevuld')).toBeInTheDocument();
    expect(within(here).getByText('1 beëindigde opvolging', { selector: 'summary' })).toBeInTheDocument();
    expect(within(here).queryByRole('button', { name: 'Laten opvolgen' })).not.toBeInTheDocument();
  });

  it('lets a coordinator have it followed for the own partnership, and shows why that is refused', async () => {
    register([], []);
    taking('/indicatorAssignments', () =>
      problem(409, 'samenhang:stateConflict', { detail: 'Deze indicator wordt hier al opgevolgd.' }),
    );
    const { user } = renderAt('/indicators/i1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Laten opvolgen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Laten opvolgen' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Kies waarvoor');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Samenwerkingsverband' }), 'p1');
    await user.click(within(dialog).getByRole('button', { name: 'Laten opvolgen' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({ indicator: 'i1', partnership: 'p1' });
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Deze indicator wordt hier al opgevolgd.',
    );
  });

  it('lets the administration end it with a day', async () => {
    register([assignment]);
    taking('/indicatorAssignments/a1/endings', () =>
      HttpResponse.json({ ...assignment, validUntil: '2026-12-31' }),
    );
    const { user } = renderAt('/indicators/i1', { me: rita });
    await user.click(
      await screen.findByRole('button', { name: 'Opvolging beëindigen: Bereikte personen – LWGC Marollen' }),
    );
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Beëindigen' }));
    expect(await screen.findByText('De opvolging is beëindigd.')).toBeInTheDocument();
    expect(sent[0]?.body).toHaveProperty('on');
  });
});
