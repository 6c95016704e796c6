import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const reached = {
  id: 'i1',
  href: '',
  code: 'personsReached',
  name: { nl: 'Bereikte personen', fr: 'Personnes touchées' },
  unit: 'persons',
  kind: 'count',
  periodType: 'quarter',
  direction: 'none',
  lowestLevel: 'organization',
  caveat: { nl: 'Bereik is geen participatie.', fr: 'Toucher n’est pas faire participer.' },
  version: 1,
  status: 'approved',
};

const indicator = {
  ...reached,
  definition: { nl: 'Hoeveel personen een actie bereikte.', fr: 'Combien de personnes.' },
  aggregation: 'sum',
  decimals: 0,
  measures: 'reach',
  neverATarget: true,
  accumulation: 'periodic',
  disaggregations: [],
  versions: [{ version: 1, status: 'approved', approvedOn: '2024-01-15' }],
};

function figure(period: string, value: string | undefined, more: object = {}) {
  return {
    id: `f${period}`,
    href: '',
    indicator: { id: 'i1', href: '', code: 'personsReached', name: reached.name, version: 1 },
    unit: 'persons',
    kind: 'count',
    measures: 'reach',
    disaggregation: {},
    periodType: 'quarter',
    period,
    partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen', fr: 'CLSS Marolles' } },
    level: 'partnership',
    value,
    source: 'Eigen telling',
    estimated: false,
    provisional: false,
    status: 'published',
    caveat: reached.caveat,
    updatedAt: '2026-01-10T10:00:00Z',
    ...more,
  };
}

let asked: URLSearchParams;

beforeEach(() => {
  server.use(
    http.get(at('/indicators'), ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json(pageOf([reached]));
    }),
    http.get(at('/indicators/i1'), () => HttpResponse.json(indicator, { headers: { ETag: '"v1-a"' } })),
    http.get(at('/observations'), () =>
      HttpResponse.json({
        pageSize: 200,
        items: [
          figure('2025-Q4', '142'),
          figure('2026-Q1', undefined, { absence: { reason: 'notCollected', note: 'Geen coördinator.' } }),
        ],
      }),
    ),
  );
});

describe('The catalogue of figures', () => {
  it('shows what is measured and asks the API what stands in the address', async () => {
    renderAt('/indicators?q=bereik&kind=count&level=partnership');
    expect(await screen.findByRole('link', { name: 'Bereikte personen' })).toHaveAttribute(
      'href',
      '/indicators/i1',
    );
    expect(screen.getByText('1 indicator')).toBeInTheDocument();
    expect(asked.toString()).toBe('q=bereik&level=partnership&kind=count&pageSize=20');
    expect(screen.queryByRole('link', { name: 'Indicator toevoegen' })).not.toBeInTheDocument();
  });

  it('offers the administration to add one', async () => {
    renderAt('/indicators', { me: rita });
    expect(await screen.findByRole('link', { name: 'Indicator toevoegen' })).toHaveAttribute(
      'href',
      '/indicators/new',
    );
  });

  it('says what to try when nothing is found', async () => {
    server.use(http.get(at('/indicators'), () => HttpResponse.json(pageOf([]))));
    renderAt('/indicators?q=zzz');
    expect(await screen.findByText('Geen indicator gevonden')).toBeInTheDocument();
  });

  it('says that the service does not answer', async () => {
    server.use(http.get(at('/indicators'), () => problem(503, 'belgif:serviceUnavailable')));
    renderAt('/indicators');
    expect(await screen.findByRole('alert')).toHaveTextContent('De dienst is even niet beschikbaar.');
  });
});

describe('The page of a figure', () => {
  it('shows definition, caveat and public figures with their table, absent with its reason', async () => {
    const { user, container } = renderAt('/indicators/i1');
    expect(await screen.findByRole('heading', { level: 1, name: 'Bereikte personen' })).toBeInTheDocument();
    expect(screen.getAllByText('Bereik is geen participatie.').length).toBeGreaterThan(0);
    const picture = await screen.findByRole('figure', { name: 'Bereikte personen' });
    await user.click(within(picture).getByRole('radio', { name: 'Tabel' }));
    const row = within(picture).getByRole('row', { name: /4e kwartaal 2025/ });
    expect(row).toHaveTextContent('142');
    expect(within(picture).getByRole('row', { name: /1e kwartaal 2026/ })).toHaveTextContent(
      'notCollected: Geen coördinator.',
    );
    await expectAccessible(container);
  });

  it('asks before it approves a draft, and then approves it', async () => {
    let approved = false;
    const draft = {
      ...indicator,
      status: 'draft',
      versions: [{ version: 1, status: 'draft' }],
      permittedActions: ['edit', 'approve'],
    };
    server.use(
      http.get(at('/indicators/i1'), () => HttpResponse.json(draft, { headers: { ETag: '"v1-a"' } })),
      http.post(at('/indicators/i1/approvals'), () => {
        approved = true;
        return HttpResponse.json(indicator);
      }),
    );
    const { user } = renderAt('/indicators/i1', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Goedkeuren' }));
    const dialog = await screen.findByRole('dialog', { name: 'Deze definitie goedkeuren?' });
    await user.click(within(dialog).getByRole('button', { name: 'Goedkeuren' }));
    expect(await screen.findByText('De definitie is goedgekeurd.')).toBeInTheDocument();
    expect(approved).toBe(true);
  });
});

describe('Defining a figure', () => {
  it('puts the reason why percentages are not added up at its field', async () => {
    const reason = 'Percentages kun je niet optellen.';
    server.use(
      http.get(at('/indicators/i1'), () =>
        HttpResponse.json(
          {
            ...indicator,
            status: 'draft',
            permittedActions: ['edit'],
            versions: [{ version: 1, status: 'draft' }],
          },
          { headers: { ETag: '"v1-a"' } },
        ),
      ),
      http.patch(at('/indicators/i1'), () =>
        problem(400, 'belgif:badRequest', {
          issues: [{ type: 'x', in: 'body', name: 'aggregation', detail: reason }],
        }),
      ),
    );
    const { user } = renderAt('/indicators/i1/edit', { me: rita });
    await screen.findByRole('heading', { level: 1, name: /Ontwerp aanpassen/ });
    // The lists of the API are not part of this test: the form already holds their codes.
    await user.click(await screen.findByRole('radio', { name: 'Gewogen gemiddelde' }));
    await user.click(screen.getByRole('button', { name: 'Ontwerp bewaren' }));
    expect((await screen.findAllByText(reason)).length).toBeGreaterThan(0);
  });

  it('is for the administration', async () => {
    renderAt('/indicators/new');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: 'Ontwerp bewaren' })).not.toBeInTheDocument();
  });
});
