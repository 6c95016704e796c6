import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const text = (nl: string) => ({ nl, fr: `${nl} (fr)` });

const cell = {
  indicator: 'personsReached',
  version: 1,
  subject: 't1',
  period: '2025-Q1',
  status: 'published',
  estimated: false,
  provisional: false,
};

const answer = {
  self: 'https://samenhang.example/rest/samenhang/v1/statistics',
  indicators: [
    {
      id: 'i1',
      href: '',
      code: 'personsReached',
      name: text('Bereikte personen'),
      definition: text('Wie bereikt is.'),
      unit: 'persons',
      unitLabel: text('personen'),
      kind: 'count',
      periodType: 'quarter',
      direction: 'none',
      measures: 'reach',
      neverATarget: false,
      caveat: text('Bereik is geen deelname.'),
      version: 1,
      decimals: 0,
      level: 'municipality',
      aggregation: 'sum',
      method: text('Som van de cijfers die er zijn.'),
      minimumCellSize: 5,
    },
  ],
  dimensions: [
    {
      code: 'subject',
      label: text('Onderwerp'),
      categories: [
        { code: 't1', label: text('Anderlecht') },
        { code: 't2', label: text('Sint-Gillis') },
      ],
    },
  ],
  items: [
    { ...cell, value: '131', included: 2, missing: 1 },
    { ...cell, subject: 't2', status: 'suppressed', absence: 'suppressed' },
  ],
  breaks: [],
  suppressed: 1,
  note: text('Niets hier is een rangorde.'),
  visibleAs: 'public',
};

let asked: URLSearchParams;
let accepted: string | null;

beforeEach(() => {
  server.use(
    http.get(at('/indicators'), () =>
      HttpResponse.json(
        pageOf([
          {
            ...answer.indicators[0],
            status: 'approved',
            lowestLevel: 'partnership',
            disaggregations: ['gender'],
          },
          { ...answer.indicators[0], id: 'i2', code: 'meetings', name: text('Vergaderingen') },
        ]),
      ),
    ),
    http.get(at('/statistics'), ({ request }) => {
      asked = new URL(request.url).searchParams;
      accepted = request.headers.get('Accept');
      return HttpResponse.json(answer);
    }),
  );
});

describe('The page to explore figures', () => {
  it('asks nothing before an indicator is chosen, and then what the address says', async () => {
    const { user, router } = renderAt('/statistics');
    expect(
      await screen.findByText('Kies een indicator', { selector: 'h2, h3, p, strong' }),
    ).toBeInTheDocument();
    await user.selectOptions(
      await screen.findByLabelText('Indicator'),
      await screen.findByRole('option', { name: 'Bereikte personen' }),
    );
    await user.selectOptions(screen.getByLabelText('Niveau'), 'Per gemeente');
    expect(await screen.findByRole('figure', { name: 'Bereikte personen' })).toBeInTheDocument();
    expect(router.state.location.searchStr).toBe('?indicator=personsReached&level=municipality');
    expect(asked.get('level')).toBe('municipality');
  });

  it('breaks down by what the figures of all chosen indicators were entered with', async () => {
    const { user, router } = renderAt('/statistics?indicator=personsReached');
    const by = await screen.findByLabelText('Uitgesplitst');
    await user.selectOptions(
      by,
      await within(by).findByRole('option', { name: /^Uitgesplitst naar gender/ }),
    );
    expect(router.state.location.searchStr).toContain('by=gender');
    await vi.waitFor(() => expect(asked.getAll('by')).toEqual(['gender']));
    await user.selectOptions(screen.getByLabelText('Indicator'), 'Vergaderingen');
    await user.click(await screen.findByRole('button', { name: /Uitgesplitst naar gender/ }));
    expect(within(by).queryByRole('option', { name: /^Uitgesplitst naar gender/ })).not.toBeInTheDocument();
  });

  it('says of a figure nobody entered that it was worked out', async () => {
    server.use(
      http.get(at('/statistics'), () =>
        HttpResponse.json({
          ...answer,
          items: [{ ...cell, status: 'calculated', value: '12' }],
          suppressed: 0,
        }),
      ),
    );
    renderAt('/statistics?indicator=personsReached');
    const table = await screen.findByRole('table', { name: 'Bereikte personen' });
    expect(within(table).getByRole('row', { name: /Anderlecht.*12.*Uitgerekend/ })).toBeInTheDocument();
  });

  it('shows a table first, with what is withheld as such and never as zero', async () => {
    renderAt('/statistics?indicator=personsReached&level=municipality');
    const table = await screen.findByRole('table', { name: 'Bereikte personen' });
    expect(within(table).getByRole('row', { name: /Anderlecht.*131/ })).toBeInTheDocument();
    expect(within(table).getByRole('row', { name: /Sint-Gillis/ })).toHaveTextContent('Geen gegeven');
    expect(screen.getByText(/Eén cijfer gaat over te weinig personen/)).toBeInTheDocument();
    expect(screen.getByText('Niets hier is een rangorde.')).toBeInTheDocument();
    expect(screen.getByText('Bereik is geen deelname.')).toBeInTheDocument();
  });

  it('downloads the same question in another format', async () => {
    URL.createObjectURL = () => 'blob:1';
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = renderAt('/statistics?indicator=personsReached&from=2025');
    await user.click(await screen.findByRole('button', { name: 'JSON-stat' }));
    await vi.waitFor(() => expect(accepted).toBe('application/vnd.json-stat+json'));
    expect(asked.get('from')).toBe('2025');
    expect(
      screen.getByRole('link', { name: /\/statistics\?indicator=personsReached&from=2025/ }),
    ).toBeInTheDocument();
  });

  it('says why a sum is refused', async () => {
    server.use(
      http.get(at('/statistics'), () =>
        problem(400, 'belgif:badRequest', {
          issues: [
            {
              type: 'urn:problem-type:belgif-ext:input-validation:rejectedInput',
              in: 'query',
              name: 'level',
              title: 'Geweigerd',
              detail: 'Optellen of een gemiddelde nemen geeft een fout cijfer.',
            },
          ],
        }),
      ),
    );
    renderAt('/statistics?indicator=personsReached&level=total');
    expect(
      await screen.findByText(/Optellen of een gemiddelde nemen geeft een fout cijfer/),
    ).toBeInTheDocument();
  });

  it('says when there are no figures', async () => {
    server.use(http.get(at('/statistics'), () => HttpResponse.json({ ...answer, items: [], suppressed: 0 })));
    renderAt('/statistics?indicator=personsReached');
    expect(await screen.findByText('Geen cijfers')).toBeInTheDocument();
  });

  it('has nothing axe objects to', async () => {
    const { container } = renderAt('/statistics?indicator=personsReached');
    await screen.findByRole('table', { name: 'Bereikte personen' });
    await expectAccessible(container);
  });
});
