import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { editable, registerHolds, synthese, taking } from '~/test/organizations';
import { petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, server } from '~/test/server';

const label = (nl: string) => ({ nl, fr: nl, en: nl });
const nothing = { href: '', checks: [], shared: false, permittedActions: ['state'] };
const stated = {
  ...nothing,
  checks: [{ right: 'livingWage', moments: ['intake'], reach: 'apply' }],
  ambition: { nl: 'Altijd dezelfde vragen.' },
  shared: true,
  statedOn: '2026-09-20',
};

function listIs(checklist: object) {
  server.use(
    http.get(at('/organizations/o1/rightsChecklist'), () =>
      HttpResponse.json(checklist as Record<string, unknown>, { headers: { ETag: '"v1-a"' } }),
    ),
    http.get(at('/refData/rights'), () =>
      HttpResponse.json({
        items: [
          { code: 'livingWage', label: label('Leefloon'), attributes: { theme: 'incomeAndDebt' } },
          { code: 'rentAllowance', label: label('Huurtoelage'), attributes: { theme: 'housing' } },
          { code: 'other', label: label('Andere') },
        ],
      }),
    ),
    http.get(at('/refData/rightsReach'), () =>
      HttpResponse.json({ items: [{ code: 'apply', label: label('Samen aanvragen') }] }),
    ),
  );
}

describe('The rights an organisation checks', () => {
  beforeEach(() => {
    localStorage.clear();
    registerHolds(editable);
  });

  it('are told to its own people, with the way to those of other members', async () => {
    listIs(stated);
    renderAt('/organizations/o1?tab=services', { me: petra });
    const row = await screen.findByRole('row', { name: /Leefloon/ }, { timeout: 20_000 });
    expect(row).toHaveTextContent('Bij de intake');
    expect(await within(row).findByText('Samen aanvragen')).toBeInTheDocument();
    expect(screen.getByText(/gedeeld met wie ook deelt/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'LWGC Marollen' })).toHaveAttribute(
      'href',
      '/partnerships/p1/rights',
    );
  });

  it('are not asked for by others', async () => {
    registerHolds(synthese);
    renderAt('/organizations/o1?tab=services');
    await screen.findByRole('heading', { name: 'Aanbod' });
    expect(screen.queryByRole('heading', { name: 'Rechten die we nakijken' })).not.toBeInTheDocument();
  });

  it('are stated right by right, only what is checked, and shared when one says so', async () => {
    listIs(nothing);
    const sent = taking('put', '/organizations/o1/rightsChecklist', stated);
    const { user, address, container } = renderAt('/organizations/o1/edit?tab=rights', { me: petra });
    const rent = await screen.findByRole('group', { name: 'Huurtoelage' }, { timeout: 20_000 });
    expect(within(rent).queryByLabelText(/Hoe ver gaat u/)).not.toBeInTheDocument();
    await user.click(within(rent).getByRole('checkbox', { name: 'Bij een herziening' }));
    await user.selectOptions(within(rent).getByLabelText(/Hoe ver gaat u/), 'apply');
    await user.click(screen.getByRole('checkbox', { name: /Deel deze lijst/ }));
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(address()).toBe('/organizations/o1?tab=services'));
    expect(sent).toEqual([
      {
        body: { checks: [{ right: 'rentAllowance', moments: ['review'], reach: 'apply' }], shared: true },
        ifMatch: '"v1-a"',
      },
    ]);
  });

  it('are kept in the browser until they are saved', async () => {
    listIs(nothing);
    const first = renderAt('/organizations/o1/edit?tab=rights', { me: petra });
    const wage = await screen.findByRole('group', { name: 'Leefloon' });
    await first.user.click(within(wage).getByRole('checkbox', { name: 'Bij de intake' }));
    first.unmount();
    renderAt('/organizations/o1/edit?tab=rights', { me: petra });
    expect(await screen.findByText(/Teruggezet wat u op .* invulde/)).toBeInTheDocument();
    expect(
      within(screen.getByRole('group', { name: 'Leefloon' })).getByRole('checkbox', {
        name: 'Bij de intake',
      }),
    ).toBeChecked();
  });
});
