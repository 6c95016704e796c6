import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, server } from '~/test/server';

const cell = (generation: string, phase: string, more: object = {}) => ({
  indicator: 'personsReached',
  version: 1,
  subject: 'total',
  parts: { generation, phase },
  period: '2025-Q4',
  status: 'published',
  estimated: false,
  provisional: false,
  ...more,
});

const code = (value: string, nl: string) => ({ code: value, label: { nl } });

const answer = {
  self: '',
  indicators: [
    {
      id: 'i1',
      href: '',
      code: 'personsReached',
      name: { nl: 'Bereikte personen' },
      definition: { nl: 'Wie minstens één keer langskwam.' },
      unit: 'persons',
      unitLabel: { nl: 'personen' },
      kind: 'count',
      periodType: 'quarter',
      direction: 'none',
      measures: 'reach',
      neverATarget: false,
      caveat: { nl: 'Dezelfde persoon kan in elk kwartaal geteld zijn.' },
      version: 1,
      decimals: 0,
      level: 'total',
      aggregation: 'sum',
      method: { nl: 'Opgeteld.' },
      minimumCellSize: 5,
    },
  ],
  dimensions: [
    { code: 'subject', label: { nl: 'Onderwerp' }, categories: [code('total', 'Alles samen')] },
    { code: 'generation', label: { nl: 'Generatie' }, categories: [code('1.0', '1.0'), code('2.0', '2.0')] },
    {
      code: 'phase',
      label: { nl: 'Fase' },
      categories: [code('implementation', 'Uitvoering'), code('preparation', 'Voorbereiding')],
    },
  ],
  items: [
    cell('1.0', 'implementation', { value: '1240', included: 9, missing: 2 }),
    cell('2.0', 'implementation', { value: '310', included: 4, suppressed: 1 }),
    cell('2.0', 'preparation', { status: 'suppressed', absence: 'suppressed', included: 0, suppressed: 1 }),
    cell('1.0', 'implementation', { period: '2025-Q3', value: '1200', included: 9 }),
    cell('1.0', 'implementation', { period: '2026-Q1', value: '95', included: 1 }),
  ],
  breaks: [],
  suppressed: 1,
  note: { nl: 'Geen rangorde.' },
  visibleAs: 'administration',
};

const measures = [
  { id: 'i1', code: 'personsReached', name: { nl: 'Bereikte personen' }, lowestLevel: 'partnership' },
  { id: 'i2', code: 'population', name: { nl: 'Inwoners' }, lowestLevel: 'municipality' },
];

let asked: URLSearchParams[];

beforeEach(() => {
  asked = [];
  server.use(
    http.get(at('/indicators'), () => HttpResponse.json({ items: measures, total: 2 })),
    http.get(at('/refData/partnershipPhases'), () =>
      HttpResponse.json({
        items: [
          { code: 'preparation', label: { nl: 'Voorbereiding' } },
          { code: 'implementation', label: { nl: 'Uitvoering' } },
        ],
      }),
    ),
    http.get(at('/statistics'), ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(answer);
    }),
  );
});

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('The generations side by side', () => {
  it('stand within their phase, with how many figures each is made of, and nothing put together across phases', async () => {
    renderAt('/dashboards/generations?indicator=personsReached', { me: rita });
    const table = await screen.findByRole('table', { name: /Bereikte personen per fase en generatie/ });
    const [, ...rows] = within(table).getAllByRole('row');
    expect(rows).toHaveLength(2);
    const implementation = within(table).getByRole('row', { name: /Uitvoering/ });
    expect(cellsOf(implementation)).toEqual([
      'Generatie 1.01.240 personenuit 9 cijfers, 2 ontbreken',
      'Generatie 2.0310 personenuit 4 cijfers, 1 niet getoond',
    ]);
    const preparation = within(table).getByRole('row', { name: /Voorbereiding/ });
    expect(cellsOf(preparation)).toEqual([
      'Generatie 1.0Geen van deze generatie in deze fase',
      'Generatie 2.0Niet getoond: over te weinig mensenuit 0 cijfers, 1 niet getoond',
    ]);
    expect(asked[0]?.getAll('by')).toEqual(['generation', 'phase']);
  });

  it('are shown in the newest period that has both, with an empty column where one has nothing', async () => {
    renderAt('/dashboards/generations?indicator=personsReached', { me: rita });
    expect(await screen.findByLabelText('Periode')).toHaveValue('2025-Q4');
    await userEvent.selectOptions(screen.getByLabelText('Periode'), '2026-Q1');
    const table = await screen.findByRole('table', { name: /Bereikte personen per fase en generatie/ });
    expect(cellsOf(within(table).getByRole('row', { name: /Uitvoering/ }))).toEqual([
      'Generatie 1.095 personenuit 1 cijfer',
      'Generatie 2.0Geen van deze generatie in deze fase',
    ]);
  });

  it('can be looked at in an earlier period', async () => {
    renderAt('/dashboards/generations?indicator=personsReached', { me: rita });
    await userEvent.selectOptions(await screen.findByLabelText('Periode'), '2025-Q3');
    const table = await screen.findByRole('table', { name: /per fase en generatie/ });
    expect(within(table).getByText('1.200 personen')).toBeInTheDocument();
    expect(within(table).queryByText('1.240 personen')).not.toBeInTheDocument();
  });

  it('asks for a measure first, and offers only what is measured of partnerships', async () => {
    const { container } = renderAt('/dashboards/generations', { me: rita });
    expect(await screen.findByText('Dan verschijnen hier de generaties, fase per fase.')).toBeInTheDocument();
    expect(await screen.findByRole('option', { name: 'Bereikte personen' })).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: 'Inwoners' })).not.toBeInTheDocument();
    expect(asked).toEqual([]);
    await expectAccessible(container);
  });

  it('tells the reason when a measure must not be put together', async () => {
    server.use(
      http.get(at('/statistics'), () =>
        HttpResponse.json(
          {
            type: 'urn:problem-type:belgif:badRequest',
            title: 'Bad request',
            status: 400,
            issues: [
              {
                type: 'urn:problem-type:belgif:input-validation:rejectedInput',
                detail: 'Percentages worden niet opgeteld.',
              },
            ],
          },
          { status: 400, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    );
    renderAt('/dashboards/generations?indicator=personsReached', { me: rita });
    expect(await screen.findByText(/Percentages worden niet opgeteld/)).toBeInTheDocument();
  });
});

describe('A partnership in the dashboards', () => {
  it('is a filter that is seen and can be taken away', async () => {
    const partnershipId = '0199a2b4-0000-7000-8000-000000000001';
    let about: string[] = [];
    server.use(
      http.get(at(`/partnerships/${partnershipId}`), () =>
        HttpResponse.json({ id: partnershipId, name: { nl: 'LWGC Marollen' } }),
      ),
      http.get(at('/dashboards/meetingLoad'), ({ request }) => {
        about = new URL(request.url).searchParams.getAll('partnership');
        return HttpResponse.json({
          asOf: '2026-11-27',
          since: '2025-11-27',
          items: [],
          partnerships: [],
          context: { nl: '' },
          visibleAs: 'administration',
        });
      }),
    );
    renderAt(`/dashboards/meeting-load?partnership=${partnershipId}`, { me: rita });
    await userEvent.click(await screen.findByRole('button', { name: /LWGC Marollen/ }));
    expect(about).toEqual([]);
    expect(screen.queryByRole('button', { name: /LWGC Marollen/ })).not.toBeInTheDocument();
  });
});
