import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const party = (id: string, name: string, partnerships = 1) => ({
  id,
  href: '',
  name: { nl: name, fr: `${name} (fr)` },
  municipality: { nisCode: 21004, name: { nl: 'Brussel', fr: 'Bruxelles' } },
  type: 'association',
  partnerships,
  users: 0,
});

const pair = {
  id: 'd1',
  href: '',
  one: party('o1', 'Buurthuis De Wegwijzer', 2),
  other: party('o2', 'De Wegwijzer vzw'),
  reasons: [
    { reason: 'sameNumber', text: { nl: 'Zelfde nummer: 1999900270.', fr: 'Même numéro : 1999900270.' } },
  ],
  state: 'open',
  foundAt: '2026-11-01T10:00:00Z',
};

const preview = {
  survivor: {
    id: 'o1',
    href: '',
    name: { nl: 'Buurthuis De Wegwijzer' },
    createdAt: '2024-01-01T10:00:00Z',
    updatedAt: '2024-01-01T10:00:00Z',
    holdings: [{ kind: 'membership', count: 2 }],
  },
  merged: {
    id: 'o2',
    href: '',
    name: { nl: 'De Wegwijzer vzw' },
    createdAt: '2025-01-01T10:00:00Z',
    updatedAt: '2025-01-01T10:00:00Z',
    lastConfirmedOn: '2026-03-01',
    holdings: [
      { kind: 'membership', count: 1 },
      { kind: 'networkAttendance', count: 3 },
    ],
  },
  fields: [
    {
      field: 'website',
      survivor: { nl: 'https://oud.example', fr: 'https://oud.example' },
      merged: { nl: 'https://nieuw.example', fr: 'https://nieuw.example' },
      same: false,
      canBeBoth: false,
      suggested: 'merged',
      taken: 'merged',
    },
    {
      field: 'type',
      survivor: { nl: 'vereniging' },
      merged: { nl: 'vereniging' },
      same: true,
      canBeBoth: false,
      suggested: 'survivor',
      taken: 'survivor',
    },
    {
      field: 'languages',
      survivor: { nl: 'Nederlands' },
      merged: { nl: 'Frans' },
      same: false,
      canBeBoth: true,
      suggested: 'both',
      taken: 'both',
    },
  ],
  aliases: ['De Wegwijzer vzw'],
  movings: [{ kind: 'membership', moved: 0, combined: 1, kept: 0 }],
  memberships: [
    {
      partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
      outcome: 'combined',
      membershipKind: 'partner',
      validFrom: '2023-01-01',
      afterwards: [{ membershipKind: 'partner', validFrom: '2023-01-01' }],
    },
  ],
};

const merge = {
  id: 'g1',
  href: '',
  merged: { id: 'o2', href: '', name: { nl: 'De Wegwijzer vzw' } },
  survivor: { id: 'o1', href: '', name: { nl: 'Buurthuis De Wegwijzer' } },
  mergedAt: '2026-11-20T10:00:00Z',
  mergedBy: 'Rita Voorbeeld',
  movings: preview.movings,
  leftovers: [],
  permittedActions: ['undo'],
};

const page = (items: unknown[]) => ({
  items,
  page: 1,
  pageSize: 20,
  total: items.length,
  first: '',
  last: '',
});

function listHolds(items: unknown[], seen: (query: URLSearchParams) => void = () => undefined) {
  server.use(
    http.get(at('/organizationDuplicates'), ({ request }) => {
      seen(new URL(request.url).searchParams);
      return HttpResponse.json(page(items));
    }),
    http.get(at('/duplicateSweeps/current'), () => HttpResponse.json({ waiting: 0, records: 68 })),
  );
}

describe('The list of possible duplicates', () => {
  it('shows both records and what they have in common, in words', async () => {
    listHolds([pair]);
    renderAt('/review/duplicates', { me: rita });
    const card = await screen.findByRole('article', { name: 'Buurthuis De Wegwijzer – De Wegwijzer vzw' });
    expect(within(card).getByText('Zelfde nummer: 1999900270.')).toBeInTheDocument();
    expect(within(card).getByRole('link', { name: 'Vergelijken' })).toHaveAttribute(
      'href',
      '/review/duplicates/compare?survivor=o1&merged=o2&pair=d1',
    );
    expect(screen.getByText('1 paar')).toBeInTheDocument();
  });

  it('says so when there is nothing to look at', async () => {
    listHolds([]);
    renderAt('/review/duplicates', { me: rita });
    expect(await screen.findByText('Niets na te kijken')).toBeInTheDocument();
  });

  it('shows a problem with a way to try again', async () => {
    server.use(http.get(at('/organizationDuplicates'), () => problem(503, 'belgif:serviceUnavailable')));
    renderAt('/review/duplicates', { me: rita });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });

  it('filters by what they have in common', async () => {
    let asked = new URLSearchParams();
    listHolds([pair], (query) => {
      asked = query;
    });
    const { user } = renderAt('/review/duplicates', { me: rita });
    await screen.findByRole('article');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wat ze gemeen hebben' }), 'sameNumber');
    await waitFor(() => expect(asked.getAll('reason')).toEqual(['sameNumber']));
  });

  it('remembers that two records are not the same', async () => {
    listHolds([pair]);
    let decided: unknown;
    server.use(
      http.get(at('/organizationDuplicates/d1'), () =>
        HttpResponse.json(pair, { headers: { ETag: '"v3"' } }),
      ),
      http.post(at('/organizationDuplicates/d1/decisions'), async ({ request }) => {
        decided = { version: request.headers.get('If-Match'), body: await request.json() };
        return HttpResponse.json({ ...pair, state: 'different' });
      }),
    );
    const { user } = renderAt('/review/duplicates', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Niet dezelfde' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), 'twee koren');
    await user.click(within(dialog).getByRole('button', { name: 'Niet dezelfde' }));
    expect(await screen.findByText('Genoteerd: dit zijn twee organisaties.')).toBeInTheDocument();
    expect(decided).toEqual({ version: '"v3"', body: { outcome: 'different', note: 'twee koren' } });
  });

  it.each([
    ['tells that a pair was reopened', 200, 'Het paar staat weer bij wat na te kijken is.'],
    ['tells why a pair could not be reopened', 503, 'De dienst is even niet beschikbaar'],
  ])('%s', async (_, status, words) => {
    const different = { ...pair, state: 'different', note: 'twee koren' };
    listHolds([different]);
    server.use(
      http.get(at('/organizationDuplicates/d1'), () =>
        HttpResponse.json(different, { headers: { ETag: '"v4"' } }),
      ),
      http.post(at('/organizationDuplicates/d1/decisions'), () => {
        if (status !== 200) return problem(status, 'belgif:serviceUnavailable');
        listHolds([]);
        return HttpResponse.json(pair);
      }),
    );
    const { user } = renderAt('/review/duplicates?state=different', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Opnieuw nakijken' }));
    expect(await screen.findByText(new RegExp(words))).toBeInTheDocument();
  });

  it('tells that everything cannot be compared anew now', async () => {
    listHolds([pair]);
    server.use(http.post(at('/duplicateSweeps'), () => problem(503, 'belgif:serviceUnavailable')));
    const { user } = renderAt('/review/duplicates', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Alles opnieuw vergelijken' }));
    expect(await screen.findByText(/De dienst is even niet beschikbaar/)).toBeInTheDocument();
  });

  it('is for the administration only', async () => {
    renderAt('/review/duplicates', { me: petra });
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Mogelijke duplicaten');
  });

  it('has nothing axe objects to', async () => {
    listHolds([pair]);
    const { container } = renderAt('/review/duplicates', { me: rita });
    await screen.findByRole('article');
    await expectAccessible(container);
  });
});

describe('Comparing two records', () => {
  let previews: unknown[];

  beforeEach(() => {
    previews = [];
    server.use(
      http.post(at('/organizationMergePreviews'), async ({ request }) => {
        previews.push(await request.json());
        return HttpResponse.json(preview);
      }),
      http.get(at('/organizationDuplicates/d1'), () =>
        HttpResponse.json(pair, { headers: { ETag: '"v3"' } }),
      ),
    );
  });

  const compared = () => renderAt('/review/duplicates/compare?survivor=o1&merged=o2&pair=d1', { me: rita });

  it('shows field by field what each says and what is suggested', async () => {
    compared();
    const fields = await screen.findByRole('table', { name: 'Gegevens van beide fiches' });
    expect(within(fields).getByText('https://oud.example')).toBeInTheDocument();
    expect(screen.getByLabelText('Wat blijft voor: Website')).toHaveDisplayValue(
      'die erin opgaat (voorgesteld)',
    );
    expect(screen.getByLabelText('Wat blijft voor: Talen')).toHaveDisplayValue('beide (voorgesteld)');
    expect(within(fields).getByText('gelijk')).toBeInTheDocument();
  });

  it('tells what each has and what becomes of it, also of kinds of data it has no word for', async () => {
    compared();
    const has = await screen.findByRole('table', { name: 'Wat elke fiche heeft' });
    expect(
      within(has).getByRole('rowheader', { name: /Andere gegevens \(network attendance\)/ }),
    ).toBeInTheDocument();
    const memberships = screen.getByRole('table', { name: 'Lidmaatschappen' });
    expect(within(memberships).getByText('wordt één met het bestaande')).toBeInTheDocument();
  });

  it('previews and merges with the values that were chosen', async () => {
    let body: unknown;
    server.use(
      http.post(at('/organizationMerges'), async ({ request }) => {
        body = await request.json();
        return HttpResponse.json(merge, { status: 201 });
      }),
      http.get(at('/organizationMerges/g1'), () => HttpResponse.json(merge)),
    );
    const { user, address } = compared();
    await user.selectOptions(await screen.findByLabelText('Wat blijft voor: Website'), 'survivor');
    await waitFor(() =>
      expect(previews.at(-1)).toEqual({ survivor: 'o1', merged: 'o2', fields: { website: 'survivor' } }),
    );
    await user.click(screen.getByRole('button', { name: 'Samenvoegen' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Samenvoegen' }));
    await waitFor(() => expect(address()).toBe('/review/merges/g1'));
    expect(body).toEqual({ survivor: 'o1', merged: 'o2', fields: { website: 'survivor' } });
  });

  it('turns round which of the two goes on', async () => {
    const { user } = compared();
    await user.click(await screen.findByRole('link', { name: 'Omkeren' }));
    await waitFor(() => expect(previews.at(-1)).toEqual({ survivor: 'o2', merged: 'o1', fields: {} }));
  });

  it('has nothing axe objects to', async () => {
    const { container } = compared();
    await screen.findByRole('table', { name: 'Lidmaatschappen' });
    await expectAccessible(container);
  });
});

describe('A merge', () => {
  it('can be undone, and says what could not go back', async () => {
    let current: object = merge;
    server.use(
      http.get(at('/organizationMerges/g1'), () => HttpResponse.json(current)),
      http.post(at('/organizationMerges/g1/undoings'), () => {
        current = {
          ...merge,
          undoneAt: '2026-11-21T10:00:00Z',
          permittedActions: [],
          leftovers: [{ nl: 'Lidmaatschap: validFrom houdt de nieuwere waarde.' }],
        };
        return HttpResponse.json(current);
      }),
    );
    const { user } = renderAt('/review/merges/g1', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ongedaan maken' }),
    );
    expect(await screen.findByText('Lidmaatschap: validFrom houdt de nieuwere waarde.')).toBeInTheDocument();
    expect(screen.getByText('De fiches zijn weer twee.')).toBeInTheDocument();
  });

  it('stands in the list with who did it', async () => {
    server.use(http.get(at('/organizationMerges'), () => HttpResponse.json(page([merge]))));
    renderAt('/review/merges', { me: rita });
    const row = await screen.findByRole('row', { name: /De Wegwijzer vzw/ });
    expect(within(row).getByText('Rita Voorbeeld')).toBeInTheDocument();
    expect(within(row).getByRole('link', { name: 'De Wegwijzer vzw' })).toHaveAttribute(
      'href',
      '/review/merges/g1',
    );
  });

  it('leads from the old address to the record that went on', async () => {
    server.use(
      http.get(at('/organizations/:id'), () =>
        HttpResponse.json({
          id: 'o1',
          href: '',
          name: { nl: 'Buurthuis De Wegwijzer' },
          aliases: [],
          type: 'association',
          sectors: [],
          targetGroups: [],
          languages: [],
          sites: [],
          contacts: [],
          territoriesServed: [],
          status: 'active',
          memberships: [],
          synthetic: false,
        }),
      ),
    );
    const { address } = renderAt('/organizations/old');
    await waitFor(() => expect(address()).toBe('/organizations/o1'));
  });
});
