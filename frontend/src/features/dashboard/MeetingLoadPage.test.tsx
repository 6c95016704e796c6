import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { newcomer, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const ref = (id: string, nl: string) => ({ id, href: '', name: { nl } });

const answer = {
  asOf: '2026-11-01',
  since: '2025-11-01',
  context: { nl: 'Veel vergaderen is niet beter.' },
  items: [
    {
      organization: ref('o1', 'De Linde'),
      phase: 'implementation',
      meetings: 3,
      hours: '4.5',
      partnerships: 2,
      bodies: 2,
      purposes: [{ purpose: 'exchange', meetings: 3 }],
    },
  ],
  partnerships: [
    {
      partnership: ref('p1', 'LWGC Marollen'),
      phase: 'implementation',
      meetings: 4,
      hours: '6.0',
      members: 8,
      membersWhoCame: 3,
      committee: 2,
      committeeWhoCame: 1,
    },
  ],
};

let asked: URLSearchParams;

beforeEach(() => {
  server.use(
    http.get(at('/dashboards/meetingLoad'), ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json(answer);
    }),
  );
});

describe('How much people meet', () => {
  it('tells per organisation how many meetings, hours and what for, and how to read it', async () => {
    const { container } = renderAt('/dashboards/meeting-load', { me: rita });
    const row = await screen.findByRole('row', { name: /De Linde/ });
    expect(within(row).getByText('4,5')).toBeInTheDocument();
    expect(await within(row).findByText('Uitwisselen: 3')).toBeInTheDocument();
    expect(screen.getByText('Eén organisatie was er bij minstens één vergadering.')).toBeInTheDocument();
    expect(screen.getByText('Veel vergaderen is niet beter.')).toBeInTheDocument();
    expect(screen.getByText(/Geteld van 1 november 2025 tot en met 1 november 2026/)).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('sets those on paper beside those who came, and shows a dash where nobody wrote down who was there', async () => {
    renderAt('/dashboards/meeting-load?tab=partnerships', { me: rita });
    const row = await screen.findByRole('row', { name: /LWGC Marollen/ });
    expect(within(row).getByText('8, van wie 3')).toBeInTheDocument();
    expect(within(row).getByText('2, van wie 1')).toBeInTheDocument();
    expect(within(row).getByText('–')).toBeInTheDocument();
    expect(screen.getByText('4 vergaderingen in totaal.')).toBeInTheDocument();
  });

  it('asks the API what stands in the address', async () => {
    renderAt('/dashboards/meeting-load?generation=2.0&phase=implementation&since=2026-01-01', { me: rita });
    await screen.findByRole('row', { name: /De Linde/ });
    expect(Object.fromEntries(asked)).toEqual({
      generation: '2.0',
      phase: 'implementation',
      since: '2026-01-01',
    });
  });

  it('says what to do when nothing was held', async () => {
    server.use(
      http.get(at('/dashboards/meetingLoad'), () =>
        HttpResponse.json({ ...answer, items: [], partnerships: [] }),
      ),
    );
    renderAt('/dashboards/meeting-load', { me: rita });
    expect(await screen.findByText('Geen vergaderingen')).toBeInTheDocument();
  });

  it('shows a problem with a way to try again', async () => {
    server.use(http.get(at('/dashboards/meetingLoad'), () => problem(503, 'belgif:serviceUnavailable')));
    renderAt('/dashboards/meeting-load', { me: rita });
    expect(await screen.findByRole('alert')).toHaveTextContent('De dienst is even niet beschikbaar.');
  });

  it('is not for who takes part in nothing', async () => {
    renderAt('/dashboards/meeting-load', { me: newcomer });
    expect(await screen.findByText('Deze pagina hoort niet bij uw account')).toBeInTheDocument();
  });
});
