import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { newcomer, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const ref = (id: string, nl: string) => ({ id, href: '', name: { nl } });
const marollen = ref('p1', 'LWGC Marollen');
const kuregem = ref('p2', 'LWGC Kuregem');

const answer = {
  asOf: '2026-11-01',
  since: '2025-11-01',
  context: { nl: 'Meer leden is niet beter.' },
  organizations: 12,
  items: [
    {
      partnership: kuregem,
      generation: '1.0',
      phase: 'implementation',
      members: 3,
      funded: 1,
      unfunded: 1,
      fundingUnknown: 1,
      sectors: [{ sector: 'health', members: 3 }],
      missing: ['welfare'],
    },
    {
      partnership: marollen,
      generation: '1.0',
      members: 2,
      funded: 2,
      unfunded: 0,
      fundingUnknown: 0,
      sectors: [
        { sector: 'welfare', members: 2 },
        { sector: 'health', members: 1 },
      ],
      missing: [],
    },
  ],
  shared: [{ organization: ref('o1', 'De Synthese'), partnerships: [kuregem, marollen] }],
  moves: [
    {
      organization: ref('o2', 'De Linde'),
      partnership: marollen,
      kind: 'left',
      on: '2026-06-30',
      reason: 'lackOfTime',
    },
  ],
};

let asked: URLSearchParams;

beforeEach(() => {
  server.use(
    http.get(at('/dashboards/takingPart'), ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json(answer);
    }),
  );
});

describe('Who takes part in what', () => {
  it('says which organizations are in more than one partnership, in the first screen', async () => {
    renderAt('/dashboards/taking-part?generation=1.0', { me: rita });
    await screen.findByText('Meer leden is niet beter.');
    expect(await screen.findByText(/Eén van de 12 organisaties zit in meer dan één/)).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /De Synthese/ });
    expect(within(row).getByRole('link', { name: 'LWGC Kuregem' })).toBeInTheDocument();
    expect(asked.get('generation')).toBe('1.0');
  });

  it('says which sector is missing, in alphabetical order of the partnerships', async () => {
    renderAt('/dashboards/taking-part?tab=sectors', { me: rita });
    expect(await screen.findByRole('row', { name: /LWGC Kuregem.*Welzijn$/ })).toBeInTheDocument();
    const rows = screen.getAllByRole('row');
    expect(rows[1]).toHaveTextContent('LWGC Kuregem');
    expect(rows[2]).toHaveTextContent('LWGC Marollen');
  });

  it('says who left and why, and who is funded', async () => {
    const { user } = renderAt('/dashboards/taking-part?tab=moves', { me: rita });
    expect(
      await screen.findByRole('row', { name: /De Linde.*Vertrokken.*Te weinig tijd/ }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Met en zonder middelen' }));
    expect(await screen.findByText('3 deelnames met middelen, 1 zonder, 1 niet bekend.')).toBeInTheDocument();
  });

  it('says when there is nothing, and when it cannot be fetched', async () => {
    server.use(
      http.get(at('/dashboards/takingPart'), () =>
        HttpResponse.json({ ...answer, items: [], shared: [], moves: [] }),
      ),
    );
    const { unmount } = renderAt('/dashboards/taking-part', { me: rita });
    expect(await screen.findByText('Geen samenwerkingsverbanden')).toBeInTheDocument();
    unmount();
    server.use(http.get(at('/dashboards/takingPart'), () => problem(500, 'belgif:internalServerError')));
    renderAt('/dashboards/taking-part', { me: rita });
    expect(await screen.findByRole('button', { name: /Opnieuw/ })).toBeInTheDocument();
  });

  it('leads to the other dashboards with the filters both know, and nothing else', async () => {
    renderAt(
      '/dashboards/taking-part?tab=moves&generation=1.0&municipality=21004&municipality=21001&since=2025-01-01',
      { me: rita },
    );
    const link = await screen.findByRole('link', { name: 'Projecten in cijfers' });
    const { pathname, searchParams } = new URL((link as HTMLAnchorElement).href);
    expect(pathname).toMatch(/\/dashboards\/projects$/);
    expect(searchParams.getAll('municipality')).toEqual(['21004', '21001']);
    expect(searchParams.getAll('generation')).toEqual(['1.0']);
    expect([...new Set(searchParams.keys())].sort()).toEqual(['generation', 'municipality']);
  });

  it('is not for somebody who takes part in nothing', async () => {
    renderAt('/dashboards/taking-part', { me: newcomer });
    expect(await screen.findByRole('main')).not.toHaveTextContent('De Synthese');
  });

  it('has nothing axe objects to', async () => {
    const { container } = renderAt('/dashboards/taking-part?tab=sectors', { me: rita });
    await screen.findByText('LWGC Marollen');
    await expectAccessible(container);
  });
});
