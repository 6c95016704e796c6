import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { newcomer, petra } from '~/test/people';
import { taking } from '~/test/registrations';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const synthese = {
  id: 'o1',
  href: '',
  name: { nl: 'Buurthuis De Synthese' },
  contacts: [],
  permittedActions: ['edit', 'confirm', 'manageUsers'],
};
const self = {
  id: 'u1',
  href: '',
  person: { name: 'Petra Voorbeeld', email: 'petra@samenhang.example' },
  role: 'owner',
  since: '2024-02-12',
  self: true,
  permittedActions: ['changeRole', 'end'],
};
const colleague = {
  id: 'u2',
  href: '',
  person: { name: 'Arno Voorbeeld', email: 'arno@personen.example' },
  role: 'reader',
  since: '2025-01-15',
  self: false,
  permittedActions: ['changeRole', 'end', 'transferTo'],
};
const invitation = {
  id: 'i1',
  href: '',
  email: 'nieuw@personen.example',
  role: 'editor',
  handOver: false,
  status: 'expired',
  invitedBy: 'Petra Voorbeeld',
  invitedOn: '2026-10-01T08:00:00Z',
  sentOn: '2026-10-01T08:00:00Z',
  expiresOn: '2026-10-15T08:00:00Z',
  permittedActions: ['resend', 'withdraw'],
};
const offer = {
  id: 'i1',
  organization: { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } },
  role: 'editor',
  handOver: false,
  email: 'noor@samenhang.example',
  invitedBy: 'Petra Voorbeeld',
  status: 'open',
  expiresOn: '2026-12-15T08:00:00Z',
};

function peopleAre(users: object[], invitations: object[] = []) {
  server.use(
    http.get(at('/organizations/o1'), () => HttpResponse.json(synthese)),
    http.get(at('/organizations/o1/users'), () => HttpResponse.json({ items: users as never })),
    http.get(at('/organizations/o1/userInvitations'), () =>
      HttpResponse.json({ items: invitations as never }),
    ),
  );
}

describe('The people of an organisation', () => {
  beforeEach(() => peopleAre([self, colleague], [invitation]));

  it('stand with their role, and an owner hands over in one step', async () => {
    const sent = taking('post', '/organizations/o1/transfers', () => HttpResponse.json({ items: [] }));
    const { user, container } = renderAt('/organizations/o1/people', { me: petra });
    const table = await screen.findByRole('table', { name: 'Mensen en rollen' });
    expect(within(table).getByText('Petra Voorbeeld (u)')).toBeInTheDocument();
    expect(
      within(table).queryByRole('button', { name: 'Overdragen: Petra Voorbeeld' }),
    ).not.toBeInTheDocument();
    expect(await screen.findByText('verlopen')).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(within(table).getByRole('button', { name: 'Overdragen: Arno Voorbeeld' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'Ik blijf lezer' }));
    await user.click(within(dialog).getByRole('button', { name: 'Overdragen' }));
    expect(
      await screen.findByText('Buurthuis De Synthese is overgedragen aan Arno Voorbeeld.'),
    ).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ user: 'u2', remaining: 'reader' });
  });

  it('keep their last owner, with a message that says what to do', async () => {
    taking('post', '/organizations/o1/users/u1/endings', () =>
      problem(409, 'samenhang:stateConflict', { detail: 'Draag de organisatie eerst over aan een collega.' }),
    );
    const { user } = renderAt('/organizations/o1/people', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Vertrekken: Petra Voorbeeld' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Vertrekken' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Draag de organisatie eerst over');
  });

  it('are invited by mail, with a role', async () => {
    const sent = taking('post', '/organizations/o1/userInvitations', () =>
      HttpResponse.json(invitation, { status: 201 }),
    );
    const { user } = renderAt('/organizations/o1/people', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Collega uitnodigen' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: 'E-mailadres' }), 'geen adres');
    await user.click(within(dialog).getByRole('button', { name: 'Uitnodiging versturen' }));
    expect(await within(dialog).findByRole('link', { name: /volledig e-mailadres/ })).toBeInTheDocument();
    await user.clear(within(dialog).getByRole('textbox', { name: 'E-mailadres' }));
    await user.type(within(dialog).getByRole('textbox', { name: 'E-mailadres' }), 'nieuw@personen.example');
    await user.click(within(dialog).getByRole('button', { name: 'Uitnodiging versturen' }));
    expect(
      await screen.findByText('De uitnodiging aan nieuw@personen.example is verstuurd.'),
    ).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ email: 'nieuw@personen.example', role: 'editor', language: 'nl' });
  });

  it('may be none, and the service may not answer', async () => {
    peopleAre([]);
    const { unmount } = renderAt('/organizations/o1/people', { me: petra });
    expect(await screen.findByText('Niemand werkt in Samenhang voor deze organisatie')).toBeInTheDocument();
    expect(await screen.findByText('Er zijn nog geen uitnodigingen verstuurd.')).toBeInTheDocument();
    unmount();
    server.use(http.get(at('/organizations/o1'), () => HttpResponse.error()));
    renderAt('/organizations/o1/people', { me: petra });
    expect(await screen.findByRole('alert')).toHaveTextContent('De dienst antwoordt niet.');
  });
});

describe('An invitation', () => {
  it('shows visitors what it is about and asks for an account', async () => {
    const sent = taking('post', '/invitationLookups', () => HttpResponse.json(offer));
    const { container } = renderAt('/invitation#secret');
    expect(
      await screen.findByRole('heading', {
        name: 'U bent uitgenodigd om voor Buurthuis De Synthese te werken',
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Account maken' })).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ token: 'secret' });
    await expectAccessible(container);
  });

  it('is accepted by who is signed in', async () => {
    taking('post', '/invitationLookups', () => HttpResponse.json(offer));
    peopleAre([]);
    const sent = taking('post', '/invitationAcceptances', () =>
      HttpResponse.json({ organization: offer.organization, role: 'editor' }),
    );
    const { user } = renderAt('/invitation#secret', { me: newcomer });
    await user.click(await screen.findByRole('button', { name: 'Aanvaarden' }));
    expect(await screen.findByText('U werkt nu voor Buurthuis De Synthese.')).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ token: 'secret' });
  });

  it('says when it was used, replaced or opened without its secret', async () => {
    taking('post', '/invitationLookups', () => HttpResponse.json({ ...offer, status: 'accepted' }));
    const used = renderAt('/invitation#secret');
    expect(await screen.findByText('Deze uitnodiging is al gebruikt')).toBeInTheDocument();
    used.unmount();
    taking('post', '/invitationLookups', () => problem(404, 'belgif:resourceNotFound'));
    const replaced = renderAt('/invitation#older');
    expect(await screen.findByText('Deze uitnodiging werkt niet')).toBeInTheDocument();
    replaced.unmount();
    renderAt('/invitation');
    expect(await screen.findByText('Hier is geen uitnodiging')).toBeInTheDocument();
  });
});
