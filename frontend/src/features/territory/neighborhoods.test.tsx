import { screen, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { marollen } from '~/test/partnerships';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';
import { matchesWords } from './matchesWords';

const anderlecht = { id: 'm1', href: '', name: { nl: 'Anderlecht', fr: 'Anderlecht' } };
const brussels = { id: 'm2', href: '', name: { nl: 'Brussel', fr: 'Bruxelles' } };
const peterbos = {
  id: 't12',
  href: '',
  type: 'neighborhood',
  name: { nl: 'Peterboswijk', fr: 'Peterbos' },
  parent: anderlecht,
};
const laken = {
  id: 't11',
  href: '',
  type: 'neighborhood',
  name: { nl: 'Tour & Taxis - Laken', fr: 'Tour & Taxis - Laeken' },
  parent: brussels,
};
const peterbosPage = {
  ...peterbos,
  aliases: [{ name: 'Peterbos' }],
  municipalities: [anderlecht],
  wholeMunicipality: false,
  replacedBy: [],
  replaces: [
    {
      territory: { id: 't19', href: '', name: { nl: 'Scheut' } },
      on: '2023-07-01',
      precision: 'month',
      reason: { nl: 'Wat men op het terrein zag.' },
      proposedBy: { nl: 'LWGC-coördinator van Anderlecht' },
      approvedBy: { nl: 'De bevoegde administratie' },
      budgetEffect: { nl: 'Geen gevolgen voor het budget' },
    },
  ],
};

describe('The list of neighbourhoods', () => {
  beforeEach(() => {
    server.use(http.get(at('/territories'), () => HttpResponse.json(pageOf([laken, peterbos]))));
  });

  it('says that it is loading', async () => {
    server.use(http.get(at('/territories'), () => delay('infinite')));
    renderAt('/neighborhoods');
    expect(await screen.findByText('Even geduld, de gegevens worden opgehaald.')).toBeInTheDocument();
  });

  it('stands in alphabetical order with words that keep it from being a comparison', async () => {
    renderAt('/neighborhoods');
    const list = await screen.findByRole('list', { name: 'Wijken' });
    expect(
      within(list)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Peterboswijk', 'Tour & Taxis - Laken']);
    expect(screen.getByText(/niet om ze te vergelijken/)).toBeInTheDocument();
  });

  it('finds a name in either language and a municipality, and keeps both in the address', async () => {
    const { user, address } = renderAt('/neighborhoods?q=laeken');
    expect(await screen.findByRole('link', { name: 'Tour & Taxis - Laken' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Peterboswijk' })).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gemeente' }), 'Anderlecht');
    expect(address()).toBe('/neighborhoods?q=laeken&municipality=m1');
    expect(await screen.findByText('Geen wijk gevonden')).toBeInTheDocument();
  });

  it('shows a problem with a way to try again', async () => {
    server.use(http.get(at('/territories'), () => problem(503, 'belgif:serviceUnavailable')));
    renderAt('/neighborhoods');
    expect(await screen.findByRole('alert')).toHaveTextContent('De dienst is even niet beschikbaar.');
  });
});

describe('The page of a neighbourhood', () => {
  beforeEach(() => {
    server.use(
      http.get(at('/territories/t12'), () => HttpResponse.json(peterbosPage)),
      http.get(at('/partnerships'), () => HttpResponse.json(pageOf([marollen as never]))),
      http.get(at('/partnerships/p1'), () => HttpResponse.json(marollen)),
    );
  });

  it('shows who works there, by function and organisation', async () => {
    renderAt('/neighborhoods/t12');
    const here = await screen.findByRole('region', { name: 'LWGC Marollen' });
    expect(await within(here).findByText('neighborhoodReferent')).toBeInTheDocument();
    expect(within(here).getByText('niet ingevuld')).toBeInTheDocument();
    expect(within(here).getByRole('link', { name: 'Buurthuis De Synthese' })).toHaveAttribute(
      'href',
      '/organizations/o1',
    );
  });

  it('tells which neighbourhood it took the place of, who decided and why', async () => {
    renderAt('/neighborhoods/t12');
    const replaced = await screen.findByRole('region', {
      name: 'Deze wijk kwam in de plaats van een andere',
    });
    expect(within(replaced).getByRole('link', { name: /Scheut/ })).toHaveAttribute(
      'href',
      '/neighborhoods/t19',
    );
    expect(replaced).toHaveTextContent('juli 2023');
    expect(replaced).toHaveTextContent('LWGC-coördinator van Anderlecht');
    expect(replaced).toHaveTextContent('Geen gevolgen voor het budget');
  });

  it('says so when nobody works together there', async () => {
    server.use(http.get(at('/partnerships'), () => HttpResponse.json(pageOf([]))));
    renderAt('/neighborhoods/t12');
    expect(
      await screen.findByText('Hier loopt op dit moment geen samenwerkingsverband.'),
    ).toBeInTheDocument();
  });

  it('has nothing axe objects to', async () => {
    const { container } = renderAt('/neighborhoods/t12');
    await screen.findByRole('region', { name: 'LWGC Marollen' });
    await expectAccessible(container);
  });
});

describe('Words of a neighbourhood', () => {
  it.each([
    ['laeken taxis', true],
    ['LÀEKEN', true],
    ['  ', true],
    ['laken', false],
  ])('"%s" is found: %s', (words, found) => {
    expect(matchesWords(words, ['Tour & Taxis - Laeken', undefined])).toBe(found);
  });
});
