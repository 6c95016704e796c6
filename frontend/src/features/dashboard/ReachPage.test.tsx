import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { newcomer, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, server } from '~/test/server';

const names: Record<string, string> = {
  personsReached: 'Bereikte personen',
  residentParticipation: 'Bewoners die mee beslissen',
};

const answerTo = (code: string) => ({
  self: '',
  indicators: [
    {
      id: code,
      href: '',
      code,
      name: { nl: names[code] },
      definition: { nl: 'Wat geteld wordt.' },
      unit: 'persons',
      unitLabel: { nl: 'personen' },
      kind: 'count',
      periodType: 'quarter',
      direction: 'none',
      measures: 'reach',
      neverATarget: false,
      caveat: { nl: `Let op bij ${code}.` },
      version: 1,
      decimals: 0,
      level: 'partnership',
      aggregation: 'sum',
      method: { nl: 'Elk cijfer zoals ingevuld.' },
      minimumCellSize: 5,
    },
  ],
  dimensions: [
    {
      code: 'subject',
      label: { nl: 'Onderwerp' },
      categories: [{ code: 'p1', label: { nl: 'LWGC Marollen' } }],
    },
  ],
  items: [
    {
      indicator: code,
      version: 1,
      subject: 'p1',
      period: '2025-Q1',
      value: '118',
      status: 'published',
      estimated: false,
      provisional: false,
      source: 'Telling',
    },
  ],
  breaks: [],
  suppressed: 0,
  note: { nl: 'Geen rangorde.' },
  visibleAs: 'administration',
});

let asked: URLSearchParams[];

beforeEach(() => {
  asked = [];
  server.use(
    http.get(at('/statistics'), ({ request }) => {
      const question = new URL(request.url).searchParams;
      asked.push(question);
      return HttpResponse.json(answerTo(question.get('indicator') ?? ''));
    }),
  );
});

describe('Reach next to participation', () => {
  it('shows two figures, each with its own caveat, and never one of both', async () => {
    renderAt('/dashboards/reach', { me: rita });
    const reach = await screen.findByRole('figure', { name: 'Bereikte personen' });
    expect(within(reach).getByText('Let op bij personsReached.')).toBeInTheDocument();
    expect(await screen.findByRole('figure', { name: 'Bewoners die mee beslissen' })).toBeInTheDocument();
    expect(asked.map((question) => question.getAll('indicator').length)).toEqual([1, 1]);
  });

  it('puts generations side by side only within their phase', async () => {
    renderAt('/dashboards/reach?view=generations', { me: rita });
    await screen.findByRole('figure', { name: 'Bereikte personen' });
    expect(asked[0]?.getAll('by')).toEqual(['generation', 'phase']);
    expect(asked[0]?.get('level')).toBe('total');
  });

  it('says when there is nothing to see', async () => {
    server.use(
      http.get(at('/statistics'), () => HttpResponse.json({ ...answerTo('personsReached'), items: [] })),
    );
    renderAt('/dashboards/reach', { me: rita });
    await waitFor(() => expect(screen.getAllByText('Geen cijfers')).toHaveLength(2));
  });

  it('is not for somebody who takes part in nothing, and has nothing axe objects to', async () => {
    const { container, unmount } = renderAt('/dashboards/reach', { me: rita });
    await screen.findByRole('figure', { name: 'Bereikte personen' });
    await screen.findByRole('figure', { name: 'Bewoners die mee beslissen' });
    await expectAccessible(container);
    unmount();
    asked = [];
    renderAt('/dashboards/reach', { me: newcomer });
    await screen.findByRole('main');
    expect(asked).toEqual([]);
  });
});
