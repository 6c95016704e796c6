import { onlineManager } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen, newcomer, petra, rita } from '~/test/people';
import { itemOf, joinRequest, listIs, submitted } from '~/test/registrations';
import { renderAt } from '~/test/render';
import { at, server } from '~/test/server';
import { taskAddress } from './taskAddress';

function task(type: string, id: string, name: string, kind: string) {
  return {
    type,
    subject: { id, href: '', name: { nl: name }, kind },
    title: { nl: 'Buurtbezoeken, Marollen, 2026' },
    since: '2026-11-18T18:12:00Z',
  };
}

function tasksAre(items: object[]) {
  server.use(http.get(at('/me/tasks'), () => HttpResponse.json({ items: items as never })));
}

describe('The home of who is signed in', () => {
  beforeEach(() => {
    tasksAre([]);
    listIs('/registrations', []);
    listIs('/joinRequests', []);
    listIs('/partnerships', []);
  });

  afterEach(() => onlineManager.setOnline(true));

  it('asks visitors to sign in', async () => {
    renderAt('/start');
    expect(await screen.findByRole('heading', { name: 'Meld u aan om verder te gaan' })).toBeInTheDocument();
  });

  it('shows first what waits, each with its sentence and the page where it is done', async () => {
    tasksAre([
      task('registrationToReview', 'g1', 'Buurtmoestuin De Regenton', 'registration'),
      task('observationReturned', 'b1', 'Huisbezoeken', 'observation'),
    ]);
    const { container } = renderAt('/start', { me: rita });
    const list = await screen.findByRole('list', { name: 'Wat op u wacht' });
    expect(
      within(list).getByRole('link', { name: 'Beoordeel de registratie van Buurtmoestuin De Regenton' }),
    ).toHaveAttribute('href', '/review/registrations/g1');
    expect(within(list).getByText('Buurtbezoeken, Marollen, 2026')).toBeInTheDocument();
    expect(screen.getByText('2 dingen om te doen')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('tells that a record was confirmed although its task has left the list by then', async () => {
    tasksAre([task('recordToConfirm', 'o1', 'Buurthuis De Synthese', 'organization')]);
    server.use(
      http.post(at('/organizations/o1/confirmations'), () => {
        tasksAre([]);
        // What else is read anew takes longer than the list.
        server.use(
          http.get(at('/me'), async () => {
            await delay(300);
            return HttpResponse.json(petra as never);
          }),
        );
        return HttpResponse.json({} as never);
      }),
    );
    const { user } = renderAt('/start', { me: petra });
    await user.click(await screen.findByRole('button', { name: /^Ja, alles klopt nog/ }));
    expect(await screen.findByText('Er wacht niets op u')).toBeInTheDocument();
    expect(
      await screen.findByText('De gegevens van Buurthuis De Synthese zijn bevestigd.'),
    ).toBeInTheDocument();
  });

  it('tells at once that a record could not be confirmed without a connection, and leaves the task', async () => {
    tasksAre([task('recordToConfirm', 'o1', 'Buurthuis De Synthese', 'organization')]);
    const { user } = renderAt('/start', { me: petra });
    const confirm = await screen.findByRole('button', { name: /^Ja, alles klopt nog/ });
    server.use(http.post(at('/organizations/o1/confirmations'), () => HttpResponse.error()));
    onlineManager.setOnline(false);
    await user.click(confirm);
    expect(await screen.findByText(/Kijk uw verbinding na/)).toBeInTheDocument();
    expect(confirm).toBeEnabled();
  });

  it.each([
    ['registrationDraft', '/registrations/x'],
    ['registrationReturned', '/registrations/x'],
    ['registrationToReview', '/review/registrations/x'],
    ['joinRequestToReview', '/join-requests/x'],
    ['membershipRequestToDecide', '/membership-requests/x'],
    ['invitationToAnswer', '/membership-requests/x'],
    ['observationToEnter', '/data-entry/x'],
    ['observationReturned', '/figures/x'],
    ['observationToValidate', '/figures/x'],
    ['postVacant', '/posts/x'],
    ['networkSuggestionToAnswer', '/networks/x'],
    ['partnershipLinkToAnswer', '/partnership-links/x'],
  ] as const)('leads from %s to %s', (type, address) => {
    expect(taskAddress({ type, subject: { id: 'x', href: '', name: { nl: 'X' }, kind: '' } })).toBe(address);
  });

  it('shows organisations with the own role, and partnerships with why', async () => {
    listIs('/partnerships', [{ id: 'p1', name: { nl: 'LWGC Marollen' } }]);
    renderAt('/start', { me: petra });
    const organizations = await screen.findByRole('list', { name: 'Mijn organisaties' });
    expect(within(organizations).getByText('eigenaar')).toBeInTheDocument();
    const partnerships = screen.getByRole('list', { name: 'Mijn samenwerkingsverbanden' });
    expect(await within(partnerships).findByText('via Buurthuis De Synthese')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Wie wil mee handelen?' })).toHaveAttribute(
      'href',
      '/review/join-requests',
    );
  });

  it('shows what somebody coordinates', async () => {
    renderAt('/start', { me: koen });
    const partnerships = await screen.findByRole('list', { name: 'Mijn samenwerkingsverbanden' });
    expect(within(partnerships).getByRole('link', { name: 'LWGC Marollen' })).toBeInTheDocument();
    expect(within(partnerships).getByText('u coördineert')).toBeInTheDocument();
  });

  it('shows own registrations and requests with their state, not those of others', async () => {
    listIs('/registrations', [itemOf(submitted)]);
    listIs('/joinRequests', [
      joinRequest,
      { ...joinRequest, id: 'j2', applicant: { name: 'Paul', email: 'paul@samenhang.example' } },
    ]);
    renderAt('/start', { me: newcomer });
    const running = await screen.findByRole('list', { name: 'Mijn registraties en verzoeken' });
    expect(within(running).getAllByText('wacht op antwoord')).toHaveLength(2);
    expect(within(running).getByRole('link', { name: 'Buurthuis De Synthese' })).toHaveAttribute(
      'href',
      '/join-requests/j1',
    );
  });

  it('tells a newcomer what to do', async () => {
    const { container } = renderAt('/start', { me: newcomer });
    expect(await screen.findByText('Begin bij uw organisatie')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Organisatie zoeken of registreren' })).toHaveAttribute(
      'href',
      '/register',
    );
    await expectAccessible(container);
  });

  it('says that it is loading, and that the service does not answer', async () => {
    server.use(http.get(at('/me/tasks'), () => delay('infinite')));
    const { unmount } = renderAt('/start', { me: rita });
    expect((await screen.findAllByText('Even geduld, de gegevens worden opgehaald.')).length).toBeGreaterThan(
      0,
    );
    unmount();
    server.use(http.get(at('/me/tasks'), () => HttpResponse.error()));
    renderAt('/start', { me: rita });
    expect(await screen.findByRole('alert')).toHaveTextContent('De dienst antwoordt niet.');
  });
});
