import { screen, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { newcomer } from '~/test/people';
import { draft, itemOf, listIs, submitted } from '~/test/registrations';
import { renderAt } from '~/test/render';
import { at, pageOf, server } from '~/test/server';

const synthese = {
  id: 'o1',
  href: '',
  name: { nl: 'Buurthuis De Synthese' },
  type: 'association',
  municipality: { nisCode: 21013, name: { nl: 'Sint-Gillis' } },
};

const field = () => screen.findByRole('searchbox', { name: 'Naam of ondernemingsnummer van uw organisatie' });

describe('Finding oneself, the first step of signing up', () => {
  it('needs no account and shows what looks like the name typed', async () => {
    listIs('/organizations', [synthese]);
    const { user, address } = renderAt('/register');
    await user.type(await field(), 'synthese');
    const found = await screen.findByRole('list', { name: 'Organisaties die hierop lijken' });
    expect(await within(found).findByText('Vereniging · Sint-Gillis')).toBeInTheDocument();
    expect(within(found).getByRole('link', { name: 'Dat zijn wij: Buurthuis De Synthese' })).toHaveAttribute(
      'href',
      '/register/join/o1',
    );
    expect(address()).toBe('/register?q=synthese');
  });

  it('asks for a name before it offers to register a new one', async () => {
    listIs('/organizations', []);
    const { user } = renderAt('/register');
    const name = await field();
    expect(screen.queryByRole('link', { name: 'Nieuwe organisatie registreren' })).not.toBeInTheDocument();
    await user.type(name, 'Regenton');
    expect(await screen.findByText('We vonden niets dat op ‘Regenton’ lijkt.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Nieuwe organisatie registreren' })).toHaveAttribute(
      'href',
      '/register/new?name=Regenton',
    );
  });

  it('keeps what was typed when the person comes back from signing in', async () => {
    listIs('/organizations', [synthese]);
    renderAt('/register?q=synthese');
    expect(await field()).toHaveValue('synthese');
    expect(await screen.findByText('1 organisatie gevonden')).toBeInTheDocument();
  });

  it('says that it is loading, and that the service does not answer', async () => {
    server.use(http.get(at('/organizations'), () => delay('infinite'), { once: true }));
    const { user } = renderAt('/register?q=synthese');
    expect(await screen.findByText('Even geduld, de gegevens worden opgehaald.')).toBeInTheDocument();
    server.use(http.get(at('/organizations'), () => HttpResponse.error()));
    await user.type(await field(), 's');
    expect(await screen.findByRole('alert')).toHaveTextContent('De dienst antwoordt niet.');
  });

  it('shows what the person began earlier', async () => {
    server.use(
      http.get(at('/registrations'), ({ request }) => {
        const asked = new URL(request.url).searchParams;
        expect(asked.get('own')).toBe('true');
        return HttpResponse.json(
          pageOf([{ ...itemOf(submitted), name: draft.name, status: 'draft' }] as never[]),
        );
      }),
    );
    renderAt('/register', { me: newcomer });
    expect(
      await screen.findByRole('link', { name: 'Verdergaan met Buurtmoestuin De Regenton' }),
    ).toHaveAttribute('href', '/registrations/g1');
  });

  it('has nothing axe objects to', async () => {
    listIs('/organizations', [synthese]);
    const { container } = renderAt('/register?q=synthese');
    await screen.findByText('1 organisatie gevonden');
    await expectAccessible(container);
  });
});
