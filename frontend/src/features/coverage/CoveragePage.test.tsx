import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const coverage = {
  asOf: '2026-11-26',
  services: 3,
  withoutHours: 2,
  total: [
    { day: 'monday', part: 'any', open: 3 },
    { day: 'monday', part: 'morning', open: 2 },
    { day: 'tuesday', part: 'any', open: 1 },
    { day: 'tuesday', part: 'evening', open: 1 },
  ],
  places: [
    {
      territory: { id: 't1', href: '', name: { nl: 'Anderlecht' } },
      nisCode: 21001,
      counts: [{ day: 'monday', part: 'any', open: 3 }],
    },
    { counts: [{ day: 'tuesday', part: 'any', open: 1 }] },
  ],
};

let asked: URLSearchParams;

beforeEach(() => {
  server.use(
    http.get(at('/openingCoverage'), ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json(coverage);
    }),
  );
});

describe('When something is open', () => {
  it('stands in a table of the week, in which a gap is said in words and what is not known apart', async () => {
    const { container } = renderAt('/coverage');
    const week = await screen.findByRole('table', { name: 'De week' });
    const morning = within(week).getByRole('row', { name: /ochtend/ });
    expect(
      within(morning).getByRole('link', { name: 'maandag, ochtend: 2 diensten open' }),
    ).toBeInTheDocument();
    expect(within(morning).getAllByText('niemand zegt open te zijn')).toHaveLength(6);
    expect(screen.getByText(/2 diensten zeggen niet wanneer/)).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('stands by place too, and a municipality opens its neighbourhoods', async () => {
    renderAt('/coverage');
    const places = await screen.findByRole('table', { name: 'Open: op een moment van de dag' });
    expect(within(places).getByRole('link', { name: 'Anderlecht' })).toHaveAttribute(
      'href',
      '/coverage?municipality=21001',
    );
    expect(within(places).getByRole('row', { name: /zonder wijk/ })).toBeInTheDocument();
  });

  it('shows the services behind a number, at an address of their own', async () => {
    server.use(
      http.get(at('/openingCoverage/services'), () =>
        HttpResponse.json(
          pageOf([
            {
              id: 's1',
              name: { nl: 'Hulp bij papieren' },
              organization: { id: 'o1', href: '', name: { nl: 'De Synthese' } },
              municipality: { id: 't1', href: '', name: { nl: 'Anderlecht' } },
              address: 'Hoogstraat 12',
              hours: [{ day: 'tuesday', from: '18:00', until: '20:00', byAppointment: true }],
            },
          ] as never[]),
        ),
      ),
    );
    const { user, address } = renderAt('/coverage');
    await user.click(await screen.findByRole('link', { name: 'dinsdag, avond: 1 dienst open' }));
    expect(await screen.findByText('18:00 – 20:00 (op afspraak)')).toBeInTheDocument();
    expect(screen.getByText('Hoogstraat 12, Anderlecht')).toBeInTheDocument();
    expect(address()).toBe('/coverage?day=tuesday&part=evening');
  });

  it('asks the API what stands in the address', async () => {
    renderAt('/coverage?municipality=21001&theme=housing&walkIn=true');
    await screen.findByRole('table', { name: 'De week' });
    await waitFor(() => expect(asked.get('appointment')).toBe('false'));
    expect(asked.getAll('municipality')).toEqual(['21001']);
    expect(asked.get('theme')).toBe('housing');
  });

  it('may find nothing, or be away', async () => {
    server.use(
      http.get(at('/openingCoverage'), () =>
        HttpResponse.json({ ...coverage, services: 0, withoutHours: 0, total: [], places: [] }),
      ),
    );
    const empty = renderAt('/coverage?theme=sport');
    expect(await screen.findByText('Geen diensten gevonden')).toBeInTheDocument();
    empty.unmount();
    server.use(http.get(at('/openingCoverage'), () => problem(503, 'belgif:serviceUnavailable')));
    renderAt('/coverage');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
