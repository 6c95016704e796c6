import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { renderAt } from '~/test/render';
import { at, pageOf, server } from '~/test/server';
// The page is a download of its own; waiting for it is no part of what the first test measures.
import './IndicatorPage';

const marollen = { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } };
const indicator = {
  id: 'i1',
  href: '',
  code: 'reachedOfContacted',
  name: { nl: 'Bereikt van wie gecontacteerd werd' },
  definition: { nl: 'Bereikte personen op honderd.' },
  unit: 'percent',
  kind: 'ratio',
  periodType: 'quarter',
  direction: 'none',
  aggregation: 'none',
  lowestLevel: 'partnership',
  decimals: 1,
  caveat: { nl: 'Boven honderd komt voor.' },
  measures: 'other',
  neverATarget: true,
  accumulation: 'periodic',
  disaggregations: [],
  formula: '100 * personsReached / personsContacted',
  version: 1,
  status: 'approved',
  versions: [],
};
const figure = (period: string, more: object) => ({
  indicator: { id: 'i1', href: '', code: indicator.code, name: indicator.name, version: 1 },
  unit: 'percent',
  kind: 'ratio',
  periodType: 'quarter',
  period,
  partnership: marollen,
  origin: 'formula',
  source: { nl: 'Uitgerekend met de formule van de definitie' },
  status: 'calculated',
  calculatedOn: '2026-11-26',
  caveat: indicator.caveat,
  ...more,
});

let asked: URLSearchParams[];

function answers(of: object, figures: object[]) {
  asked = [];
  server.use(
    http.get(at('/indicators/i1'), () =>
      HttpResponse.json({ ...indicator, ...of }, { headers: { ETag: '"v1-a"' } }),
    ),
    http.get(at('/indicatorAssignments'), () => HttpResponse.json(pageOf([]))),
    http.get(at('/calculatedFigures'), ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: figures });
    }),
  );
}

beforeEach(() => answers({}, []));

describe('Figures that nobody enters', () => {
  it('show from what they were worked out, or why there is none', async () => {
    answers({}, [
      figure('2025-Q1', {
        value: '66.7',
        inputs: [
          {
            code: 'personsReached',
            name: { nl: 'Bereikte personen' },
            unit: 'persons',
            period: '2025-Q1',
            value: '118',
          },
        ],
      }),
      figure('2025-Q2', {
        absences: [
          {
            reason: 'noFigure',
            indicator: 'personsContacted',
            text: { nl: 'Er is geen cijfer voor ‘Gecontacteerde personen’.' },
          },
        ],
        inputs: [],
      }),
    ]);
    const { container } = renderAt('/indicators/i1');
    expect(await screen.findByText('66,7')).toBeInTheDocument();
    expect(screen.getByText(/Bereikte personen: /)).toHaveTextContent('118');
    const absent = screen.getByText('Er is geen cijfer voor ‘Gecontacteerde personen’.').closest('tr');
    expect(absent).toHaveTextContent('–');
    expect(screen.getByText('met een formule uitgerekend')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('are counted in the register as on the day that is chosen', async () => {
    answers({ formula: undefined, registerMeasure: 'fteCoverage' }, [
      figure('2026-11-26', { origin: 'register', value: '75.0', numerator: '1.5', denominator: '2' }),
    ]);
    const { user } = renderAt('/indicators/i1');
    expect(await screen.findByText('uit het register')).toBeInTheDocument();
    expect((await screen.findByText('75,0')).closest('tr')).toHaveTextContent('1,5 van 2');
    await user.type(screen.getByLabelText('Zoals op'), '2026-06-30');
    await screen.findByText('75,0');
    expect(asked.at(-1)?.get('asOf')).toBe('2026-06-30');
  });

  it('say so when there is nothing to work out', async () => {
    renderAt('/indicators/i1');
    expect(await screen.findByText('Nog niets om uit te rekenen')).toBeInTheDocument();
  });
});
