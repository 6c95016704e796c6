import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen, newcomer, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const ref = (id: string, nl: string) => ({ id, href: '', name: { nl } });

const granted = {
  id: 'l1',
  href: '',
  partnership: ref('p1', 'LWGC Marollen'),
  title: { nl: 'Werking van het open huis' },
  authority: 'cocom',
  instrument: 'agreement',
  organization: ref('o1', 'Buurthuis De Synthese'),
  amountPublic: false,
  validFrom: '2025-01-01',
  validUntil: '2026-12-31',
  state: 'granted',
  decidedOn: '2024-12-01',
  decidedBy: 'Verenigd College',
  outcome: 'granted',
  projects: [],
};

const pending = {
  ...granted,
  id: 'l2',
  title: { nl: 'Vervolg vanaf 2027' },
  amount: '130000.00',
  state: 'pending',
  pendingSince: '2026-09-15',
  pendingDays: 48,
  expectedBy: '2026-12-10',
  extensionBy: '2026-11-30',
  decidedOn: undefined,
  decidedBy: undefined,
  outcome: undefined,
  permittedActions: ['edit', 'decide'],
};

const serveLine = (line: object) =>
  server.use(
    http.get(at('/fundingLines/:id'), () => HttpResponse.json(line, { headers: { ETag: '"v1-a"' } })),
  );

describe('A funding line', () => {
  it('tells the public who pays, for what and who decided, and not how much', async () => {
    serveLine(granted);
    const { container } = renderAt('/funding-lines/l1');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Werking van het open huis' }),
    ).toBeInTheDocument();
    expect(await screen.findByText('GGC')).toBeInTheDocument();
    expect(screen.getByText('Verenigd College')).toBeInTheDocument();
    expect(screen.getByText('het bedrag is niet openbaar')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Beslissing/ })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says since when a decision is waited for, and takes it down', async () => {
    serveLine(pending);
    const sent: unknown[] = [];
    server.use(
      http.post(at('/fundingLines/l2/decisions'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(pending);
      }),
    );
    const { user } = renderAt('/funding-lines/l2', { me: koen });
    expect(await screen.findByText('15 september 2026')).toBeInTheDocument();
    expect(screen.getByText('Er is nog niets beslist.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Beslissing noteren' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Zeg wie besliste.');
    await user.click(within(dialog).getByRole('radio', { name: 'toegekend' }));
    await user.type(within(dialog).getByRole('textbox', { name: /Beslist door/ }), 'College');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent[0]).toMatchObject({ outcome: 'granted', by: 'College' }));
  });

  it('is changed by sending only what changed, with commas in amounts', async () => {
    serveLine(pending);
    const sent: unknown[] = [];
    server.use(
      http.get(at('/posts'), () => HttpResponse.json({ items: [], page: 1, pageSize: 200, total: 0 })),
      http.patch(at('/fundingLines/l2'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(pending);
      }),
    );
    const { user } = renderAt('/funding-lines/l2', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Aanpassen' }));
    const dialog = await screen.findByRole('dialog');
    const amount = within(dialog).getByRole('textbox', { name: /Bedrag in euro/ });
    await user.clear(amount);
    await user.type(amount, '140000,50');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toEqual([{ amount: '140000.50' }]));
  });
});

describe('Decisions about money that are waited for', () => {
  const answer = {
    asOf: '2026-11-02',
    context: { nl: 'Deze lijst zegt niet wiens schuld dat is.' },
    until: '2027-05-01',
    pending: [
      pending,
      { ...pending, id: 'l3', title: { nl: 'Loket' }, authority: 'vgc', expectedBy: undefined },
    ],
    moments: [{ on: '2026-11-30', kind: 'extension', past: false, line: pending }],
  };

  it('stand by who decides, with the days they wait, and by the day that comes', async () => {
    server.use(http.get(at('/dashboards/funding'), () => HttpResponse.json(answer)));
    const { user, container } = renderAt('/dashboards/funding', { me: rita });
    const cocom = await screen.findByRole('region', { name: 'GGC' });
    expect(within(cocom).getByRole('row', { name: /Vervolg vanaf 2027/ })).toHaveTextContent('48');
    expect(screen.getByText('Op 2 beslissingen wordt gewacht.')).toBeInTheDocument();
    const vgc = screen.getByRole('region', { name: 'VGC' });
    expect(within(vgc).getByText(/niet ingevuld/)).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: 'Per dag' }));
    expect(await screen.findByRole('row', { name: /30 november 2026/ })).toHaveTextContent(
      'verlenging vragen of meedelen',
    );
  });

  it('may be none, may not be fetched, and are not for somebody who takes part in nothing', async () => {
    server.use(
      http.get(at('/dashboards/funding'), () => HttpResponse.json({ ...answer, pending: [], moments: [] })),
    );
    const none = renderAt('/dashboards/funding', { me: rita });
    expect(await screen.findByText(/op geen enkele beslissing gewacht/)).toBeInTheDocument();
    none.unmount();
    server.use(http.get(at('/dashboards/funding'), () => problem(500, 'belgif:internalServerError')));
    const away = renderAt('/dashboards/funding?days=30', { me: rita });
    expect(await screen.findByRole('button', { name: /Opnieuw/ })).toBeInTheDocument();
    away.unmount();
    renderAt('/dashboards/funding', { me: newcomer });
    expect(await screen.findByRole('main')).not.toHaveTextContent('Per geldgever');
  });
});
