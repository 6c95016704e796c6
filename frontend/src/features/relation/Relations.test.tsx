import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const relation = {
  id: 'r1',
  href: '',
  declarer: { id: 'o2', href: '', name: { nl: 'Wijkgezondheidscentrum' } },
  other: { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } },
  partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
  state: 'declared',
  tags: ['referral'],
  formality: 'informal',
  since: '2024-01-01',
  said: { origin: 'newThrough', benefits: ['dailyWork'], observedOn: '2026-01-01', ownWord: 'samenwerking' },
  permittedActions: ['answer'],
};

let shown: object;
let sent: { path: string; body: unknown; ifMatch: string | null }[];

beforeEach(() => {
  shown = relation;
  sent = [];
  const keep = async ({ request }: { request: Request }) => {
    sent.push({
      path: new URL(request.url).pathname.replace(/^.*\/v1/, ''),
      body: JSON.parse((await request.clone().text()) || '{}'),
      ifMatch: request.headers.get('If-Match'),
    });
    return HttpResponse.json(relation);
  };
  server.use(
    http.get(at('/relations/r1'), () => HttpResponse.json(shown, { headers: { ETag: '"v4-a"' } })),
    http.post(at('/relations'), keep),
    http.post(at('/relations/r1/:act'), keep),
    http.get(at('/refData/relationTags'), () =>
      HttpResponse.json({
        vocabulary: 'relationTags',
        version: 1,
        items: [
          { code: 'referral', label: { nl: 'Naar elkaar doorverwijzen' } },
          { code: 'oneWayReferral', label: { nl: 'In één richting doorverwijzen' } },
        ],
      }),
    ),
    http.get(at('/refData/relationBenefits'), () =>
      HttpResponse.json({ items: [{ code: 'dailyWork', label: { nl: 'Vlotter werken' } }] }),
    ),
    http.get(at('/refData/relationMotives'), () =>
      HttpResponse.json({ items: [{ code: 'conviction', label: { nl: 'Overtuiging' } }] }),
    ),
    http.get(at('/searchResults'), () =>
      HttpResponse.json({
        items: [{ kind: 'organization', id: 'o9', href: '', name: { nl: 'Huis Kwinten' } }],
      }),
    ),
  );
});

describe('A relation', () => {
  it('shows both views side by side', async () => {
    shown = {
      ...relation,
      state: 'qualified',
      otherTags: ['oneWayReferral'],
      saidSince: true,
      answered: { verdict: 'qualified', benefits: [], ownWord: 'doorsturen', at: '2026-02-01T10:00:00Z' },
    };
    const { container } = renderAt('/relations/r1', { me: petra });
    const one = await screen.findByRole('region', { name: 'Zoals Wijkgezondheidscentrum het ziet' });
    expect(await within(one).findByText('Naar elkaar doorverwijzen')).toBeInTheDocument();
    expect(within(one).getByText('samenwerking')).toBeInTheDocument();
    const other = screen.getByRole('region', { name: 'Zoals Buurthuis De Synthese het ziet' });
    expect(within(other).getByText('In één richting doorverwijzen')).toBeInTheDocument();
    expect(within(other).getByText('doorsturen')).toBeInTheDocument();
    expect(screen.getByText('Gewijzigd na het antwoord')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('is answered otherwise only with a form of its own', async () => {
    const { user } = renderAt('/relations/r1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Antwoorden' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByLabelText('Ja, maar wij zien het anders'));
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    expect((await within(dialog).findAllByText('Kies minstens één vorm.')).length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
    await user.click(within(dialog).getByLabelText('In één richting doorverwijzen'));
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      path: '/relations/r1/answers',
      body: { verdict: 'qualified', tags: ['oneWayReferral'], benefits: [] },
      ifMatch: '"v4-a"',
    });
  });

  it('says when it cannot be read', async () => {
    server.use(http.get(at('/relations/r1'), () => problem(404, 'belgif:resourceNotFound')));
    renderAt('/relations/r1', { me: petra });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});

describe('Declaring a relation', () => {
  it('asks what is missing, then sends what was said', async () => {
    const { user } = renderAt('/relations/new?declarer=o1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Opgeven' }));
    expect((await screen.findAllByText('Kies de andere organisatie.')).length).toBeGreaterThan(0);
    await user.type(screen.getByRole('combobox', { name: /Met welke organisatie/ }), 'Kwinten');
    await user.click(await screen.findByRole('option', { name: /Huis Kwinten/ }));
    await user.click(screen.getByLabelText('Naar elkaar doorverwijzen'));
    await user.click(screen.getByLabelText('Bestond al'));
    await user.selectOptions(screen.getByLabelText(/Hoe is ze vastgelegd/), 'Informeel');
    await user.click(screen.getByRole('button', { name: 'Opgeven' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({
      declarer: 'o1',
      other: 'o9',
      fields: {
        tags: ['referral'],
        origin: 'existedBefore',
        formality: 'informal',
        benefits: [],
        motives: [],
      },
    });
  });
});

describe('Relations in numbers', () => {
  const answer = {
    asOf: '2026-11-27',
    context: { nl: 'Iedereen gebruikt eigen woorden.' },
    relations: 8,
    organizations: 9,
    partnerships: 2,
    items: [
      { dimension: 'origin', code: 'existedBefore', relations: 5, share: '62.5' },
      { dimension: 'origin', code: 'newThrough', relations: 3, share: '37.5' },
      { dimension: 'confirmation', code: 'confirmed', relations: 6, share: '75.0' },
      { dimension: 'confirmation', code: 'declared', relations: 2, share: '25.0' },
    ],
  };

  it('tell what existed before and what both sides say, with how to read it', async () => {
    server.use(http.get(at('/dashboards/relations'), () => HttpResponse.json(answer)));
    const { user, container } = renderAt('/dashboards/relations', { me: rita });
    const row = await screen.findByRole('row', { name: /Bestond al/ });
    expect(within(row).getByText('62,5 %')).toBeInTheDocument();
    expect(screen.getAllByText(/Iedereen gebruikt eigen woorden/).length).toBeGreaterThan(0);
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: 'Bevestiging' }));
    expect(await screen.findByRole('row', { name: /door beide kanten bevestigd/ })).toBeInTheDocument();
  });

  it('say when there are none', async () => {
    server.use(
      http.get(at('/dashboards/relations'), () => HttpResponse.json({ ...answer, relations: 0, items: [] })),
    );
    renderAt('/dashboards/relations', { me: rita });
    expect(await screen.findByText('Geen relaties')).toBeInTheDocument();
  });
});
