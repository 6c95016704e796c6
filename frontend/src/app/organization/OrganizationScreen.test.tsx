import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const synthese = {
  id: 'o1',
  href: '',
  name: { nl: 'Buurthuis De Synthese', fr: 'Maison Synthèse' },
  aliases: [{ lang: 'nl', name: 'De Synthese' }],
  type: 'association',
  sectors: ['welfare'],
  targetGroups: [],
  languages: [],
  enterpriseNumber: '0123456749',
  purpose: { nl: 'Mensen uit de wijk samenbrengen.' },
  website: 'https://synthese.example/',
  sites: [{ id: 's1', street: 'Hoogstraat', houseNumber: '12', postalCode: '1000' }],
  contacts: [{ function: { nl: 'Onthaal' }, email: 'onthaal@synthese.example', generic: true }],
  territoriesServed: [{ id: 't1', href: '', name: { nl: 'Marollen' } }],
  status: 'active',
  lastConfirmedOn: '2026-09-01',
  memberships: [
    {
      id: 'm1',
      href: '',
      partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
      kind: 'partner',
      funded: false,
      validFrom: '2024-01-01',
    },
  ],
  synthetic: true,
};

const editable = { ...synthese, permittedActions: ['edit', 'confirm'] };

function registerHolds(organization: object, etag = '"1"') {
  server.use(
    http.get(at('/organizations/:id'), () => HttpResponse.json(organization, { headers: { ETag: etag } })),
  );
}

describe('The page of an organisation', () => {
  it('shows its facts, contacts by function, addresses and partnerships', async () => {
    registerHolds(synthese);
    const { user } = renderAt('/organizations/o1');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Buurthuis De Synthese' }),
    ).toBeInTheDocument();
    expect(screen.getByText('0123.456.749')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'onthaal@synthese.example' })).toHaveAttribute(
      'href',
      'mailto:onthaal@synthese.example',
    );
    expect(screen.getByText('1 september 2026')).toBeInTheDocument();
    const memberships = screen.getByRole('table', { name: 'Samenwerkingsverbanden' });
    expect(within(memberships).getByText('niet gefinancierd')).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Plaatsen en uren' }));
    expect(await screen.findByText('Hoogstraat 12, 1000')).toBeInTheDocument();
  });

  it('says that the data is invented', async () => {
    registerHolds(synthese);
    renderAt('/organizations/o1');
    expect(await screen.findByText('Verzonnen gegevens, om te tonen hoe het werkt.')).toBeInTheDocument();
  });

  it('marks what exists in the other language only', async () => {
    registerHolds({ ...synthese, name: { fr: 'Maison Synthèse' } });
    renderAt('/organizations/o1');
    expect(await screen.findByRole('heading', { level: 1, name: /Maison Synthèse/ })).toHaveTextContent(
      'alleen in het Frans',
    );
  });

  it('makes no link of a website that is not a web address', async () => {
    registerHolds({ ...synthese, website: 'javascript:alert(1)' });
    renderAt('/organizations/o1');
    expect((await screen.findByText('javascript:alert(1)')).closest('a')).toBeNull();
  });

  it('says so when the organisation does not exist', async () => {
    server.use(http.get(at('/organizations/:id'), () => problem(404, 'belgif:resourceNotFound')));
    renderAt('/organizations/nobody');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Dit bestaat niet, of niet meer op dit adres.',
    );
  });

  it('offers nothing to change to who may not', async () => {
    registerHolds(synthese);
    renderAt('/organizations/o1');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name: 'Gegevens aanpassen' })).not.toBeInTheDocument();
  });

  it('lets who may confirm that the record is right', async () => {
    registerHolds(editable);
    let confirmed = 0;
    server.use(
      http.post(at('/organizations/o1/confirmations'), () => {
        confirmed += 1;
        return HttpResponse.json(editable);
      }),
    );
    const { user } = renderAt('/organizations/o1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Gegevens bevestigen' }));
    expect(await screen.findByText('Bedankt. De gegevens zijn vandaag bevestigd.')).toBeInTheDocument();
    expect(confirmed).toBe(1);
  });

  it('has nothing axe objects to', async () => {
    registerHolds(editable);
    const { container } = renderAt('/organizations/o1', { me: petra });
    await screen.findByRole('heading', { level: 1 });
    await expectAccessible(container);
  });
});

describe('Changing an organisation', () => {
  let patches: { body: unknown; version: string | null }[];

  function accepting(version: string) {
    return http.patch(at('/organizations/o1'), async ({ request }) => {
      patches.push({ body: await request.json(), version: request.headers.get('If-Match') });
      return patches.at(-1)?.version === version
        ? HttpResponse.json(editable, { headers: { ETag: '"9"' } })
        : problem(412, 'samenhang:preconditionFailed');
    });
  }

  beforeEach(() => {
    patches = [];
    registerHolds(editable);
  });

  async function opened() {
    const view = renderAt('/organizations/o1/edit', { me: petra });
    const name = await screen.findByRole('group', { name: 'Naam' });
    return { ...view, dutchName: within(name).getByRole('textbox', { name: /Nederlands/ }) };
  }

  async function rename(user: Awaited<ReturnType<typeof opened>>['user'], field: HTMLElement, name: string) {
    await user.clear(field);
    await user.type(field, name);
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
  }

  it('sends only what was changed, against the version that was read, and goes back', async () => {
    server.use(accepting('"1"'));
    const { user, dutchName, address } = await opened();
    await rename(user, dutchName, 'Huis Synthese');
    await waitFor(() => expect(address()).toBe('/organizations/o1'));
    expect(patches).toEqual([{ body: { name: { nl: 'Huis Synthese' } }, version: '"1"' }]);
    expect(await screen.findByText('De gegevens zijn bewaard.')).toBeInTheDocument();
  });

  it('asks for a name in at least one language', async () => {
    const { user } = await opened();
    const name = screen.getByRole('group', { name: 'Naam' });
    for (const field of within(name).getAllByRole('textbox')) await user.clear(field);
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(
      await screen.findByRole('link', { name: 'Vul de naam in, in minstens één taal.' }),
    ).toBeInTheDocument();
  });

  it('shows both versions when someone else changed it, and applies mine on top of theirs', async () => {
    server.use(accepting('"2"'));
    const { user, dutchName } = await opened();
    registerHolds({ ...editable, name: { ...editable.name, nl: 'Wijkhuis Synthese' } }, '"2"');
    await rename(user, dutchName, 'Huis Synthese');
    const dialog = await screen.findByRole('dialog', { name: 'Iemand anders heeft dit intussen gewijzigd' });
    expect(within(dialog).getByRole('row', { name: /Naam/ })).toHaveTextContent(
      'NL: Huis Synthese · FR: Maison SynthèseNieuwe versieNL: Wijkhuis Synthese · FR: Maison Synthèse',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Mijn wijzigingen toch toepassen' }));
    expect(await screen.findByText('De gegevens zijn bewaard.')).toBeInTheDocument();
    expect(patches.at(-1)).toEqual({ body: { name: { nl: 'Huis Synthese' } }, version: '"2"' });
  });

  it('can take over the version of the other', async () => {
    server.use(accepting('"2"'));
    const { user, dutchName } = await opened();
    registerHolds({ ...editable, name: { ...editable.name, nl: 'Wijkhuis Synthese' } }, '"2"');
    await rename(user, dutchName, 'Huis Synthese');
    await user.click(await screen.findByRole('button', { name: 'Nieuwe versie behouden' }));
    await waitFor(() => expect(dutchName).toHaveValue('Wijkhuis Synthese'));
  });

  it('asks before leaving with something unsaved', async () => {
    const { user, dutchName, address } = await opened();
    await user.type(dutchName, '!');
    await user.click(screen.getByRole('link', { name: 'Annuleren' }));
    await user.click(await screen.findByRole('button', { name: 'Blijven' }));
    expect(address()).toBe('/organizations/o1/edit');
    expect(dutchName).toHaveValue('Buurthuis De Synthese!');
  });

  it('is not for who may not, and says whom to ask', async () => {
    registerHolds(synthese);
    renderAt('/organizations/o1/edit', { me: petra });
    expect(await screen.findByText('U kunt deze organisatie niet aanpassen')).toBeInTheDocument();
  });

  it('has nothing axe objects to', async () => {
    const { container } = await opened();
    await expectAccessible(container);
  });
});
