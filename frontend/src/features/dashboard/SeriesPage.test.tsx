import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { newcomer, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, server } from '~/test/server';

const point = {
  status: 'published',
  estimated: false,
  provisional: false,
  version: 1,
  source: 'Lokale Statistieken',
};
const subject = (id: string, nl: string) => ({ id, href: '', name: { nl } });

const series = {
  indicator: {
    id: 'i1',
    href: '',
    code: 'averageIncome',
    name: { nl: 'Gemiddeld inkomen per inwoner' },
    definition: { nl: 'Inkomen gedeeld door inwoners.' },
    unit: 'euroPerInhabitant',
    kind: 'ratio',
    periodType: 'year',
    direction: 'none',
    measures: 'other',
    neverATarget: true,
    caveat: { nl: 'Een gemiddelde verbergt verschillen.' },
    version: 1,
  },
  context: { nl: 'Geen rangorde.' },
  level: 'municipality',
  periods: ['2013'],
  series: [
    { subject: subject('t1', 'Aalst'), points: [{ ...point, period: '2013', value: '18412' }] },
    {
      subject: subject('t2', 'Antwerpen'),
      points: [{ ...point, period: '2013', absence: 'notPublishedBySource' }],
    },
    { subject: subject('t3', 'Brugge'), points: [] },
  ],
  aggregate: {
    method: 'weightedMean',
    weight: 'population',
    points: [{ period: '2013', value: '16976', included: 1, missing: 2, weightPeriods: ['2016-01-01'] }],
    note: { nl: 'Gewogen gemiddelde met het aantal inwoners.' },
  },
  breaks: [
    {
      period: '2013',
      fromVersion: 1,
      toVersion: 2,
      relation: 'comparableWithBreak',
      note: { nl: 'Anders geteld.' },
    },
  ],
  visibleAs: 'administration',
};

let asked: URLSearchParams;

beforeEach(() => {
  server.use(
    http.get(at('/indicators'), () =>
      HttpResponse.json(pageOf([{ ...series.indicator, status: 'approved', lowestLevel: 'municipality' }])),
    ),
    http.get(at('/dashboards/indicatorSeries'), ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json(series);
    }),
  );
});

describe('Figures over time', () => {
  it('asks the API what stands in the address and drops what is no period', async () => {
    renderAt(
      '/dashboards/series?indicator=averageIncome&municipality=21001&generation=2.0&from=2013&until=soon',
      { me: rita },
    );
    await screen.findByRole('figure');
    expect(Object.fromEntries(asked)).toEqual({
      indicator: 'averageIncome',
      municipality: '21001',
      generation: '2.0',
      from: '2013',
    });
  });

  it('tells the weighted value, how it was worked out and what is missing', async () => {
    const { container } = renderAt('/dashboards/series?indicator=averageIncome', { me: rita });
    const figure = await screen.findByRole('figure', { name: 'Gemiddeld inkomen per inwoner' });
    const together = await within(figure).findAllByText(
      /Alles samen: 16\.976 euroPerInhabitant \(2013\), uit 1 cijfers; 2 ontbreken/,
    );
    expect(together.length).toBeGreaterThan(0);
    expect(screen.getByText('Gewogen gemiddelde met het aantal inwoners.')).toBeInTheDocument();
    expect(screen.getByText(/zonder gevalideerd cijfer in deze keuze: Brugge/)).toBeInTheDocument();
    expect(screen.getByText(/vergelijkbaar, met een breuk/)).toBeInTheDocument();
    expect(screen.getByText(/dit is geen rangorde/)).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('shows subjects in the order of the alphabet, absent with its reason', async () => {
    const { user } = renderAt('/dashboards/series?indicator=averageIncome', { me: rita });
    const figure = await screen.findByRole('figure', { name: 'Gemiddeld inkomen per inwoner' });
    await user.click(within(figure).getByRole('radio', { name: 'Tabel' }));
    const names = within(figure)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
    expect(names.map((name) => name?.replace('Waarover', ''))).toEqual(['Alles samen', 'Aalst', 'Antwerpen']);
    expect(within(figure).getByRole('row', { name: /Antwerpen/ })).toHaveTextContent('notPublishedBySource');
  });

  it('asks to choose an indicator first', async () => {
    renderAt('/dashboards/series', { me: rita });
    expect(
      await screen.findByText('Dan verschijnen hier de cijfers, met hun definitie en context.'),
    ).toBeInTheDocument();
  });

  it('says when there are no figures in this choice', async () => {
    server.use(
      http.get(at('/dashboards/indicatorSeries'), () =>
        HttpResponse.json({ ...series, periods: [], series: [] }),
      ),
    );
    renderAt('/dashboards/series?indicator=averageIncome', { me: rita });
    expect(await screen.findByText('Geen cijfers in deze keuze')).toBeInTheDocument();
  });

  it('is not for somebody who takes part in nothing', async () => {
    renderAt('/dashboards', { me: newcomer });
    expect(await screen.findByText(/Noor Voorbeeld/)).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Dashboards' })).not.toBeInTheDocument();
  });
});
