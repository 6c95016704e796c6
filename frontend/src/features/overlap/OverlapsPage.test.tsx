import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const pair = {
  href: '',
  partnerships: [
    { id: 'p1', href: '', name: { nl: 'LWGC Noord' } },
    { id: 'p2', href: '', name: { nl: 'LWGC Zuid' } },
  ],
  members: [{ id: 'o1', href: '', name: { nl: 'De Synthese' } }],
  places: [{ id: 't1', href: '', name: { nl: 'Brussel' } }],
  themes: [],
};
let asked: URLSearchParams;

function overlapsAre(pairs: object[]) {
  server.use(
    http.get(at('/dashboards/partnershipOverlaps'), ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json(pageOf(pairs as never[]));
    }),
  );
}

describe('Where partnerships touch', () => {
  it('names both, who is in both, and what they share', async () => {
    overlapsAre([pair]);
    const { container } = renderAt('/dashboards/overlaps?municipality=21001', { me: rita });
    const row = await screen.findByRole('row', { name: /LWGC Noord/ });
    expect(within(row).getByRole('link', { name: 'LWGC Zuid' })).toHaveAttribute('href', '/partnerships/p2');
    expect(within(row).getByRole('link', { name: 'De Synthese' })).toBeInTheDocument();
    expect(within(row).getByText('Brussel')).toBeInTheDocument();
    expect(asked.get('municipality')).toBe('21001');
    await expectAccessible(container);
  });

  it('says what to try when none do, and when the service is away', async () => {
    overlapsAre([]);
    const empty = renderAt('/dashboards/overlaps', { me: rita });
    expect(await screen.findByText('Geen samenwerkingsverbanden die elkaar zo raken')).toBeInTheDocument();
    empty.unmount();
    server.use(
      http.get(at('/dashboards/partnershipOverlaps'), () => problem(503, 'belgif:serviceUnavailable')),
    );
    renderAt('/dashboards/overlaps', { me: rita });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
