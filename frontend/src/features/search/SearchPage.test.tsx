import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const found = {
  items: [
    { id: 'o1', href: '', kind: 'organization', name: { nl: 'De Synthese' }, place: { nl: 'Brussel' } },
    { id: 't1', href: '', kind: 'territory', name: { nl: 'Marollen', fr: 'Marolles' } },
  ],
  counts: [
    { kind: 'organization', total: 12 },
    { kind: 'territory', total: 1 },
  ],
  readAs: 'marollen',
};

describe('Searching everything public', () => {
  beforeEach(() => {
    server.use(http.get(at('/searchResults'), () => HttpResponse.json(found)));
  });

  it('shows each kind under its heading with how many there are, and leads to the whole list', async () => {
    renderAt('/search?q=marolen');
    const organizations = await screen.findByRole('region', { name: '12 organisaties' });
    expect(within(organizations).getByRole('link', { name: 'De Synthese' })).toHaveAttribute(
      'href',
      '/organizations/o1',
    );
    expect(within(organizations).getByRole('link', { name: 'Alle tonen' })).toHaveAttribute(
      'href',
      '/organizations?q=marolen',
    );
    const places = screen.getByRole('region', { name: '1 wijk of gemeente' });
    expect(within(places).getByRole('link', { name: 'Marollen' })).toHaveAttribute(
      'href',
      '/neighborhoods/t1',
    );
    expect(screen.getByText(/U ziet wat past bij ‘marollen’/)).toBeInTheDocument();
  });

  it('suggests in groups while one types, and the arrows go through all of them', async () => {
    const { user, address } = renderAt('/search');
    const field = within(await screen.findByRole('main')).getByRole('combobox', {
      name: 'Zoeken in alles wat openbaar is',
    });
    await user.type(field, 'maro');
    const group = await screen.findByRole('group', { name: 'Wijken en gemeenten' });
    expect(within(group).getByRole('option', { name: 'Marollen' })).toBeInTheDocument();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(address()).toBe('/neighborhoods/t1');
  });

  it('says so when nothing is found or typed, and when the service is away', async () => {
    server.use(http.get(at('/searchResults'), () => HttpResponse.json({ items: [], counts: [] })));
    const empty = renderAt('/search?q=zzz');
    expect(await screen.findByText('Niets gevonden')).toBeInTheDocument();
    empty.unmount();
    const untyped = renderAt('/search');
    expect(await screen.findByText('Wat zoekt u?')).toBeInTheDocument();
    untyped.unmount();
    server.use(http.get(at('/searchResults'), () => problem(503, 'belgif:serviceUnavailable')));
    renderAt('/search?q=huis');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });

  it('has nothing axe objects to', async () => {
    const { container } = renderAt('/search?q=marollen');
    await screen.findByRole('region', { name: '12 organisaties' });
    await expectAccessible(container);
  });
});
