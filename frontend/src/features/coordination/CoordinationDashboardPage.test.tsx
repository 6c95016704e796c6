import { screen, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, server } from '~/test/server';

const vacancy = {
  id: 'f1',
  href: '',
  roleType: 'neighborhoodReferent',
  scope: 'partnership',
  partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen', fr: 'CLSS Marolles' } },
  plannedFte: '1.00',
  actualFte: '0',
  state: 'vacant',
  vacantSince: '2026-09-01',
  fillings: 3,
  holdersWithinYear: 3,
  validFrom: '2022-01-01',
};

const filled = {
  ...vacancy,
  id: 'f2',
  state: 'filled',
  vacantSince: undefined,
  actualFte: '0.80',
  fillings: 1,
  holdersWithinYear: 1,
  holders: [
    {
      appointment: 'a1',
      person: { id: 'x1', name: 'Fien Voorbeeld' },
      since: '2024-01-01',
      temporary: false,
      namePublic: false,
    },
  ],
};

const summary = {
  posts: 2,
  vacant: 1,
  covered: 0,
  filled: 1,
  plannedFte: '2.00',
  plannedFteUnknown: 0,
  actualFte: '0.80',
  actualFteUnknown: 1,
  thirdHolderWithinYear: 1,
  findings: [{ code: 'noDeputy', posts: 1 }],
};

let asked: URLSearchParams;

function dashboardHolds(items: object[]) {
  server.use(
    http.get(at('/dashboards/coordination'), ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json({
        asOf: '2026-11-23',
        context: { nl: 'Zo leest u dit.', fr: 'Comment lire.' },
        summary,
        items,
      });
    }),
  );
}

describe('The dashboard on who coordinates what', () => {
  beforeEach(() => dashboardHolds([vacancy, filled]));

  it('asks the public to sign in', async () => {
    renderAt('/dashboards/coordination');
    const main = await screen.findByRole('main');
    expect(await within(main).findByRole('button', { name: 'Aanmelden' })).toBeInTheDocument();
  });

  it('is not for a partner', async () => {
    renderAt('/dashboards/coordination', { me: petra });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('says that it is loading', async () => {
    server.use(http.get(at('/dashboards/coordination'), () => delay('infinite')));
    renderAt('/dashboards/coordination', { me: rita });
    expect(await screen.findByText('Even geduld, de gegevens worden opgehaald.')).toBeInTheDocument();
  });

  it('shows the summary with what is unknown, vacancies first, how often refilled, and how to read it', async () => {
    const { container } = renderAt('/dashboards/coordination', { me: rita });
    const table = await screen.findByRole('table', { name: 'Functies, vacatures eerst' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows[0]).toHaveTextContent('vacant sinds 1 september 2026');
    expect(rows[0]).toHaveTextContent('derde bekleder binnen een jaar');
    expect(rows[1]).toHaveTextContent('Fien Voorbeeld, sinds 1 januari 2024');
    const sums = screen.getByRole('region', { name: 'Samengevat' });
    expect(sums).toHaveTextContent('0,80 VTE (1 onbekend)');
    expect(screen.getByText('Zo leest u dit.')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('asks the API what stands in the address and leads to the partnership', async () => {
    renderAt(
      '/dashboards/coordination?municipality=21001&state=vacant&generation=2.0&asOf=2026-01-01&sort=name&x=1',
      { me: rita },
    );
    const table = await screen.findByRole('table');
    expect(Object.fromEntries(asked)).toEqual({
      municipality: '21001',
      state: 'vacant',
      generation: '2.0',
      asOf: '2026-01-01',
      sort: 'name',
    });
    expect(within(table).getAllByRole('link', { name: 'LWGC Marollen' })[0]).toHaveAttribute(
      'href',
      '/partnerships/p1',
    );
  });

  it('keeps a chosen filter in the address', async () => {
    const { user, address } = renderAt('/dashboards/coordination', { me: rita });
    await screen.findByRole('table');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bezetting' }), 'vacant');
    expect(address()).toBe('/dashboards/coordination?state=vacant');
  });

  it('says what to try when nothing is found', async () => {
    dashboardHolds([]);
    renderAt('/dashboards/coordination?state=covered', { me: rita });
    expect(await screen.findByText('Geen functies gevonden')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Opnieuw beginnen' })).toHaveAttribute(
      'href',
      '/dashboards/coordination',
    );
  });
});
