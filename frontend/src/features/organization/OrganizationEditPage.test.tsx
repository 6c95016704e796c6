import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { editable, editableService, profile, registerHolds, synthese, taking } from '~/test/organizations';
import { petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

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
    localStorage.clear();
    patches = [];
    registerHolds(editable);
  });

  async function opened() {
    const view = renderAt('/organizations/o1/edit', { me: petra });
    const name = await screen.findByRole('group', { name: 'Naam' }, { timeout: 20_000 });
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
    registerHolds({ ...editable, name: { ...editable.name, nl: 'Wijkhuis Synthese' } }, { etag: '"2"' });
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
    registerHolds({ ...editable, name: { ...editable.name, nl: 'Wijkhuis Synthese' } }, { etag: '"2"' });
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

  it('keeps what was typed in this browser and puts it back', async () => {
    const first = await opened();
    await first.user.type(first.dutchName, '!');
    first.unmount();
    const { user } = await opened();
    expect(await screen.findByText(/Teruggezet wat u op .* invulde/)).toBeInTheDocument();
    const name = within(screen.getByRole('group', { name: 'Naam' })).getByRole('textbox', {
      name: /Nederlands/,
    });
    expect(name).toHaveValue('Buurthuis De Synthese!');
    await user.click(screen.getByRole('button', { name: 'Weggooien' }));
    expect(name).toHaveValue('Buurthuis De Synthese');
    expect(localStorage.length).toBe(0);
  });

  it('goes on with the next part after saving', async () => {
    server.use(accepting('"1"'));
    const { user, address } = await opened();
    await user.click(screen.getByRole('button', { name: 'Bewaren en verder' }));
    await waitFor(() => expect(address()).toBe('/organizations/o1/edit?tab=work'));
  });

  it('keeps the English words of a contact that is changed in Dutch', async () => {
    server.use(accepting('"1"'));
    const { user } = renderAt('/organizations/o1/edit?tab=contacts', { me: petra });
    await user.type(await screen.findByRole('textbox', { name: /Telefoon/ }), '+32 2 555 00 00');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(patches).toHaveLength(1));
    expect(patches[0]?.body).toEqual({
      contacts: [
        {
          id: 'c1',
          function: { nl: 'Onthaal', en: 'Reception' },
          email: 'onthaal@synthese.example',
          phone: '+32 2 555 00 00',
          generic: true,
          fallback: false,
        },
      ],
    });
  });

  it('says who will see the name of a person, and leaves no such name in the browser', async () => {
    const { user, unmount } = renderAt('/organizations/o1/edit?tab=contacts', { me: petra });
    expect(await screen.findByText(/De naam van een persoon zien alleen/)).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: /Naam van de persoon/ }), 'Ann Proef');
    expect(screen.getByRole('checkbox', { name: /akkoord/ })).not.toBeChecked();
    unmount();
    expect(localStorage.length).toBe(1);
    expect(JSON.stringify({ ...localStorage })).not.toContain('Ann Proef');
  });

  it('takes an item of a list away and puts it back', async () => {
    const { user } = renderAt('/organizations/o1/edit?tab=contacts', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Contact 1 verwijderen' }));
    expect(screen.queryByRole('group', { name: 'Contact 1' })).not.toBeInTheDocument();
    const undo = screen.getByRole('button', { name: 'Ongedaan maken' });
    expect(undo).toHaveFocus();
    await user.click(undo);
    const contact = screen.getByRole('group', { name: 'Contact 1' });
    expect(within(contact).getByRole('textbox', { name: /E-mail/ })).toHaveValue('onthaal@synthese.example');
  });
});

describe('Opening hours', () => {
  beforeEach(() => {
    localStorage.clear();
    registerHolds(editable);
  });

  it('are filled in day by day, and refused where they overlap', async () => {
    const sent = taking('patch', '/organizations/o1', editable);
    const { user } = renderAt('/organizations/o1/edit?tab=places', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Uur toevoegen op dinsdag' }));
    const tuesday = screen.getByRole('group', { name: 'dinsdag' });
    // Typing a time key by key is slow in a form this long.
    fireEvent.change(within(tuesday).getByLabelText('Van'), { target: { value: '14:00' } });
    fireEvent.change(within(tuesday).getByLabelText('Tot'), { target: { value: '09:00' } });
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByRole('link', { name: /moet na het beginuur liggen/ })).toBeInTheDocument();
    expect(sent).toEqual([]);
    fireEvent.change(within(tuesday).getByLabelText('Tot'), { target: { value: '17:00' } });
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({
      sites: [
        {
          id: 's1',
          label: { en: 'Living room' },
          coordinates: { latitude: '50.8467', longitude: '4.3525' },
          openingHours: [
            { day: 'monday', from: '09:00', until: '12:30' },
            { day: 'monday', from: '13:30', until: '24:00', byAppointment: true },
            { day: 'tuesday', from: '14:00', until: '17:00' },
          ],
        },
      ],
    });
  });

  it('of Monday are copied to the working days without any', async () => {
    const { user } = renderAt('/organizations/o1/edit?tab=places', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Ook op de lege werkdagen' }));
    const friday = screen.getByRole('group', { name: 'vrijdag' });
    expect(
      within(friday)
        .getAllByLabelText('Van')
        .map((field) => (field as HTMLInputElement).value),
    ).toEqual(['09:00', '13:30']);
    expect(within(screen.getByRole('group', { name: 'zaterdag' })).queryByLabelText('Van')).toBeNull();
  });

  it('have nothing axe objects to', async () => {
    const { container } = renderAt('/organizations/o1/edit?tab=places', { me: petra });
    await screen.findByRole('group', { name: 'maandag' });
    await expectAccessible(container);
  });
});

describe('The services and the description', () => {
  beforeEach(() => {
    localStorage.clear();
    registerHolds(editable, { services: [editableService], profile });
  });

  it('start with a service of which only the name is needed', async () => {
    const sent = taking('post', '/organizations/o1/services', editableService);
    const { user, address } = renderAt('/organizations/o1/edit?tab=services&service=new', { me: petra });
    const name = await screen.findByRole('group', { name: 'Naam van de dienst' });
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByRole('link', { name: /Geef de dienst een naam/ })).toBeInTheDocument();
    await user.type(within(name).getByRole('textbox', { name: /Frans/ }), 'Table de langue');
    await user.click(screen.getByRole('radio', { name: 'Ja' }));
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(address()).toBe('/organizations/o1/edit?tab=services'));
    expect(sent[0]?.body).toEqual({
      name: { fr: 'Table de langue' },
      acceptsReferrals: 'yes',
      themes: [],
      targetGroups: [],
      languages: [],
      sites: [],
      openingHours: [],
    });
  });

  it('end a service with a last day and send nothing else', async () => {
    const sent = taking('patch', '/organizations/o1/services/d1', editableService);
    const { user } = renderAt('/organizations/o1/edit?tab=services&service=d1', { me: petra });
    await user.type(await screen.findByLabelText(/Laatste dag/), '2026-12-31');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toEqual([{ body: { validUntil: '2026-12-31' }, ifMatch: '"1"' }]));
  });

  it('are signed whole', async () => {
    const sent = taking('put', '/organizations/o1/profile', profile);
    const { user, address } = renderAt('/organizations/o1/edit?tab=description', { me: petra });
    const plans = await screen.findByRole('group', { name: 'Wat we van plan zijn' });
    await user.type(within(plans).getByRole('textbox', { name: /Nederlands/ }), 'Een tuin.');
    await user.click(screen.getByRole('button', { name: 'Ondertekenen en bewaren' }));
    await waitFor(() => expect(address()).toBe('/organizations/o1?tab=description'));
    expect(sent).toEqual([
      {
        body: {
          reception: { nl: 'Eerst koffie, dan vragen.' },
          plans: { nl: 'Een tuin.' },
          signedAs: 'Coördinatie',
        },
        ifMatch: '"1"',
      },
    ]);
  });

  it('have nothing axe objects to', async () => {
    const { container } = renderAt('/organizations/o1/edit?tab=services&service=d1', { me: petra });
    await screen.findByRole('group', { name: 'Naam van de dienst' });
    await expectAccessible(container);
  });
});
