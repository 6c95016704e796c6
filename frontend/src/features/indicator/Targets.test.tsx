import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, server } from '~/test/server';
// The page is a download of its own; waiting for it is no part of what the first test measures.
import './IndicatorPage';

const indicator = {
  id: 'i1',
  href: '',
  code: 'residentParticipation',
  name: { nl: 'Participatie van bewoners' },
  definition: { nl: 'Wie mee beslist.' },
  unit: 'percent',
  kind: 'percentage',
  periodType: 'year',
  direction: 'higher',
  aggregation: 'none',
  lowestLevel: 'partnership',
  decimals: 1,
  caveat: { nl: 'Geen bereik.' },
  measures: 'participation',
  neverATarget: false,
  accumulation: 'periodic',
  disaggregations: [],
  version: 1,
  status: 'approved',
  versions: [],
};
const assignment = {
  id: 'a1',
  href: '',
  indicator: { ...indicator, workedOut: false },
  partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
  validFrom: '2025-01-01',
  lastClosedPeriod: '2025',
  permittedActions: ['enter', 'seeTargets', 'setTarget'],
};
const target = {
  id: 't1',
  href: '',
  kind: 'target',
  period: '2025',
  value: '5.0',
  unit: 'percent',
  rationale: { nl: 'Twee stoelen voor bewoners.' },
  setOn: '2025-02-10',
  actual: { id: 'f1', href: '', value: '5.8', status: 'published', version: 1 },
  distance: '0.8',
  wayGone: '189',
  permittedActions: ['withdraw'],
};

let sent: unknown[];

beforeEach(() => {
  sent = [];
  server.use(
    http.get(at('/indicators/i1'), () => HttpResponse.json(indicator, { headers: { ETag: '"v1-a"' } })),
    http.get(at('/indicatorAssignments'), () => HttpResponse.json(pageOf([assignment]))),
    http.get(at('/observations'), () => HttpResponse.json({ pageSize: 200, items: [] })),
    http.get(at('/indicatorAssignments/a1/targets'), () => HttpResponse.json({ items: [target] })),
    http.post(at('/indicatorAssignments/a1/targets'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(target, { status: 201 });
    }),
  );
});

describe('What a partnership hopes for', () => {
  it('stands beside its own figure, with the way gone and the reason', async () => {
    const { user } = renderAt('/indicators/i1', { me: koen });
    await user.click(await screen.findByRole('button', { name: /^Doelen: / }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('Twee stoelen voor bewoners.')).toBeInTheDocument();
    expect(dialog).toHaveTextContent('Afstand tot het doel: 0,8');
    expect(dialog).toHaveTextContent('189 % van de weg');
    await expectAccessible(dialog);
  });

  it('is set with a comma decimal and the reason, which is asked for', async () => {
    const { user } = renderAt('/indicators/i1', { me: koen });
    await user.click(await screen.findByRole('button', { name: /^Doelen: / }));
    await user.click(await screen.findByRole('button', { name: 'Uitgangspunt of doel toevoegen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Uitgangspunt of doel toevoegen' });
    await user.type(within(dialog).getByLabelText(/^Periode/), '2027');
    await user.type(within(dialog).getByLabelText(/^Waarde/), '8,5');
    await user.click(within(dialog).getByRole('button', { name: 'Vastleggen' }));
    expect((await within(dialog).findAllByText('Zeg waarom, in minstens één taal.'))[0]).toBeVisible();
    await user.type(within(dialog).getAllByLabelText(/Nederlands/)[0] as HTMLElement, 'Zo afgesproken');
    await user.click(within(dialog).getByRole('button', { name: 'Vastleggen' }));
    expect(await screen.findByText('Het is vastgelegd.')).toBeInTheDocument();
    expect(sent).toEqual([
      { kind: 'target', period: '2027', value: '8.5', rationale: { nl: 'Zo afgesproken' } },
    ]);
  });
});
