import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { application } from '~/test/partnerships';
import { petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const invitation = {
  ...application,
  direction: 'invitation',
  waitingFor: ['organization'],
  answersFor: ['organization'],
  organization: { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } },
  message: 'Jullie open huis zou ons helpen.',
};

function shows(request: object) {
  server.use(http.get(at('/membershipRequests/r1'), () => HttpResponse.json(request)));
}

function decisions(answer: () => Response) {
  const sent: unknown[] = [];
  server.use(
    http.post(at('/membershipRequests/r1/decisions'), async ({ request }) => {
      sent.push(await request.json());
      return answer();
    }),
  );
  return sent;
}

describe('The page of an invitation', () => {
  it('asks who is not signed in to do so', async () => {
    renderAt('/membership-requests/r1');
    const main = within(await screen.findByRole('main'));
    expect(await main.findByRole('button', { name: 'Aanmelden' })).toBeInTheDocument();
  });

  it('tells who asks whom, in which role and why', async () => {
    shows(invitation);
    renderAt('/membership-requests/r1', { me: petra });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'LWGC Marollen nodigt Buurthuis De Synthese uit',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('Jullie open huis zou ons helpen.')).toBeInTheDocument();
    expect(screen.getByText('wacht op antwoord')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Intrekken' })).not.toBeInTheDocument();
  });

  it('says what accepting means before it is done', async () => {
    shows(invitation);
    const sent = decisions(() =>
      HttpResponse.json({ ...invitation, status: 'accepted', permittedActions: [] }),
    );
    const { user } = renderAt('/membership-requests/r1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Uitnodiging aannemen' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('staat dan op de openbare pagina van LWGC Marollen');
    await user.click(within(dialog).getByRole('button', { name: 'Uitnodiging aannemen' }));
    await waitFor(() => expect(sent).toEqual([{ outcome: 'accepted' }]));
  });

  it('keeps the dialog open with the sentence of the API when it was answered in between', async () => {
    shows(invitation);
    decisions(() =>
      problem(409, 'samenhang:stateConflict', { detail: 'Deze vraag is al afgesloten (withdrawn).' }),
    );
    const { user } = renderAt('/membership-requests/r1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Uitnodiging aannemen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Uitnodiging aannemen' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Deze vraag is al afgesloten');
  });

  it('shows the reason of an answer to both sides', async () => {
    shows({
      ...application,
      status: 'declined',
      decidedOn: '2026-11-20T09:00:00Z',
      reason: 'outsideThemes',
      answer: 'Volgend jaar graag.',
      permittedActions: [],
    });
    renderAt('/membership-requests/r1', { me: petra });
    expect(await screen.findByText('Buiten de thema’s')).toBeInTheDocument();
    expect(screen.getByText('Volgend jaar graag.')).toBeInTheDocument();
    expect(screen.getByText('niet aanvaard')).toBeInTheDocument();
  });

  it('tells who may not see it', async () => {
    server.use(http.get(at('/membershipRequests/r1'), () => problem(403, 'belgif:missingPermission')));
    renderAt('/membership-requests/r1', { me: petra });
    expect(await screen.findByRole('alert')).toHaveTextContent('Met uw account kan dit niet');
  });

  it('has nothing axe objects to', async () => {
    shows(invitation);
    const { container } = renderAt('/membership-requests/r1', { me: petra });
    await screen.findByText('Jullie open huis zou ons helpen.');
    await expectAccessible(container);
  });
});
