import { screen, waitFor, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { editable, registerHolds as organizationIs } from '~/test/organizations';
import { koen, petra, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const overleg = {
  id: 'n1',
  href: '',
  name: { nl: 'Overleg Wonen', fr: 'Concertation Logement' },
  coordination: 'thematic',
  themes: ['housing'],
  level: 'municipality',
  territories: [{ id: 't1', href: '', name: { nl: 'Anderlecht' } }],
  activities: [],
  current: true,
  attendances: 2,
};

const full = {
  ...overleg,
  aliases: ['Woonoverleg'],
  contact: { function: { nl: 'Secretariaat' }, email: 'overleg@netwerk.example' },
  attendance: 'mandatory',
  statements: [
    {
      fields: ['name', 'level'],
      on: '2026-01-05',
      origin: 'coordinator',
      source: 'Website',
      recordedAt: '2026-01-06T10:00:00Z',
    },
  ],
  differentFrom: [
    { network: { id: 'n9', href: '', name: { nl: 'Overleg Wonen Zuid' } }, note: 'Andere werking' },
  ],
  updatedAt: '2026-01-06T10:00:00Z',
};

let asked: URLSearchParams;

function registerHolds(items: object[], total = items.length) {
  server.use(
    http.get(at('/networks'), ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json(pageOf(items as never[], { total }));
    }),
  );
}

function networkIs(network: object) {
  server.use(
    http.get(at('/networks/:id'), () => HttpResponse.json(network, { headers: { ETag: '"v1-a"' } })),
  );
}

function taking(method: 'post' | 'patch', path: string, answer: object, status = 200) {
  const sent: unknown[] = [];
  server.use(
    http[method](at(path), async ({ request }) => {
      sent.push(await request.json().catch(() => undefined));
      return HttpResponse.json(answer as never, { status });
    }),
  );
  return sent;
}

describe('The register of networks', () => {
  beforeEach(() => registerHolds([overleg]));

  it('says that it is loading before it shows anything', async () => {
    server.use(http.get(at('/networks'), () => delay('infinite')));
    renderAt('/networks');
    expect(await screen.findByText('Even geduld, de gegevens worden opgehaald.')).toBeInTheDocument();
  });

  it('shows where, what and whether it was checked', async () => {
    renderAt('/networks');
    const list = await screen.findByRole('list', { name: 'Gevonden netwerken' });
    expect(await within(list).findByText('Gemeente · Anderlecht')).toBeInTheDocument();
    expect(within(list).getByText('Wonen')).toBeInTheDocument();
    expect(within(list).getByText('Nog niet nagekeken')).toBeInTheDocument();
    expect(within(list).getByText('2 organisaties zeggen dat ze deelnemen')).toBeInTheDocument();
  });

  it('asks the API exactly what stands in the address', async () => {
    renderAt('/networks?q=wonen&level=regional&verified=false&state=archived&theme=housing');
    await screen.findByText('1 netwerk');
    expect(asked.toString()).toBe(
      'q=wonen&theme=housing&level=regional&state=archived&verified=false&pageSize=20',
    );
  });

  it('keeps a filter in the address', async () => {
    const { user, address } = renderAt('/networks');
    const filter = await screen.findByRole('combobox', { name: 'Werkgebied' });
    await within(filter).findByRole('option', { name: 'Gewest' });
    await user.selectOptions(filter, 'Gewest');
    expect(address()).toBe('/networks?level=regional');
  });

  it('says what to try when nothing is found', async () => {
    registerHolds([]);
    renderAt('/networks?q=zzz');
    expect(await screen.findByText('Geen netwerk gevonden')).toBeInTheDocument();
  });

  it('says that the service does not answer', async () => {
    server.use(http.get(at('/networks'), () => problem(503, 'belgif:serviceUnavailable')));
    renderAt('/networks');
    expect(await screen.findByRole('alert')).toHaveTextContent('De dienst is even niet beschikbaar.');
  });

  it('offers adding and doubles to who keeps the register, and to the public neither', async () => {
    const { unmount } = renderAt('/networks');
    await screen.findByText('1 netwerk');
    expect(screen.queryByRole('link', { name: 'Netwerk toevoegen' })).not.toBeInTheDocument();
    unmount();
    renderAt('/networks', { me: koen });
    expect(await screen.findByRole('link', { name: 'Netwerk toevoegen' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Mogelijk dubbel' })).toBeInTheDocument();
  });

  it('has nothing axe objects to', async () => {
    const { container } = renderAt('/networks');
    await screen.findByText('1 netwerk');
    await expectAccessible(container);
  });
});

describe('The page of a network', () => {
  it('shows what is said, by whom, and what it is not', async () => {
    networkIs(full);
    const { container } = renderAt('/networks/n1');
    expect(await screen.findByRole('heading', { level: 1, name: 'Overleg Wonen' })).toBeInTheDocument();
    expect(screen.getByText('verplicht, bijvoorbeeld door een subsidie')).toBeInTheDocument();
    const sources = screen.getByRole('table', { name: 'Bronnen' });
    expect(within(sources).getByText('Website')).toBeInTheDocument();
    expect(within(sources).getByText('Naam, Werkgebied')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Overleg Wonen Zuid' })).toHaveAttribute('href', '/networks/n9');
    expect(screen.queryByRole('button', { name: 'Archiveren' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says in French what it says in Dutch', async () => {
    networkIs(full);
    const { user } = renderAt('/networks/n1');
    await screen.findByRole('heading', { level: 1 });
    await user.click(screen.getByRole('button', { name: /Français/ }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Concertation Logement' }),
    ).toBeInTheDocument();
    expect(screen.getByText('obligatoire, par exemple par un subside')).toBeInTheDocument();
  });

  it('lets the administration merge a double into it', async () => {
    networkIs({ ...full, permittedActions: ['edit', 'verify', 'archive', 'keepApart', 'merge'] });
    const twin = {
      id: 'n2',
      href: '',
      name: { nl: 'Overleg wonnen' },
      territories: [],
      current: true,
      likeness: '0.90',
    };
    server.use(
      http.get(at('/networks/n1/similarNetworks'), () => HttpResponse.json({ items: [twin] })),
      http.get(at('/networkSuggestions'), () => HttpResponse.json(pageOf([]))),
    );
    const sent = taking('post', '/networks/n2/merges', full);
    const { user } = renderAt('/networks/n1', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Samenvoegen: Overleg wonnen' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('“Overleg wonnen” gaat op in “Overleg Wonen”');
    await user.click(within(dialog).getByRole('button', { name: 'Samenvoegen' }));
    await waitFor(() => expect(sent).toEqual([{ into: 'n1' }]));
  });

  it('takes a suggestion of who may not change it', async () => {
    networkIs({ ...full, permittedActions: ['suggest'] });
    server.use(http.get(at('/networkSuggestions'), () => HttpResponse.json(pageOf([]))));
    const sent = taking('post', '/networkSuggestions', {}, 201);
    const { user } = renderAt('/networks/n1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Verbetering voorstellen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Versturen' }));
    expect(await within(dialog).findAllByText('Schrijf wat er anders moet.')).not.toHaveLength(0);
    await user.type(within(dialog).getByRole('textbox', { name: /Wat moet er anders/ }), 'Gestopt in juni');
    await user.click(within(dialog).getByRole('button', { name: 'Versturen' }));
    await waitFor(() => expect(sent).toEqual([{ network: 'n1', message: 'Gestopt in juni' }]));
  });
});

describe('Adding a network', () => {
  it('asks for an area, shows what looks the same, and adds it as another one', async () => {
    const bodies: { differentFrom: string[] }[] = [];
    server.use(
      http.post(at('/networks'), async ({ request }) => {
        const body = (await request.json()) as { differentFrom: string[] };
        bodies.push(body);
        const twin = {
          id: 'n2',
          href: '',
          name: { nl: 'Overleg wonen' },
          territories: [],
          current: true,
          likeness: '0.90',
        };
        return body.differentFrom.length > 0
          ? HttpResponse.json(full, { status: 201 })
          : problem(409, 'samenhang:potentialDuplicates', { candidates: [twin] });
      }),
    );
    networkIs(full);
    const { user, address } = renderAt('/networks/new', { me: koen });
    const name = await screen.findByRole('group', { name: 'Naam' });
    await user.type(within(name).getByRole('textbox', { name: /Nederlands/ }), 'Overleg Wonen');
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect(
      (await screen.findAllByText('Zeg hoe ruim het netwerk werkt, of kies een plaats.')).length,
    ).toBeGreaterThan(0);
    await user.selectOptions(screen.getByRole('combobox', { name: /Werkgebied/ }), 'Gewest');
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    await user.click(await screen.findByRole('button', { name: 'Het is een ander netwerk, toch toevoegen' }));
    await waitFor(() => expect(address()).toBe('/networks/n1'));
    expect(bodies.map(({ differentFrom }) => differentFrom)).toEqual([[], ['n2']]);
  });
});

describe('What an organisation attends', () => {
  beforeEach(() => {
    organizationIs(editable);
    registerHolds([overleg]);
  });

  it('is noted by choosing a network, and shows beside what is asked already', async () => {
    const sent = taking('post', '/networkAttendances', {}, 201);
    const { user } = renderAt('/organizations/o1', { me: petra });
    expect(await screen.findByText(/Er is nog geen netwerk genoteerd/)).toBeInTheDocument();
    expect(await screen.findByText('2 uitnodigingen')).toBeInTheDocument();
    expect(screen.getByText('7 bijgewoond, samen 10,5 uur')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Netwerk noteren' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('combobox', { name: /Netwerk/ }), 'over');
    await user.click(await within(dialog).findByRole('option', { name: /Overleg Wonen/ }));
    await user.click(within(dialog).getByRole('radio', { name: 'vrijwillig' }));
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() =>
      expect(sent).toEqual([{ organization: 'o1', network: 'n1', obligation: 'voluntary' }]),
    );
  });

  it('adds a network the register does not know in the shortest form', async () => {
    const added = taking('post', '/networks', { ...full, id: 'n7' }, 201);
    const attended = taking('post', '/networkAttendances', {}, 201);
    const { user } = renderAt('/organizations/o1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Netwerk noteren' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Staat het er niet bij? Voeg het toe' }));
    await user.type(
      within(dialog).getByRole('textbox', { name: /Naam van het netwerk/ }),
      'Wijkoverleg Noord',
    );
    await user.selectOptions(within(dialog).getByRole('combobox', { name: /Werkgebied/ }), 'Gemeente');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(attended).toEqual([{ organization: 'o1', network: 'n7' }]));
    expect(added).toEqual([
      {
        network: { name: { nl: 'Wijkoverleg Noord' }, level: 'municipality', territories: [] },
        differentFrom: [],
      },
    ]);
  });
});
