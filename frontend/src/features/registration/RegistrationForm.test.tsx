import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { newcomer } from '~/test/people';
import {
  candidate,
  complete,
  draft,
  noDuplicates,
  registrationIs,
  submitted,
  taking,
  versioned,
} from '~/test/registrations';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const nameField = () => screen.findByRole('textbox', { name: 'Naam van de organisatie' });
const send = () => screen.findByRole('button', { name: 'Registratie versturen' });

describe('Registering a new organisation', () => {
  beforeEach(noDuplicates);

  it('asks for an account and says why, with creating one first', async () => {
    renderAt('/register/new?name=Regenton');
    expect(
      await screen.findByRole('heading', { name: 'Maak een account om te registreren' }),
    ).toBeInTheDocument();
    const main = screen.getByRole('main');
    expect(
      within(main)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Account maken', 'Aanmelden']);
  });

  it('begins with the name that was looked for, and keeps a draft while typing', async () => {
    const made = taking('post', '/registrations', () => versioned(draft, '"1"', 201));
    const changed = taking('patch', '/registrations/g1', () => versioned(draft, '"2"'));
    const { user, address } = renderAt('/register/new?name=Regenton', { me: newcomer });
    const name = await nameField();
    expect(name).toHaveValue('Regenton');
    await user.type(name, 's');
    expect(await screen.findByText(/^Bewaard om \d\d:\d\d\. U kunt later verdergaan\.$/)).toBeInTheDocument();
    expect(made).toEqual([{ body: { name: 'Regentons', nameLanguage: 'nl' }, ifMatch: null }]);
    expect(address()).toBe('/register/new?name=Regenton&registration=g1');
    expect(name).toHaveValue('Regentons');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort organisatie' }), 'Vereniging');
    await waitFor(() => expect(changed).toHaveLength(1));
    expect(changed[0]?.ifMatch).toBe('"1"');
    expect(changed[0]?.body).toMatchObject({ type: 'association' });
  });

  it('asks for four things, all at once, and leads to each', async () => {
    taking('post', '/registrations', () => versioned(draft, '"1"', 201));
    const { user } = renderAt('/register/new', { me: newcomer });
    await user.click(await send());
    const summary = await screen.findByRole('alert');
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'Vul de naam van de organisatie in.',
      'Kies wat voor organisatie het is.',
      'Kies een gemeente.',
      'Vul een e-mailadres in.',
    ]);
    await user.click(within(summary).getByRole('link', { name: 'Kies een gemeente.' }));
    expect(screen.getByRole('combobox', { name: 'Gemeente' })).toHaveFocus();
  });

  it('finds the municipality while typing, with the keyboard alone', async () => {
    taking('post', '/registrations', () => versioned(draft, '"1"', 201));
    const { user } = renderAt('/register/new', { me: newcomer });
    await user.type(await screen.findByRole('combobox', { name: 'Gemeente' }), 'gil');
    await screen.findByRole('option', { name: 'Sint-Gillis' });
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(screen.getByRole('button', { name: 'Gemeente: Andere kiezen' })).toHaveFocus();
    expect(screen.getByText('Sint-Gillis')).toBeInTheDocument();
  });

  it('checks an enterprise number while it is typed', async () => {
    registrationIs(draft);
    taking('patch', '/registrations/g1', () => versioned(draft, '"2"'));
    const { user } = renderAt('/registrations/g1', { me: newcomer });
    await user.click(await screen.findByText('Meer over de organisatie'));
    const number = screen.getByRole('textbox', { name: 'Ondernemingsnummer (niet verplicht)' });
    await user.type(number, '0202.239');
    expect(screen.getByText('Nog 3 cijfers.')).toBeInTheDocument();
    await user.type(number, '951');
    expect(screen.getByText('0202.239.951 klopt.')).toBeInTheDocument();
    await user.type(number, '{Backspace}2');
    expect(screen.getByText(/Dit nummer klopt niet/)).toBeInTheDocument();
  });

  it('shows organisations that may be the same while the name is typed', async () => {
    registrationIs(draft);
    server.use(http.post(at('/duplicateChecks'), () => HttpResponse.json({ candidates: [candidate] })));
    renderAt('/registrations/g1', { me: newcomer });
    expect(await screen.findByText('Is het misschien een van deze?')).toBeInTheDocument();
    expect(screen.getByText('Brussel · naam lijkt erop')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Dat zijn wij: Moestuin De Regenton' })).toHaveAttribute(
      'href',
      '/register/join/o1',
    );
  });

  it('is sent only after the applicant has seen what may be the same', async () => {
    registrationIs(complete);
    const sent = taking('post', '/registrations/g1/submissions', (call) =>
      call === 1
        ? problem(409, 'samenhang:potentialDuplicates', { candidates: [candidate] })
        : versioned(submitted, '"3"'),
    );
    const { user } = renderAt('/registrations/g1', { me: newcomer });
    await user.click(await send());
    const dialog = await screen.findByRole('dialog', { name: 'Deze organisaties lijken erop' });
    expect(within(dialog).getByText('Moestuin De Regenton')).toBeInTheDocument();
    await expectAccessible(dialog);
    await user.click(
      within(dialog).getByRole('button', { name: 'Het is een andere organisatie, versturen' }),
    );
    expect(await screen.findByText(/De registratie is verstuurd\./)).toBeInTheDocument();
    expect(sent.map(({ body }) => body)).toEqual([{}, { duplicatesConfirmed: true }]);
  });

  it('says that nothing was kept when the service is away, and keeps it on request', async () => {
    registrationIs(draft);
    const sent = taking('patch', '/registrations/g1', (call) =>
      call === 1 ? problem(503, 'belgif:serviceUnavailable') : versioned(draft, '"2"'),
    );
    const { user } = renderAt('/registrations/g1', { me: newcomer });
    await user.type(await nameField(), ' 2');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Nog niet bewaard.');
    await user.click(within(alert).getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByText(/^Bewaard om/)).toBeInTheDocument();
    expect(sent[1]?.body).toEqual({ name: 'Buurtmoestuin De Regenton 2' });
  });

  it('shows what the API refuses at its field', async () => {
    registrationIs(draft);
    taking('patch', '/registrations/g1', () =>
      problem(400, 'belgif:badRequest', { issues: [{ type: 'x', name: 'name', detail: 'Te lang.' }] }),
    );
    const { user } = renderAt('/registrations/g1', { me: newcomer });
    const name = await nameField();
    await user.type(name, '!');
    await waitFor(() => expect(name).toHaveAccessibleDescription(/Te lang\./));
  });

  it('has nothing axe objects to', async () => {
    const { container } = renderAt('/register/new', { me: newcomer });
    await nameField();
    await expectAccessible(container);
  });
});

describe('The same draft in two windows', () => {
  beforeEach(noDuplicates);

  it('asks which version counts when both changed the same field, and applies mine on request', async () => {
    registrationIs(draft);
    const sent = taking('patch', '/registrations/g1', (call) => {
      if (call > 1) return versioned({ ...draft, name: 'Mijn moestuin' }, '"9"');
      registrationIs({ ...draft, name: 'Hun moestuin' }, '"8"');
      return problem(412, 'samenhang:preconditionFailed');
    });
    const { user } = renderAt('/registrations/g1', { me: newcomer });
    const name = await nameField();
    fireEvent.change(name, { target: { value: 'Mijn moestuin' } });
    const dialog = await screen.findByRole('dialog', { name: 'Iemand anders heeft dit intussen gewijzigd' });
    const row = within(dialog).getByRole('row', { name: /Naam van de organisatie/ });
    expect(row).toHaveTextContent('Mijn moestuin');
    expect(row).toHaveTextContent('Hun moestuin');
    await user.click(within(dialog).getByRole('button', { name: 'Mijn wijzigingen toch toepassen' }));
    await waitFor(() => expect(sent[1]).toEqual({ body: { name: 'Mijn moestuin' }, ifMatch: '"8"' }));
    expect(await screen.findByText(/^Bewaard om/)).toBeInTheDocument();
  });

  it('takes over their other fields without asking', async () => {
    registrationIs(draft);
    const theirs = { ...draft, contactEmail: 'hun@regenton.example' };
    const sent = taking('patch', '/registrations/g1', (call) => {
      if (call > 1) return versioned({ ...theirs, name: `${draft.name}!` }, '"9"');
      registrationIs(theirs, '"8"');
      return problem(412, 'samenhang:preconditionFailed');
    });
    const { user } = renderAt('/registrations/g1', { me: newcomer });
    await user.type(await nameField(), '!');
    await waitFor(() => expect(sent[1]).toEqual({ body: { name: `${draft.name}!` }, ifMatch: '"8"' }));
    expect(screen.getByRole('textbox', { name: 'E-mailadres van de organisatie' })).toHaveValue(
      'hun@regenton.example',
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
