import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { renderUi } from '~/test/render';
import { at, pageOf, server } from '~/test/server';
import { Figure } from '../Figure';
import { AreaMap, type AreaValue } from './AreaMap';

const region = { id: 'r1', href: '', name: { nl: 'Brussels Hoofdstedelijk Gewest' } };
const place = (id: string, nl: string, column: number) => ({
  id,
  href: '',
  type: 'municipality',
  name: { nl },
  parent: region,
  tile: { column, row: 1 },
});
const square = (id: string, nl: string, west: number) => ({
  type: 'Feature',
  id,
  properties: { name: { nl }, parent: region },
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [west, 50],
          [west + 1, 50],
          [west + 1, 51],
          [west, 50],
        ],
      ],
    ],
  },
});

const areas: AreaValue[] = [
  { id: 'a', name: 'Anderlecht', value: '12.5' },
  { id: 'e', name: 'Elsene', value: '48' },
  { id: 'v', name: 'Vorst', absence: 'niet gemeten' },
  { id: 'j', name: 'Jette', suppressed: true },
];

function figure(props: Partial<Parameters<typeof AreaMap>[0]> = {}) {
  return renderUi(
    <Figure
      interactive
      title="Bereik"
      summary="Per gemeente."
      picture={<AreaMap areas={areas} unit="personen" {...props} />}
      rows={areas}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: 'Gemeente',
          rowHeader: true,
          raw: ({ name }) => name,
          cell: ({ name }) => name,
        },
      ]}
      source="Voorbeeld"
      fileName="bereik"
    />,
  );
}

beforeEach(() => {
  server.use(
    http.get(at('/territories'), () =>
      HttpResponse.json(
        pageOf([
          place('a', 'Anderlecht', 1),
          place('e', 'Elsene', 2),
          place('v', 'Vorst', 3),
          place('j', 'Jette', 4),
          place('u', 'Ukkel', 5),
        ]),
      ),
    ),
    http.get(at('/territoryBoundaries'), () =>
      HttpResponse.json({ type: 'FeatureCollection', features: [], origins: [] }),
    ),
  );
});

describe('A figure per municipality', () => {
  it('is a grid of tiles without boundaries; what is absent or withheld is said in words', async () => {
    const { container } = figure();
    const group = await screen.findByRole('group', { name: 'Bereik' });
    expect(await within(group).findByRole('img', { name: 'Anderlecht: 12,5 personen' })).toBeInTheDocument();
    expect(within(group).getByRole('img', { name: 'Vorst: geen cijfer: niet gemeten' })).toBeInTheDocument();
    expect(
      within(group).getByRole('img', { name: 'Jette: afgeschermd: te weinig personen' }),
    ).toBeInTheDocument();
    expect(within(group).getByRole('img', { name: 'Ukkel: niet in deze keuze' })).toBeInTheDocument();
    expect(within(group).getByText('10 tot minder dan 20 (1 gemeente)')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('is one stop for the keyboard, and arrows go on in alphabetical order', async () => {
    const { user } = figure();
    const first = await screen.findByRole('img', { name: /^Anderlecht/ });
    first.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('img', { name: /^Jette/ })).toHaveFocus();
    expect(screen.getByText('Jette: afgeschermd: te weinig personen')).toBeInTheDocument();
    await user.keyboard('{End}');
    expect(screen.getByRole('img', { name: /^Vorst/ })).toHaveFocus();
    expect(screen.getAllByRole('img', { name: /:/ }).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(
      1,
    );
  });

  it('is a map as soon as boundaries were imported, and says whose they are', async () => {
    server.use(
      http.get(at('/territoryBoundaries'), ({ request }) => {
        expect(new URL(request.url).searchParams.getAll('parent')).toEqual(['r1']);
        return HttpResponse.json({
          type: 'FeatureCollection',
          features: [square('a', 'Anderlecht', 4), square('u', 'Ukkel', 5)],
          origins: [
            { source: 'Statbel', licence: 'CC0', importedAt: '2026-11-26T06:00:00Z', territories: 2 },
          ],
        });
      }),
    );
    const { container } = figure();
    expect(await screen.findByText(/Statbel, CC0/)).toBeInTheDocument();
    expect(container.querySelectorAll('path[data-area]')).toHaveLength(2);
    expect(container.querySelector('path[data-area="u"]')).toHaveAttribute('data-shade', 'outside');
    expect(screen.getByText('Niet getekend, wel in de tabel: Elsene, Vorst, Jette.')).toBeInTheDocument();
  });

  it('lets a municipality be chosen with the keyboard', async () => {
    const choose = vi.fn();
    const { user } = figure({ onChoose: choose, chosen: ['e'] });
    const elsene = await screen.findByRole('button', { name: /^Elsene/ });
    expect(elsene).toHaveAttribute('aria-pressed', 'true');
    elsene.focus();
    await user.keyboard('{Enter}');
    expect(choose).toHaveBeenCalledWith('e');
  });
});
