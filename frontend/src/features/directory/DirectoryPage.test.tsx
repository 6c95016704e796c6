import { screen, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const synthese = {
  id: 'o1',
  href: '',
  name: { nl: 'Buurthuis De Synthese', fr: 'Maison Synthèse' },
  type: 'association',
  sectors: ['welfare'],
  municipality: { nisCode: 21013, name: { nl: 'Sint-Gillis', fr: 'Saint-Gilles' } },
  themes: ['housing'],
  targetGroups: ['newcomers'],
  languages: ['nl', 'fr'],
  referrals: { accepts: 'limited', on: '2026-02-03' },
  status: 'active',
  partnerships: 2,
};

const facets = [
  {
    name: 'municipality',
    values: [
      { value: '21001', name: { nl: 'Anderlecht' }, count: 4 },
      { value: '21013', name: { nl: 'Sint-Gillis' }, count: 1 },
    ],
  },
  { name: 'sector', values: [{ value: 'health', count: 3 }] },
];

let asked: URLSearchParams;

function directoryHolds(items: object[], total = items.length, more: object = {}) {
  server.use(
    http.get(at('/organizations'), ({ request }) => {
      asked = new URL(request.url).searchParams;
      const page = pageOf(items as never[], { page: Number(asked.get('page') ?? 1), total });
      return HttpResponse.json({ ...page, facets, ...more });
    }),
  );
}

/** What was asked, without the facets that are always asked for. */
function narrowedBy(): string {
  const narrowing = new URLSearchParams(asked);
  narrowing.delete('facet');
  return narrowing.toString();
}

describe('The directory of organisations', () => {
  beforeEach(() => directoryHolds([synthese]));

  it('says that it is loading before it shows anything', async () => {
    server.use(http.get(at('/organizations'), () => delay('infinite')));
    renderAt('/organizations');
    expect(await screen.findByText('Even geduld, de gegevens worden opgehaald.')).toBeInTheDocument();
  });

  it('shows name, kind, municipality, sectors and number of partnerships', async () => {
    renderAt('/organizations');
    const results = await screen.findByRole('list', { name: 'Gevonden organisaties' });
    expect(await within(results).findByText('Vereniging · Sint-Gillis · Welzijn')).toBeInTheDocument();
    expect(within(results).getByRole('link', { name: 'Buurthuis De Synthese' })).toHaveAttribute(
      'href',
      '/organizations/o1',
    );
    expect(within(results).getByText('lid van 2 samenwerkingsverbanden')).toBeInTheDocument();
    expect(screen.getByText('1 organisatie')).toBeInTheDocument();
  });

  it('names the document after the page in the language of the reader', async () => {
    const { user } = renderAt('/organizations');
    await screen.findByRole('heading', { name: 'Organisaties', level: 1 });
    expect(document.title).toBe('Organisaties – Samenhang');
    await user.click(screen.getByRole('button', { name: /Français/ }));
    expect(document.title).toBe('Organisations – Samenhang');
    expect(document.documentElement.lang).toBe('fr');
    expect(await screen.findByRole('link', { name: 'Maison Synthèse' })).toBeInTheDocument();
  });

  it('asks the API exactly what stands in the address', async () => {
    renderAt('/organizations?q=synthese&municipality=21001&municipality=21013&page=3');
    await screen.findByText('1 organisatie');
    expect(narrowedBy()).toBe('q=synthese&municipality=21001&municipality=21013&page=3&pageSize=20');
  });

  it('drops what it does not understand in the address', async () => {
    renderAt('/organizations?page=abc&sort=score&surprise=1');
    await screen.findByText('1 organisatie');
    expect(narrowedBy()).toBe('pageSize=20');
  });

  it('keeps a chosen filter in the address and goes back to the first page', async () => {
    const { user, address } = renderAt('/organizations?q=huis&page=2');
    await user.click(await screen.findByRole('checkbox', { name: 'Sint-Gillis (1)' }));
    expect(address()).toBe('/organizations?q=huis&municipality=21013');
    await user.click(await screen.findByRole('checkbox', { name: 'Anderlecht (4)' }));
    expect(address()).toBe('/organizations?q=huis&municipality=21013&municipality=21001');
    await user.click(await screen.findByRole('button', { name: 'Filter Sint-Gillis wissen' }));
    expect(address()).toBe('/organizations?q=huis&municipality=21001');
  });

  it('says for whom, in which languages and whether referrals are accepted, with the day it was said', async () => {
    renderAt('/organizations');
    expect(await screen.findByText('Voor: newcomers')).toBeInTheDocument();
    expect(screen.getByText('Talen: nl, fr')).toBeInTheDocument();
    expect(screen.getByText(/^Doorverwijzingen: beperkt \(gezegd op 3 februari 2026\)$/)).toBeInTheDocument();
  });

  it('asks in months for an age given in years or months', async () => {
    const { user, address } = renderAt('/organizations');
    await user.click(await screen.findByText('Leeftijd'));
    await user.type(screen.getByLabelText('Voor iemand van'), '3{Enter}');
    expect(address()).toBe('/organizations?age=36');
    expect(await screen.findByRole('button', { name: 'Filter 3 jaar wissen' })).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('In'), 'maanden');
    expect(address()).toBe('/organizations?age=3');
  });

  it('shows the municipalities with the counts of the list, and narrows it by the one chosen', async () => {
    const { user, address } = renderAt('/organizations?map=true');
    await user.click(await screen.findByRole('button', { name: 'Anderlecht: 4 organisaties' }));
    expect(address()).toBe('/organizations?map=true&municipality=21001');
    expect(asked.has('map')).toBe(false);
  });

  it('names the address of the same list in the API', async () => {
    renderAt('/organizations?q=huis&openOn=monday&map=true');
    expect(await screen.findByRole('link', { name: 'Deze lijst via de API' })).toHaveAttribute(
      'href',
      '/rest/samenhang/v1/organizations?q=huis&openOn=monday',
    );
  });

  it('says what it read when a word was taken for a slip', async () => {
    directoryHolds([synthese], 1, { readAs: 'buurthuis' });
    renderAt('/organizations?q=burthuis');
    expect(
      await screen.findByText('Voor ‘burthuis’ vonden we niets. U ziet wat past bij ‘buurthuis’.'),
    ).toBeInTheDocument();
  });

  it('offers to leave out what stands in the way when filters leave nothing', async () => {
    directoryHolds([]);
    const { user, address } = renderAt('/organizations?q=huis&municipality=21013&openNow=true');
    await user.click(await screen.findByRole('button', { name: 'Zonder Sint-Gillis' }));
    expect(address()).toBe('/organizations?q=huis&openNow=true');
  });

  it('puts the words searched in the address', async () => {
    const { user, address } = renderAt('/organizations');
    const field = await screen.findByRole('combobox', { name: 'Naam, dienst, plaats of ondernemingsnummer' });
    await user.type(field, '  Synthèse{Enter}');
    expect(address()).toBe('/organizations?q=Synth%C3%A8se');
  });

  it('links to the other pages of a long list', async () => {
    directoryHolds([synthese], 1247);
    renderAt('/organizations?q=huis&page=2');
    const pages = await screen.findByRole('navigation', { name: 'Pagina’s' });
    expect(within(pages).getByRole('link', { name: 'Pagina 2' })).toHaveAttribute('aria-current', 'page');
    expect(within(pages).getByRole('link', { name: 'Pagina 63' })).toHaveAttribute(
      'href',
      '/organizations?q=huis&page=63',
    );
    expect(within(pages).getByText('21 tot 40 van 1.247')).toBeInTheDocument();
  });

  it('says what to try when nothing is found', async () => {
    directoryHolds([]);
    renderAt('/organizations?q=zzz');
    expect(await screen.findByText('Geen organisatie gevonden')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Opnieuw beginnen' })).toHaveAttribute('href', '/organizations');
  });

  it('says that the service does not answer and shows the list after trying again', async () => {
    server.use(http.get(at('/organizations'), () => HttpResponse.error(), { once: true }));
    const { user } = renderAt('/organizations');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('De dienst antwoordt niet.');
    await user.click(within(alert).getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByText('1 organisatie')).toBeInTheDocument();
  });

  it('speaks in words of its own for a problem type it knows', async () => {
    server.use(http.get(at('/organizations'), () => problem(503, 'belgif:serviceUnavailable')));
    renderAt('/organizations');
    expect(await screen.findByRole('alert')).toHaveTextContent('De dienst is even niet beschikbaar.');
  });

  it('has nothing axe objects to', async () => {
    const { container } = renderAt('/organizations?municipality=21013&map=true');
    await screen.findByText('1 organisatie');
    await expectAccessible(container);
  });
});
