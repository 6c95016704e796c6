import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { newcomer, rita } from '~/test/people';
import {
  accepted,
  forReview,
  itemOf,
  listIs,
  registrationIs,
  returned,
  submitted,
  taking,
  versioned,
} from '~/test/registrations';
import { renderAt } from '~/test/render';
import { at, pageOf, server } from '~/test/server';

const other = {
  ...itemOf(submitted),
  id: 'g2',
  name: 'Les Ateliers',
  applicant: { name: 'Claire', language: 'fr' },
};

describe('The list of registrations to review', () => {
  it('holds what waits, with the language of the applicant', async () => {
    let asked = '';
    server.use(
      http.get(at('/registrations'), ({ request }) => {
        asked = new URL(request.url).search;
        return HttpResponse.json(pageOf([itemOf(submitted), other] as never[]));
      }),
    );
    const { container } = renderAt('/review/registrations', { me: rita });
    const row = await screen.findByRole('row', { name: /Les Ateliers/ });
    expect(row).toHaveTextContent('Frans');
    expect(within(row).getByRole('link', { name: 'Les Ateliers' })).toHaveAttribute(
      'href',
      '/review/registrations/g2',
    );
    expect(asked).toBe('?status=submitted&sort=submittedOn&pageSize=20');
    await expectAccessible(container);
  });

  it('keeps the chosen state in the address', async () => {
    listIs('/registrations', []);
    const { user, address } = renderAt('/review/registrations', { me: rita });
    expect(await screen.findByText('Alle registraties hebben een antwoord.')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stand' }), 'Niet aanvaard');
    expect(address()).toBe('/review/registrations?status=refused');
    expect(await screen.findByText('Geen registraties in deze stand')).toBeInTheDocument();
  });

  it('is not for everybody', async () => {
    renderAt('/review/registrations', { me: newcomer });
    expect(await screen.findByText(/Voor deze pagina is een andere rol nodig/)).toBeInTheDocument();
  });

  it('says that the service does not answer', async () => {
    server.use(http.get(at('/registrations'), () => HttpResponse.error()));
    renderAt('/review/registrations', { me: rita });
    expect(await screen.findByRole('alert')).toHaveTextContent('De dienst antwoordt niet.');
  });
});

describe('Reviewing a registration', () => {
  beforeEach(() => {
    registrationIs(forReview);
    listIs('/registrations', [other]);
    server.use(
      http.get(at('/organizations/o1'), () =>
        versioned({
          id: 'o1',
          name: { nl: 'Moestuin De Regenton' },
          type: 'association',
          enterpriseNumber: '0202239951',
          contacts: [{ email: 'info@moestuin.example' }],
          sites: [],
        }),
      ),
    );
  });

  it('lays it beside what looks like it in the register', async () => {
    const { container } = renderAt('/review/registrations/g1', { me: rita });
    const table = await screen.findByRole('table', { name: 'Registratie naast wat er al is' });
    const number = await within(table).findByRole('row', { name: /Ondernemingsnummer.*0202\.239\.951/ });
    expect(number).toBeInTheDocument();
    expect(within(table).getByRole('row', { name: /Waarom/ })).toHaveTextContent('naam lijkt erop');
    expect(screen.getByText('Noor Voorbeeld, noor@samenhang.example')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('accepts it, says so and leads to the next one', async () => {
    const sent = taking('post', '/registrations/g1/decisions', () => {
      registrationIs(accepted, '"4"');
      return versioned(accepted, '"4"');
    });
    const { user } = renderAt('/review/registrations/g1', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Aanvaarden' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Aanvaarden' }));
    expect(await screen.findByText('Buurtmoestuin De Regenton staat in het register.')).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ outcome: 'accepted' });
    expect(await screen.findByRole('link', { name: 'Volgende: Les Ateliers' })).toHaveAttribute(
      'href',
      '/review/registrations/g2',
    );
  });

  it.each([
    ['Terugsturen met een vraag', 'returned', 'De vraag is verstuurd naar de aanvrager.'],
    ['Niet aanvaarden', 'refused', /De registratie is niet aanvaard; de aanvrager krijgt de reden/],
  ])('wants words to go with: %s', async (act, outcome, done) => {
    const sent = taking('post', '/registrations/g1/decisions', () => {
      const after = { ...returned, status: outcome, permittedActions: [] };
      registrationIs(after, '"4"');
      return versioned(after, '"4"');
    });
    const { user } = renderAt('/review/registrations/g1', { me: rita });
    await user.click(await screen.findByRole('button', { name: act }));
    const dialog = await screen.findByRole('dialog', { name: act });
    expect(within(dialog).getByText('De aanvrager leest in: Nederlands.')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: act }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Schrijf een korte toelichting.');
    await user.type(within(dialog).getByRole('textbox'), 'Met wie werkt u samen?');
    await user.click(within(dialog).getByRole('button', { name: act }));
    expect(await screen.findByText(done)).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ outcome, message: 'Met wie werkt u samen?' });
  });
});
