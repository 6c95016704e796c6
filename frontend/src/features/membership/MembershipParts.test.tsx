import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { coordinated, marollen, membership, serve } from '~/test/partnerships';
import { koen, petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const within1 = {
  ...membership,
  sleeps: [],
  sleeping: false,
  contactState: 'missing',
  contribution: { nl: 'Een open huis.' },
  recognitions: [
    {
      authority: { id: 'o9', href: '', name: { nl: 'OCMW van Brussel' } },
      recognized: true,
      validFrom: '2024-01-01',
    },
    {
      authority: { id: 'o8', href: '', name: { nl: 'OCMW van Vorst' } },
      recognized: false,
      validFrom: '2024-01-01',
    },
  ],
  permittedActions: ['describe', 'end'],
};

const delegate = {
  id: 'd1',
  href: '',
  membership: 'm1',
  organization: membership.organization,
  partnership: membership.partnership,
  name: 'An Voorbeeld',
  mandate: 'commit',
  position: 1,
  hoursPerMonth: '4.5',
  workingHours: true,
  validFrom: '2024-02-01',
  permittedActions: ['edit', 'end'],
};

const confirmation = {
  id: 'c1',
  href: '',
  membership: 'm1',
  organization: membership.organization,
  partnership: membership.partnership,
  askedOn: '2026-11-02',
  dueOn: '2026-12-31',
  message: 'Blijft u?',
  permittedActions: ['answer'],
};

const charter = {
  id: 'a1',
  href: '',
  partnership: membership.partnership,
  kind: 'charter',
  title: { nl: 'Charter van de werkgroep' },
  validFrom: '2021-09-15',
};

function sees(value: object) {
  serve(marollen);
  server.use(
    http.get(at('/memberships/m1'), () => HttpResponse.json(value, { headers: { ETag: '"v1-a"' } })),
    http.get(at('/delegates'), () => HttpResponse.json(pageOf([delegate]))),
  );
}

function takes(path: string, answer: object) {
  const sent: unknown[] = [];
  server.use(
    http.post(at(path), async ({ request }) => {
      const text = await request.text();
      sent.push(text ? JSON.parse(text) : undefined);
      return HttpResponse.json(answer);
    }),
  );
  return sent;
}

describe('The page of a membership', () => {
  it('tells each authority apart, what is missing, and who represents the member', async () => {
    sees(within1);
    const { container } = renderAt('/memberships/m1', { me: petra });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Buurthuis De Synthese in LWGC Marollen' }),
    ).toBeInTheDocument();
    expect(await screen.findByRole('row', { name: /OCMW van Brussel.*ja/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /OCMW van Vorst.*nee/ })).toBeInTheDocument();
    expect(screen.getByText('Er is geen contactpersoon')).toBeInTheDocument();
    expect(await screen.findByRole('row', { name: /An Voorbeeld/ })).toHaveTextContent('4,5 uur per maand');
    await expectAccessible(container);
  });

  it('shows the public neither names nor sleep', async () => {
    const { sleeps: _s, sleeping: _t, contactState: _c, permittedActions: _p, ...open } = within1;
    sees(open);
    renderAt('/memberships/m1');
    expect(await screen.findByText('Een open huis.')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Slapen' })).not.toBeInTheDocument();
    expect(screen.queryByText('An Voorbeeld')).not.toBeInTheDocument();
  });

  it('lets a member sleep with a reason', async () => {
    sees(within1);
    const sent = takes('/memberships/m1/sleeps', within1);
    const { user } = renderAt('/memberships/m1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Laten slapen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Laten slapen' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Kies een reden.');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Reden' }), 'staffChange');
    await user.click(within(dialog).getByRole('button', { name: 'Laten slapen' }));
    await waitFor(() => expect(sent[0]).toMatchObject({ reason: 'staffChange' }));
  });

  it('says what the API objects to when a place is taken', async () => {
    sees(within1);
    server.use(
      http.post(at('/delegates'), () =>
        problem(409, 'samenhang:stateConflict', { detail: 'Er is al een afgevaardigde op deze plaats.' }),
      ),
    );
    const { user } = renderAt('/memberships/m1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Afgevaardigde aanwijzen' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: 'Naam' }), 'Bo Voorbeeld');
    await user.click(within(dialog).getByRole('radio', { name: 'Engageren' }));
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('op deze plaats');
  });
});

describe('Staying a member', () => {
  it('asks a reason for leaving, and sends it', async () => {
    server.use(http.get(at('/membershipConfirmations/c1'), () => HttpResponse.json(confirmation)));
    const sent = takes('/membershipConfirmations/c1/answers', { ...confirmation, answer: 'leave' });
    const { user, container } = renderAt('/membership-confirmations/c1', { me: petra });
    await user.click(await screen.findByRole('radio', { name: 'Vertrekken' }));
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Antwoord versturen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Kies een reden.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Reden' }), 'lackOfTime');
    await user.click(screen.getByRole('button', { name: 'Antwoord versturen' }));
    await waitFor(() => expect(sent[0]).toMatchObject({ answer: 'leave', reason: 'lackOfTime' }));
  });

  it('shows the coordinator who answered what', async () => {
    serve(coordinated);
    server.use(
      http.get(at('/membershipConfirmations'), () =>
        HttpResponse.json(pageOf([{ ...confirmation, answer: 'stay', expectations: 'Elkaar kennen' }])),
      ),
      http.get(at('/confirmationRounds'), () =>
        HttpResponse.json({
          items: [
            {
              id: 'r1',
              partnership: 'p1',
              startedOn: '2026-11-02',
              dueOn: '2026-12-31',
              asked: 4,
              answered: 1,
            },
          ],
        }),
      ),
    );
    renderAt('/partnerships/p1?tab=manage', { me: koen });
    expect(await screen.findByText(/1 van 4 antwoordden/)).toBeInTheDocument();
    expect(await screen.findByRole('row', { name: /Lid blijven.*Elkaar kennen/ })).toBeInTheDocument();
  });
});

describe('Following', () => {
  it('begins for an organisation or for oneself', async () => {
    serve({ ...marollen, members: [] });
    const sent = takes('/partnershipFollows', { id: 'f1' });
    const { user } = renderAt('/partnerships/p1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Volgen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'Buurthuis De Synthese' }));
    await user.click(within(dialog).getByRole('button', { name: 'Volgen' }));
    await waitFor(() => expect(sent[0]).toEqual({ partnership: 'p1', organization: 'o1' }));
  });
});

describe('Agreements', () => {
  it('show the public kind, title and period', async () => {
    serve(marollen);
    server.use(http.get(at('/agreements'), () => HttpResponse.json(pageOf([charter]))));
    renderAt('/partnerships/p1?tab=members');
    expect(await screen.findByRole('row', { name: /Charter van de werkgroep/ })).toHaveTextContent(
      '15 september 2021',
    );
  });

  it('let a party sign by function', async () => {
    server.use(
      http.get(at('/agreements/a1'), () =>
        HttpResponse.json(
          {
            ...charter,
            versions: [{ label: '2', datedOn: '2024-01-10', url: 'https://documenten.example/2.pdf' }],
            parties: [{ organization: membership.organization, maySign: true }],
            permittedActions: ['sign'],
          },
          { headers: { ETag: '"v1-a"' } },
        ),
      ),
    );
    const sent = takes('/agreements/a1/signatures', charter);
    const { user, container } = renderAt('/agreements/a1', { me: petra });
    expect(await screen.findByRole('link', { name: 'Versie 2' })).toHaveAttribute(
      'href',
      'https://documenten.example/2.pdf',
    );
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Tekenen: Buurthuis De Synthese' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: 'Functie van wie tekende' }), 'Voorzitter');
    await user.click(within(dialog).getByRole('button', { name: 'Tekenen' }));
    await waitFor(() => expect(sent[0]).toMatchObject({ organization: 'o1', function: 'Voorzitter' }));
  });
});

describe('A broad reception', () => {
  it('says who is missing and which function nobody takes up', async () => {
    serve({ ...marollen, type: 'integratedReception' });
    server.use(
      http.get(at('/receptionCoverage'), () =>
        HttpResponse.json({
          partnership: 'p1',
          asOf: '2026-11-23',
          complete: false,
          missingCoreActors: ['dmw'],
          functions: ['neutralInformation', 'neutralReferral'],
          uncoveredFunctions: ['neutralReferral'],
          members: [
            {
              membership: 'm1',
              organization: membership.organization,
              functions: ['neutralInformation'],
              mayState: false,
            },
          ],
        }),
      ),
    );
    renderAt('/partnerships/p1?tab=members');
    expect(await screen.findByText('Nog niet volledig')).toBeInTheDocument();
    expect(await screen.findByText('Dienst maatschappelijk werk')).toBeInTheDocument();
    expect(screen.getByText('Nog door niemand opgenomen: Neutraal doorverwijzen.')).toBeInTheDocument();
  });
});

describe('The overview to share', () => {
  it('shows all periods an organisation took part', async () => {
    serve(marollen, { memberships: [membership, { ...membership, id: 'm0', validUntil: '2020-12-31' }] });
    const { container } = renderAt('/organizations/o1/memberships');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Waar Buurthuis De Synthese aan deelneemt' }),
    ).toBeInTheDocument();
    expect(screen.getByText('31 december 2020')).toBeInTheDocument();
    await expectAccessible(container);
  });
});
