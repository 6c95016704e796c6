import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen, petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const label = (nl: string) => ({ nl, fr: nl, en: nl });
const rights = [
  { code: 'livingWage', label: label('Leefloon'), attributes: { theme: 'incomeAndDebt' } },
  { code: 'rentAllowance', label: label('Huurtoelage'), attributes: { theme: 'housing' } },
  { code: 'other', label: label('Andere') },
];
const list = {
  href: '',
  organization: { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } },
  checks: [{ right: 'livingWage', moments: ['intake'], reach: 'apply' }],
  referral: { nl: 'Voor een beroep bij de rechtbank.' },
  statedOn: '2026-09-20',
};
const comparison = {
  partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
  members: 6,
  sharing: 1,
  visible: true,
  items: [list],
};

function comparing(found: object) {
  server.use(
    http.get(at('/partnerships/p1/rightsChecklists'), () =>
      HttpResponse.json(found as Record<string, unknown>),
    ),
    http.get(at('/refData/rights'), () => HttpResponse.json({ items: rights })),
    http.get(at('/refData/rightsReach'), () =>
      HttpResponse.json({ items: [{ code: 'apply', label: label('Samen aanvragen') }] }),
    ),
    http.get(at('/refData/themes'), () =>
      HttpResponse.json({
        items: [
          { code: 'incomeAndDebt', label: label('Inkomen') },
          { code: 'housing', label: label('Wonen') },
        ],
      }),
    ),
  );
}

describe('Rights the members of a partnership check', () => {
  it('puts who checks what beside each other, and says what nobody who shares does', async () => {
    comparing(comparison);
    const { container } = renderAt('/partnerships/p1/rights', { me: koen });
    const row = await screen.findByRole('row', { name: /Leefloon/ }, { timeout: 20_000 });
    expect(within(row).getByRole('link', { name: 'Buurthuis De Synthese' })).toBeInTheDocument();
    expect(await within(row).findByText(/Samen aanvragen/)).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Huurtoelage/ })).toHaveTextContent('niemand die deelt');
    expect(screen.getByText(/1 van de 6 leden deelt een lijst/)).toBeInTheDocument();
    expect(screen.getByText(/Voor een beroep bij de rechtbank/)).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('keeps the chosen theme and the rights somebody checks in the address', async () => {
    comparing(comparison);
    const { user, address } = renderAt('/partnerships/p1/rights?checked=true', { me: koen });
    await screen.findByRole('row', { name: /Leefloon/ });
    expect(screen.queryByRole('row', { name: /Huurtoelage/ })).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Thema'), 'housing');
    expect(address()).toBe('/partnerships/p1/rights?checked=true&theme=housing');
    expect(await screen.findByText('Geen rechten om te tonen')).toBeInTheDocument();
  });

  it('leads who does not share to the own list', async () => {
    comparing({ ...comparison, visible: false, items: [] });
    renderAt('/partnerships/p1/rights', { me: petra });
    expect(await screen.findByText('U ziet de lijsten als u de uwe deelt')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Lijst van Buurthuis De Synthese' })).toHaveAttribute(
      'href',
      '/organizations/o1/edit?tab=rights',
    );
  });

  it('says that nobody shares yet, and when the service is away', async () => {
    comparing({ ...comparison, sharing: 0, items: [] });
    const empty = renderAt('/partnerships/p1/rights', { me: koen });
    expect(await screen.findByText('Nog niemand deelt een lijst')).toBeInTheDocument();
    empty.unmount();
    server.use(
      http.get(at('/partnerships/p1/rightsChecklists'), () => problem(503, 'belgif:serviceUnavailable')),
    );
    renderAt('/partnerships/p1/rights', { me: koen });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
