import { act, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { application, coordinated, marollen, membership, serve } from '~/test/partnerships';
import { koen, petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';
// The page is a download of its own; waiting for it is no part of what the first test measures.
import './PartnershipScreen';

/** Answers a call with `answer` and keeps what was sent. */
function taking(method: 'post' | 'patch', path: string, answer: () => Response) {
  const sent: { body: unknown; ifMatch: string | null }[] = [];
  server.use(
    http[method](at(path), async ({ request }) => {
      const text = await request.text();
      sent.push({ body: text ? JSON.parse(text) : undefined, ifMatch: request.headers.get('If-Match') });
      return answer();
    }),
  );
  return sent;
}

describe('The page of a partnership', () => {
  it('tells what it is for, where, on what, who leads it and how it came this far', async () => {
    serve(marollen);
    renderAt('/partnerships/p1');
    expect(await screen.findByRole('heading', { level: 1, name: 'LWGC Marollen' })).toBeInTheDocument();
    expect(screen.getByText('Bewoners vinden hulp in hun eigen straat.')).toBeInTheDocument();
    expect(screen.getByText('Vlotter toegang tot hulp')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'OCMW van Brussel' })).toHaveAttribute(
      'href',
      '/organizations/o9',
    );
    const phases = screen.getByRole('list', { name: 'Fasen' });
    expect(within(phases).getAllByRole('listitem')[0]).toHaveTextContent('1 januari 2022');
    expect(within(phases).getByText('tot en met 31 december 2021')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Beheer' })).not.toBeInTheDocument();
  });

  it('shows members by role with a link to each, on a day of their choice', async () => {
    serve(marollen);
    const { user, address } = renderAt('/partnerships/p1');
    await user.click(await screen.findByRole('link', { name: 'Leden' }));
    expect(address()).toBe('/partnerships/p1?tab=members');
    expect(screen.getByRole('link', { name: 'Leden' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: 'Wat en waarom' })).not.toHaveAttribute('aria-current');
    const role = await screen.findByRole('region', { name: 'Partner' });
    expect(within(role).getByRole('link', { name: 'Buurthuis De Synthese' })).toHaveAttribute(
      'href',
      '/organizations/o1',
    );
    expect(
      within(role).getByText('Vereniging · Welzijn · niet gefinancierd · sinds 1 maart 2022'),
    ).toBeInTheDocument();
  });

  it('shows former members on request, with reasons only when the API gives them', async () => {
    const left = { ...membership, id: 'm0', validUntil: '2025-06-30', permittedActions: [] };
    serve(marollen, { memberships: [membership, left] });
    const { user, address } = renderAt('/partnerships/p1?tab=members');
    await user.click(await screen.findByRole('button', { name: 'Ook vroegere leden tonen' }));
    expect(address()).toBe('/partnerships/p1?tab=members&history=true');
    expect(await screen.findByText('30 juni 2025')).toBeInTheDocument();
    expect(screen.queryByRole('columnheader', { name: 'Reden van vertrek' })).not.toBeInTheDocument();
  });

  it('shows functions and their state, with a general address and without a name', async () => {
    serve(marollen);
    renderAt('/partnerships/p1?tab=roles');
    const row = await screen.findByRole('row', { name: /neighborhoodReferent/ });
    expect(row).toHaveTextContent('vacant sinds 1 september 2026');
    expect(row).toHaveTextContent('0,80 VTE');
    expect(within(row).getByRole('link', { name: 'wijkreferent@lwgc.example' })).toBeInTheDocument();
  });

  it('shows every public part while it is printed', async () => {
    serve(marollen);
    renderAt('/partnerships/p1');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('heading', { name: 'Leden' })).not.toBeInTheDocument();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(await screen.findByRole('heading', { name: 'Leden' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Wie coördineert wat' })).toBeInTheDocument();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Leden' })).not.toBeInTheDocument());
  });

  it('says that there is no such partnership', async () => {
    serve(marollen);
    server.use(http.get(at('/partnerships/p1'), () => problem(404, 'belgif:resourceNotFound')));
    renderAt('/partnerships/p1');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });

  it.each(['', '?tab=members', '?tab=roles'])('has nothing axe objects to (%s)', async (search) => {
    serve(marollen);
    const { container } = renderAt(`/partnerships/p1${search}`);
    await screen.findByRole('heading', { level: 1, name: 'LWGC Marollen' });
    await expectAccessible(container);
  });
});

describe('Taking part', () => {
  const elsewhere = { ...marollen, members: [], permittedActions: ['apply'] };

  it('lets the owner of an organisation ask to take part', async () => {
    serve(elsewhere);
    const sent = taking('post', '/membershipRequests', () => HttpResponse.json(application, { status: 201 }));
    const { user } = renderAt('/partnerships/p1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Deelnemen' }));
    await user.type(
      await screen.findByRole('textbox', { name: /Waarom wilt u deelnemen/ }),
      'Wij kennen de buurt.',
    );
    await user.click(screen.getByRole('button', { name: 'Vraag versturen' }));
    expect(await screen.findByText('Uw vraag is verstuurd.')).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({
      direction: 'application',
      organization: 'o1',
      partnership: 'p1',
      kind: 'partner',
      message: 'Wij kennen de buurt.',
    });
  });

  it('shows the sentence of the API when the partnership takes no applications', async () => {
    serve(elsewhere);
    taking('post', '/membershipRequests', () =>
      problem(409, 'samenhang:stateConflict', { detail: 'Dit samenwerkingsverband werkt op uitnodiging.' }),
    );
    const { user } = renderAt('/partnerships/p1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Deelnemen' }));
    await user.click(await screen.findByRole('button', { name: 'Vraag versturen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('werkt op uitnodiging');
  });

  it('leads to the open request instead of asking twice', async () => {
    const own = {
      ...application,
      organization: { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } },
    };
    serve(elsewhere, { requests: [own] });
    renderAt('/partnerships/p1', { me: petra });
    expect(await screen.findByRole('link', { name: 'Uw vraag loopt' })).toHaveAttribute(
      'href',
      '/membership-requests/r1',
    );
    expect(screen.queryByRole('button', { name: 'Deelnemen' })).not.toBeInTheDocument();
  });

  it('lets an organisation leave with a day and a reason', async () => {
    serve(marollen);
    const sent = taking('post', '/memberships/m1/endings', () => HttpResponse.json(membership));
    const { user } = renderAt('/partnerships/p1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Deelname beëindigen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Deelname beëindigen' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Kies een reden.');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Reden' }), 'lackOfTime');
    await user.click(within(dialog).getByRole('button', { name: 'Deelname beëindigen' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({ reason: 'lackOfTime' });
  });
});

describe('Managing a partnership', () => {
  it('lets the coordinator admit an applicant in another role and with money', async () => {
    serve(coordinated, { requests: [application] });
    const sent = taking('post', '/membershipRequests/r1/decisions', () =>
      HttpResponse.json({ ...application, status: 'accepted', permittedActions: [] }),
    );
    const { user } = renderAt('/partnerships/p1?tab=manage', { me: koen });
    expect(await screen.findByText('Veel van onze cursisten wonen hier.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Aanvaarden' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'Ja' }));
    await user.click(within(dialog).getByRole('button', { name: 'Aanvaarden' }));
    expect(await screen.findByText('Taalatelier neemt deel.')).toBeInTheDocument();
    expect(sent[0]?.body).toMatchObject({ outcome: 'accepted', kind: 'partner', funded: true });
  });

  it('asks a reason before it declines', async () => {
    serve(coordinated, { requests: [application] });
    const sent = taking('post', '/membershipRequests/r1/decisions', () => HttpResponse.json(application));
    const { user } = renderAt('/partnerships/p1?tab=manage', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Niet aanvaarden' }));
    const dialog = await screen.findByRole('dialog');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Reden' }), 'outsideThemes');
    await user.type(
      within(dialog).getByRole('textbox', { name: /Toelichting|Uitleg/ }),
      'Volgend jaar graag.',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Niet aanvaarden' }));
    await waitFor(() =>
      expect(sent[0]?.body).toEqual({
        outcome: 'declined',
        reason: 'outsideThemes',
        answer: 'Volgend jaar graag.',
      }),
    );
  });

  it('sends only what was changed, with the version it was read in', async () => {
    serve(coordinated);
    const sent = taking('patch', '/partnerships/p1', () =>
      HttpResponse.json(coordinated, { headers: { ETag: '"v2-b"' } }),
    );
    const { user } = renderAt('/partnerships/p1?tab=manage', { me: koen });
    const phone = await screen.findByRole('textbox', { name: /Algemeen telefoonnummer/ });
    await user.type(phone, '+32 2 000 01 01');
    await user.click(screen.getByRole('button', { name: 'Beschrijving bewaren' }));
    expect(await screen.findByText('De beschrijving is bewaard.')).toBeInTheDocument();
    expect(sent[0]).toEqual({ body: { contactPhone: '+32 2 000 01 01' }, ifMatch: '"v1-a"' });
  });

  it('shows both versions when somebody else changed the same words, and applies mine on request', async () => {
    serve(coordinated);
    let saves = 0;
    const theirs = { ...coordinated, contact: { email: 'nieuw@lwgc.example' } };
    const sent = taking('patch', '/partnerships/p1', () => {
      saves += 1;
      if (saves > 1) return HttpResponse.json(theirs, { headers: { ETag: '"v3-c"' } });
      server.use(
        http.get(at('/partnerships/p1'), () => HttpResponse.json(theirs, { headers: { ETag: '"v2-b"' } })),
      );
      return problem(412, 'samenhang:preconditionFailed');
    });
    const { user } = renderAt('/partnerships/p1?tab=manage', { me: koen });
    const email = await screen.findByRole('textbox', { name: /Algemeen e-mailadres/ });
    await user.clear(email);
    await user.type(email, 'mijn@lwgc.example');
    await user.click(screen.getByRole('button', { name: 'Beschrijving bewaren' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('nieuw@lwgc.example')).toBeInTheDocument();
    expect(within(dialog).getByText('mijn@lwgc.example')).toBeInTheDocument();
    const [, applyMine] = within(dialog).getAllByRole('button').slice(-2);
    await user.click(applyMine as HTMLElement);
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual({ body: { contactEmail: 'mijn@lwgc.example' }, ifMatch: '"v2-b"' });
  });

  it('has nothing axe objects to', async () => {
    serve(coordinated, { requests: [application] });
    const { container } = renderAt('/partnerships/p1?tab=manage', { me: koen });
    await screen.findByText('Veel van onze cursisten wonen hier.');
    await expectAccessible(container);
  });
});
