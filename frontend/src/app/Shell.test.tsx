import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, server } from '~/test/server';

const overview = { organizations: 1247, partnerships: 36, municipalities: 8, posts: 1 };
const organization = {
  id: 'o1',
  name: { nl: 'Buurthuis De Synthese' },
  municipality: { nisCode: 21013, name: { nl: 'Sint-Gillis' } },
};
const partnership = { id: 'p1', name: { nl: 'LWGC Marollen' } };

beforeEach(() => {
  server.use(
    http.get(at('/dashboards/overview'), () => HttpResponse.json(overview)),
    http.get(at('/searchResults'), () =>
      HttpResponse.json({
        items: [
          { ...organization, kind: 'organization', place: organization.municipality.name },
          { ...partnership, kind: 'partnership' },
        ],
        counts: [
          { kind: 'organization', total: 1 },
          { kind: 'partnership', total: 1 },
        ],
      }),
    ),
  );
});

describe('The frame around every page', () => {
  it('starts with a link that skips to the content', async () => {
    const { user } = renderAt('/');
    await screen.findByRole('heading', { level: 1 });
    await user.tab();
    expect(screen.getByRole('link', { name: 'Naar de inhoud' })).toHaveFocus();
    expect(screen.getByRole('main')).toHaveAttribute('id', 'content');
  });

  it('moves the focus to the heading of the page a link leads to, not on the first page', async () => {
    const { user } = renderAt('/');
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading).not.toHaveFocus();
    await user.click(
      within(screen.getByRole('navigation', { name: 'Hoofdmenu' })).getByRole('link', {
        name: 'Organisaties',
      }),
    );
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: 'Organisaties' })).toHaveFocus(),
    );
  });

  it('switches language in place and remembers it', async () => {
    const { user, address } = renderAt('/organizations?q=huis');
    await user.click(await screen.findByRole('button', { name: /Français/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Organisations' })).toBeInTheDocument();
    expect(address()).toBe('/organizations?q=huis');
    expect(localStorage.getItem('samenhang.language')).toBe('fr');
  });

  it('keeps the language on the account of who is signed in, for the mails', async () => {
    let sent: unknown;
    server.use(
      http.patch(at('/me'), async ({ request }) => {
        sent = { body: await request.json(), version: request.headers.get('If-Match') };
        return HttpResponse.json(rita);
      }),
    );
    const { user } = renderAt('/', { me: rita });
    await user.click(await screen.findByRole('button', { name: /English/ }));
    await waitFor(() => expect(sent).toEqual({ body: { language: 'en' }, version: '"1"' }));
  });

  it('says that a page does not exist and offers a way on', async () => {
    renderAt('/nergens');
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Een organisatie zoeken' })).toHaveAttribute(
      'href',
      '/organizations',
    );
  });

  it('says on every page that the service does not answer, until it does', async () => {
    server.use(http.get(at('/dashboards/overview'), () => HttpResponse.error(), { once: true }));
    const { user } = renderAt('/');
    expect(await screen.findByText(/De dienst antwoordt op dit moment niet/)).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Opnieuw proberen' }));
    await waitFor(() =>
      expect(screen.queryByText(/De dienst antwoordt op dit moment niet/)).not.toBeInTheDocument(),
    );
  });
});

describe('The home page', () => {
  it('shows what the register holds, one thing in the singular', async () => {
    renderAt('/');
    expect(await screen.findByText('1.247')).toBeInTheDocument();
    expect(screen.getByText('coördinatiefunctie')).toBeInTheDocument();
  });

  it('finds organisations and partnerships while typing and goes there with the keyboard alone', async () => {
    const { user, address } = renderAt('/');
    const field = await screen.findByRole('combobox', { name: 'Zoeken in alles wat openbaar is' });
    await user.type(field, 'sy');
    const options = await screen.findAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      'Buurthuis De SyntheseSint-Gillis',
      'LWGC Marollen',
    ]);
    expect(screen.getByRole('group', { name: 'Samenwerkingsverbanden' })).toContainElement(
      options[1] ?? null,
    );
    await user.keyboard('{ArrowDown}');
    expect(field).toHaveAttribute('aria-activedescendant', options[0]?.id);
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(address()).toBe('/partnerships/p1'));
  });

  it('closes the suggestions with Escape and searches everything with Enter', async () => {
    const { user, address } = renderAt('/');
    const field = await screen.findByRole('combobox', { name: 'Zoeken in alles wat openbaar is' });
    await user.type(field, 'syn');
    await screen.findAllByRole('option');
    await user.keyboard('{Escape}');
    expect(field).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/search?q=syn'));
  });

  it('has nothing axe objects to', async () => {
    const { container } = renderAt('/');
    await screen.findByText('1.247');
    await expectAccessible(container);
  });
});
