import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const synthese = {
  id: 'o1',
  href: '',
  name: { nl: 'Buurthuis De Synthese', fr: 'Maison de quartier La Synthèse' },
  type: 'association',
  status: 'active',
  aliases: [],
  sectors: [],
  targetGroups: [],
  languages: [],
  sites: [],
  contacts: [],
  territoriesServed: [],
  memberships: [],
  synthetic: true,
  permittedActions: ['edit', 'confirm', 'manageUsers'],
};
const users = [
  {
    id: 'u1',
    href: '',
    person: { name: 'Petra Voorbeeld', email: 'partner@samenhang.example' },
    role: 'owner',
    since: '2024-01-15',
  },
  { id: 'u2', href: '', person: { name: 'Arno Voorbeeld' }, role: 'reader', since: '2025-03-01' },
];
const request = {
  id: 'j1',
  href: '',
  organization: { id: 'o1', href: '', name: synthese.name },
  applicant: { name: 'Noor Voorbeeld', email: 'noor@samenhang.example' },
  function: 'Onthaal',
  status: 'open',
  claim: false,
  requestedOn: '2026-11-20T09:00:00Z',
  permittedActions: ['accept', 'refuse'],
};

function answers({ people = users, waiting = [request] }: { people?: object[]; waiting?: object[] } = {}) {
  server.use(
    http.get(at('/organizations/o1'), () => HttpResponse.json(synthese, { headers: { ETag: '"v1-a"' } })),
    http.get(at('/organizations/o1/users'), () => HttpResponse.json({ items: people as never })),
    http.get(at('/joinRequests'), () => HttpResponse.json(pageOf(waiting as never))),
  );
}

describe('The page of who acts for an organisation', () => {
  it('asks who is not signed in to do so', async () => {
    answers();
    renderAt('/organizations/o1/users');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Meld u aan om verder te gaan' }),
    ).toBeInTheDocument();
  });

  it('tells who may do what, since when, and that only few see it', async () => {
    answers();
    renderAt('/organizations/o1/users', { me: petra });
    const row = await screen.findByRole('row', { name: /Petra Voorbeeld/ });
    expect(within(row).getByText('beheren en beslissen wie meewerkt')).toBeInTheDocument();
    expect(screen.getByText(/Alleen de beheerders van de organisatie/)).toBeInTheDocument();
  });

  it('leads to each request that waits for an answer', async () => {
    answers();
    renderAt('/organizations/o1/users', { me: petra });
    expect(await screen.findByRole('link', { name: 'Noor Voorbeeld' })).toHaveAttribute(
      'href',
      '/join-requests/j1',
    );
  });

  it('says so when nobody acts for it and nobody asks', async () => {
    answers({ people: [], waiting: [] });
    renderAt('/organizations/o1/users', { me: petra });
    expect(await screen.findByText('Nog niemand')).toBeInTheDocument();
    expect(await screen.findByText('Niemand wacht op een antwoord')).toBeInTheDocument();
  });

  it('tells who may not see it', async () => {
    answers();
    server.use(http.get(at('/organizations/o1/users'), () => problem(403, 'belgif:missingPermission')));
    renderAt('/organizations/o1/users', { me: petra });
    expect(await screen.findByText(/Met uw account kan dit niet/)).toBeInTheDocument();
  });

  it('is reached from the page of the organisation', async () => {
    answers();
    renderAt('/organizations/o1', { me: petra });
    expect(await screen.findByRole('link', { name: 'Wie werkt hier mee' })).toHaveAttribute(
      'href',
      '/organizations/o1/users',
    );
  });

  it('has nothing axe objects to', async () => {
    answers();
    const { container } = renderAt('/organizations/o1/users', { me: petra });
    await screen.findByRole('link', { name: 'Noor Voorbeeld' });
    await expectAccessible(container);
  });
});
