import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen, newcomer, petra, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, server } from '~/test/server';

const story = {
  id: 's1',
  href: '',
  partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
  domain: 'referral',
  phase: 'implementation',
  level: 'person',
  teller: 'resident',
  title: { nl: 'Samen naar het loket' },
  change: { nl: 'Buren gaan mee' },
  significance: { nl: 'Niemand staat alleen' },
  periodFrom: '2026-01-01',
  periodUntil: '2026-01-31',
  consent: 'everybody',
  consentedOn: '2026-02-01',
  state: 'accepted',
  writtenOn: '2026-02-01',
  own: false,
  selections: [{ on: '2026-03-01', reason: { nl: 'Dit duurt voort' } }],
};

function serve(one: object) {
  server.use(
    http.get(at('/changeStories/s1'), () => HttpResponse.json(one, { headers: { ETag: '"v1-a"' } })),
  );
}

describe('A change story', () => {
  it('warns against naming citizens before it is written, and says what is missing', async () => {
    const { user, container } = renderAt('/change-stories/new?partnership=p1', { me: petra });
    expect(await screen.findByText(/Noem geen burgers/)).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Verhaal bewaren' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Kies wie dit mag lezen.');
  });

  it('tells what changed, why it matters and who chose it, also without the name of the body', async () => {
    serve(story);
    const { container } = renderAt('/change-stories/s1');
    expect(await screen.findByText('Buren gaan mee')).toBeInTheDocument();
    expect(screen.getByText('Niemand staat alleen')).toBeInTheDocument();
    expect(screen.getByText(/een overleg/)).toHaveTextContent('Dit duurt voort');
    await expectAccessible(container);
  });

  it('is reviewed with the version that was read, and giving it back needs a reason', async () => {
    serve({ ...story, state: 'proposed', selections: [], permittedActions: ['review'] });
    const sent: unknown[] = [];
    server.use(
      http.post(at('/changeStories/s1/reviews'), async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json(story);
      }),
    );
    const { user } = renderAt('/change-stories/s1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Nazien' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: /Teruggeven/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Zeg wat anders moet.');
    await user.click(within(dialog).getByRole('radio', { name: /Aanvaarden/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toEqual([['"v1-a"', { verdict: 'accepted' }]]));
  });

  it('is erased when the consent is taken back', async () => {
    serve({ ...story, permittedActions: ['withdraw'] });
    server.use(
      http.post(at('/changeStories/s1/withdrawals'), () => new HttpResponse(null, { status: 204 })),
      http.get(at('/changeStories'), () => HttpResponse.json(pageOf([]))),
    );
    const { user, address } = renderAt('/change-stories/s1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Toestemming intrekken' }));
    expect(await screen.findByText(/kan niet ongedaan/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Intrekken en wissen' }));
    await waitFor(() => expect(address()).toBe('/change-stories'));
    expect(await screen.findByText(/geen verhalen/)).toBeInTheDocument();
  });
});

describe('Change stories in numbers', () => {
  const answer = {
    asOf: '2026-11-02',
    context: { nl: 'Een bijdrage, geen bewijs.' },
    stories: 3,
    selected: 1,
    partnerships: 2,
    items: [
      { dimension: 'level', code: 'person', stories: 2, selected: 1, partnerships: 1 },
      { dimension: 'level', code: 'policy', stories: 1, selected: 0, partnerships: 1 },
    ],
    mostSignificant: [story],
  };

  it('lead to exactly these stories, with the filters kept', async () => {
    server.use(http.get(at('/dashboards/changeStories'), () => HttpResponse.json(answer)));
    const { user, container } = renderAt('/dashboards/change-stories?tab=level&generation=2.0', { me: rita });
    expect(await screen.findByText(/3 verhalen uit 2 samenwerkingsverbanden/)).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'bij mensen' });
    expect(link).toHaveAttribute('href', '/change-stories?generation=2.0&level=person');
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: 'Meest betekenisvol' }));
    expect(await screen.findByRole('row', { name: /Samen naar het loket/ })).toBeInTheDocument();
  });

  it('are not for somebody who takes part in nothing', async () => {
    renderAt('/dashboards/change-stories', { me: newcomer });
    expect(await screen.findByRole('main')).not.toHaveTextContent('verhalen uit');
  });
});
