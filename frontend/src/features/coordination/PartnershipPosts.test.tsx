import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { renderUi } from '~/test/render';
import { at, pageOf, server } from '~/test/server';
import { PartnershipPosts } from './PartnershipPosts';

const vacancy = {
  id: 'f1',
  href: '',
  roleType: 'neighborhoodReferent',
  scope: 'partnership',
  plannedFte: '1.00',
  actualFte: '0',
  state: 'vacant',
  vacantSince: '2026-09-01',
  contact: { email: 'wijk@samenhang.example', phone: '+32 2 000 00 00' },
  validFrom: '2022-01-01',
};

const atAuthority = {
  ...vacancy,
  id: 'f2',
  state: 'filled',
  vacantSince: undefined,
  actualFte: undefined,
  territory: { id: 't1', href: '', name: { nl: 'Brussel' } },
  contact: undefined,
};

function postsAre(items: object[]) {
  server.use(
    http.get(at('/posts'), () => HttpResponse.json(pageOf(items as never[]))),
    http.get(at('/refData/roleTypes'), () =>
      HttpResponse.json({
        vocabulary: 'roleTypes',
        version: 1,
        items: [
          {
            code: 'neighborhoodReferent',
            href: '',
            label: { nl: 'Wijkreferent' },
            attributes: { scope: 'partnership' },
          },
          {
            code: 'lwgcCoordinator',
            href: '',
            label: { nl: 'LWGC-coördinator' },
            attributes: { scope: 'authority' },
          },
        ],
      }),
    ),
  );
}

describe('The posts of a partnership', () => {
  beforeEach(() => postsAre([vacancy, atAuthority]));

  it('shows functions, since when vacant and a generic contact, and no name that is not public', async () => {
    const { container } = renderUi(<PartnershipPosts partnershipId="p1" />);
    const rows = (await screen.findAllByRole('row')).slice(1);
    expect(rows[0]).toHaveTextContent('vacant sinds 1 september 2026');
    expect(
      within(rows[0] as HTMLElement).getByRole('link', { name: 'wijk@samenhang.example' }),
    ).toBeInTheDocument();
    expect(rows[1]).toHaveTextContent('op niveau Brussel, voor meerdere samenwerkingsverbanden');
    expect(rows[1]).toHaveTextContent('niet publiek');
    expect(screen.queryByRole('button', { name: 'Functie toevoegen' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says that there are none yet', async () => {
    postsAre([]);
    renderUi(<PartnershipPosts partnershipId="p1" />);
    expect(
      await screen.findByText('Voor dit samenwerkingsverband zijn nog geen functies opgenomen.'),
    ).toBeInTheDocument();
  });

  it('lets a coordinator add a function of this partnership, never one above it', async () => {
    let sent: unknown;
    server.use(
      http.post(at('/posts'), async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(vacancy, { status: 201 });
      }),
    );
    const { user } = renderUi(<PartnershipPosts partnershipId="p1" mayManage />);
    await user.click(await screen.findByRole('button', { name: 'Functie toevoegen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Functie toevoegen' });
    const role = within(dialog).getByRole('combobox', { name: 'Soort functie' });
    await within(dialog).findByRole('option', { name: 'Wijkreferent' });
    expect(within(dialog).queryByRole('option', { name: 'LWGC-coördinator' })).not.toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Functie toevoegen' }));
    expect(await within(dialog).findAllByText('Kies een soort functie.')).not.toHaveLength(0);
    await user.selectOptions(role, 'Wijkreferent');
    await user.type(
      within(dialog).getAllByRole('textbox', { name: 'Nederlands (niet verplicht)' })[0] as HTMLElement,
      'Referent Zuid',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Functie toevoegen' }));
    await waitFor(() =>
      expect(sent).toMatchObject({
        partnership: 'p1',
        roleType: 'neighborhoodReferent',
        plannedFte: '1',
        title: { nl: 'Referent Zuid' },
      }),
    );
  });
});
