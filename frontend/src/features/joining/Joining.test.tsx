import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { newcomer, petra } from '~/test/people';
import { joinRequest, listIs, taking } from '~/test/registrations';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const toDecide = { ...joinRequest, permittedActions: ['accept', 'refuse'] };

function requestIs(request: object) {
  server.use(http.get(at('/joinRequests/j1'), () => HttpResponse.json(request as never)));
}

describe('Joining an organisation that is in the register', () => {
  beforeEach(() =>
    server.use(
      http.get(at('/organizations/o1'), () =>
        HttpResponse.json({ id: 'o1', name: { nl: 'Buurthuis De Synthese' }, type: 'association' }),
      ),
    ),
  );

  it('asks for an account first', async () => {
    renderAt('/register/join/o1');
    expect(
      await screen.findByRole('heading', { name: 'Maak een account om u aan te sluiten' }),
    ).toBeInTheDocument();
  });

  it('asks what the person does there and goes to the request', async () => {
    const sent = taking('post', '/joinRequests', () => HttpResponse.json(joinRequest, { status: 201 }));
    requestIs(joinRequest);
    const { user, address, container } = renderAt('/register/join/o1', { me: newcomer });
    const submit = await screen.findByRole('button', { name: 'Vraag versturen' });
    await expectAccessible(container);
    await user.click(submit);
    expect(
      await screen.findByRole('link', { name: 'Schrijf wat u bij de organisatie doet.' }),
    ).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Wat doet u daar?' }), 'Onthaal');
    await user.click(submit);
    expect(await screen.findByText(/Uw vraag is verstuurd\./)).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ organization: 'o1', function: 'Onthaal' });
    expect(address()).toBe('/join-requests/j1');
  });

  it('says so to somebody who acts for it already', async () => {
    renderAt('/register/join/o1', { me: petra });
    expect(await screen.findByText('U handelt al voor deze organisatie.')).toBeInTheDocument();
  });

  it('shows what the API has against it', async () => {
    taking('post', '/joinRequests', () => problem(409, 'samenhang:stateConflict'));
    const { user } = renderAt('/register/join/o1', { me: newcomer });
    await user.type(await screen.findByRole('textbox', { name: 'Wat doet u daar?' }), 'Onthaal');
    await user.click(screen.getByRole('button', { name: 'Vraag versturen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit kan niet meer in de huidige toestand.');
  });
});

describe('A request to act for an organisation', () => {
  it('is followed and withdrawn by who asked', async () => {
    requestIs(joinRequest);
    const sent = taking('post', '/joinRequests/j1/withdrawals', () =>
      HttpResponse.json({ ...joinRequest, status: 'withdrawn', permittedActions: [] }),
    );
    const { user, container } = renderAt('/join-requests/j1', { me: newcomer });
    expect(
      await screen.findByRole('heading', { name: 'Uw vraag om te handelen voor Buurthuis De Synthese' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Aanvaarden' })).not.toBeInTheDocument();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Vraag intrekken' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Vraag intrekken' }));
    expect(await screen.findByText('Uw vraag is ingetrokken.')).toBeInTheDocument();
    expect(sent).toHaveLength(1);
  });

  it('is accepted by an owner, in a role', async () => {
    requestIs(toDecide);
    const sent = taking('post', '/joinRequests/j1/decisions', () => {
      const after = { ...toDecide, status: 'accepted', permittedActions: [] };
      requestIs(after);
      return HttpResponse.json(after);
    });
    const { user } = renderAt('/join-requests/j1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Aanvaarden' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('radio', { name: /^Bewerker/ })).toBeChecked();
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole('radio', { name: /^Lezer/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Aanvaarden' }));
    expect(
      await screen.findByText('Noor Voorbeeld kan nu handelen voor Buurthuis De Synthese.'),
    ).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ outcome: 'accepted', role: 'reader' });
  });

  it('makes the first person of an organisation its owner', async () => {
    requestIs({ ...toDecide, claim: true });
    const { user } = renderAt('/join-requests/j1', { me: petra });
    expect(await screen.findByText(/Niemand beheert deze organisatie nog/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Aanvaarden' }));
    expect(await screen.findByRole('radio', { name: /^Eigenaar/ })).toBeChecked();
  });

  it('is refused only with an answer', async () => {
    requestIs(toDecide);
    const sent = taking('post', '/joinRequests/j1/decisions', () =>
      HttpResponse.json({ ...toDecide, status: 'refused', permittedActions: [] }),
    );
    const { user } = renderAt('/join-requests/j1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Niet aanvaarden' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), 'We kennen u niet.');
    await user.click(within(dialog).getByRole('button', { name: 'Niet aanvaarden' }));
    expect(await screen.findByText(/Het verzoek is niet aanvaard/)).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ outcome: 'refused', answer: 'We kennen u niet.' });
  });
});

describe('The list of join requests', () => {
  it('is for owners, without the other reviews', async () => {
    listIs('/joinRequests', [toDecide]);
    const { container } = renderAt('/review/join-requests', { me: petra });
    expect(await screen.findByRole('link', { name: 'Noor Voorbeeld' })).toHaveAttribute(
      'href',
      '/join-requests/j1',
    );
    expect(screen.queryByRole('navigation', { name: 'Wat te beoordelen' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says that nothing waits, and that the service does not answer', async () => {
    listIs('/joinRequests', []);
    const { unmount } = renderAt('/review/join-requests', { me: petra });
    expect(await screen.findByText('Alle verzoeken hebben een antwoord.')).toBeInTheDocument();
    unmount();
    server.use(http.get(at('/joinRequests'), () => HttpResponse.error()));
    renderAt('/review/join-requests', { me: petra });
    expect(await screen.findByRole('alert')).toHaveTextContent('De dienst antwoordt niet.');
  });
});
