import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const marollen = { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } };
const overleg = { id: 'p2', href: '', name: { nl: 'Sociale coördinatie' } };

const proposed = {
  id: 'l1',
  href: '',
  partnership: overleg,
  otherPartnership: marollen,
  oneSided: false,
  status: 'proposed',
  views: [{ partnership: overleg, on: '2026-10-01', type: 'information', collaborations: [] }],
  message: 'Zullen we verslagen delen?',
  proposedOn: '2026-10-01T09:00:00Z',
  permittedActions: ['decide'],
};

function linkIs(link: object) {
  server.use(http.get(at('/partnershipLinks/l1'), () => HttpResponse.json(link)));
}

function taking(path: string) {
  const sent: unknown[] = [];
  server.use(
    http.post(at(path), async ({ request }) => {
      sent.push(await request.json().catch(() => undefined));
      return HttpResponse.json(proposed);
    }),
  );
  return sent;
}

describe('A link between partnerships', () => {
  it('is accepted with a view of its own', async () => {
    linkIs(proposed);
    const sent = taking('/partnershipLinks/l1/decisions');
    const { user } = renderAt('/partnership-links/l1', { me: koen });
    expect(await screen.findByText('Zullen we verslagen delen?')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Aanvaarden' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(await within(dialog).findByRole('radio', { name: 'Samen een project' }));
    await user.click(within(dialog).getByRole('button', { name: 'Aanvaarden' }));
    await waitFor(() =>
      expect(sent).toEqual([{ outcome: 'accepted', state: { type: 'jointProject', collaborations: [] } }]),
    );
  });

  it('is declined only with a reason', async () => {
    linkIs(proposed);
    const sent = taking('/partnershipLinks/l1/decisions');
    const { user } = renderAt('/partnership-links/l1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Niet aanvaarden' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Niet aanvaarden' }));
    expect(sent).toEqual([]);
    await user.type(within(dialog).getByRole('textbox'), 'Eerst onze eigen werking');
    await user.click(within(dialog).getByRole('button', { name: 'Niet aanvaarden' }));
    await waitFor(() => expect(sent).toEqual([{ outcome: 'declined', answer: 'Eerst onze eigen werking' }]));
  });

  it('shows both views when the sides see it otherwise', async () => {
    const views = [
      { partnership: marollen, on: '2026-11-01', type: 'jointProject', collaborations: [] },
      { partnership: overleg, on: '2026-10-01', type: 'information', collaborations: [] },
    ];
    linkIs({
      ...proposed,
      status: 'accepted',
      message: undefined,
      validFrom: '2026-10-05',
      views,
      permittedActions: undefined,
    });
    const { container } = renderAt('/partnership-links/l1');
    const course = await screen.findByRole('table', { name: /Hoe elke kant de band ziet/ });
    expect(await within(course).findByText('Samen een project')).toBeInTheDocument();
    expect(within(course).getByText('Informatie uitwisselen')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Band beëindigen' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('exists for nobody else as long as it is asked', async () => {
    server.use(http.get(at('/partnershipLinks/l1'), () => problem(404, 'belgif:resourceNotFound')));
    renderAt('/partnership-links/l1');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
