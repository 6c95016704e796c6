import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen, newcomer, petra, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const ref = (id: string, nl: string) => ({ id, href: '', name: { nl } });

const signal = {
  id: 's1',
  href: '',
  partnership: ref('p1', 'LWGC Marollen'),
  kind: 'obstacle',
  title: { nl: 'Geen dokter te vinden' },
  theme: 'housing',
  level: 'careZone',
  raisedOn: '2026-09-01',
  state: 'unanswered',
  waitingDays: 62,
  holder: 'administration',
  own: false,
  endorsedBy: 2,
  route: [
    { holder: 'referent', since: '2026-09-01' },
    { holder: 'administration', since: '2026-09-20' },
  ],
  replies: [],
};

const serve = (one: object) =>
  server.use(http.get(at('/signals/s1'), () => HttpResponse.json(one, { headers: { ETag: '"v1-a"' } })));

function taking(path: string, answer: object, status = 200) {
  const sent: unknown[] = [];
  server.use(
    http.post(at(path), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(answer, { status });
    }),
  );
  return sent;
}

beforeEach(() => {
  server.use(
    http.get(at('/memberships'), () =>
      HttpResponse.json(pageOf([{ id: 'm1', partnership: signal.partnership }])),
    ),
  );
});

describe('Raising a signal', () => {
  it('takes one sentence, warns about persons, and keeps nothing of an author nobody may know', async () => {
    const sent = taking('/signals', { ...signal, permittedActions: [] }, 201);
    const { user, address, container } = renderAt('/signals/new?partnership=p1', { me: petra });
    expect(await screen.findByText(/Schrijf niet over één persoon/)).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(screen.getByRole('radio', { name: /Obstakel/ }));
    await user.type(screen.getByRole('textbox', { name: /In één zin/ }), 'Geen dokter te vinden');
    await user.selectOptions(screen.getByRole('combobox', { name: /Waar kan dit opgelost/ }), 'careZone');
    await user.click(screen.getByRole('radio', { name: 'Niemand mag weten wie ik ben' }));
    expect(screen.getByText(/Wij bewaren dan niet wie u bent/)).toBeInTheDocument();
    expect(screen.queryByRole('combobox', { name: /Namens welke organisatie/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Signaal geven' }));
    await waitFor(() => expect(address()).toBe('/signals'));
    expect(sent[0]).toEqual({
      partnership: 'p1',
      authorShown: 'nobody',
      fields: { kind: 'obstacle', title: { nl: 'Geen dokter te vinden' }, level: 'careZone' },
    });
  });

  it('says at the field what may lead to a person', async () => {
    server.use(
      http.post(at('/signals'), () =>
        problem(400, 'belgif:badRequest', {
          issues: [{ type: 'x', in: 'body', name: 'fields.title', detail: 'Hier staat een telefoonnummer.' }],
        }),
      ),
    );
    const { user } = renderAt('/signals/new?partnership=p1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Signaal geven' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Schrijf één zin.');
    await user.click(screen.getByRole('radio', { name: /Nood/ }));
    await user.type(screen.getByRole('textbox', { name: /In één zin/ }), 'Bel 0470 12 34 56');
    await user.selectOptions(screen.getByRole('combobox', { name: /Waar kan dit opgelost/ }), 'federal');
    await user.click(screen.getByRole('button', { name: 'Signaal geven' }));
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('Hier staat een telefoonnummer.'),
    );
  });
});

describe('A signal', () => {
  it('tells the public its way, how many stand behind it, and how long it waits', async () => {
    serve(signal);
    const { container } = renderAt('/signals/s1');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Geen dokter te vinden' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/wacht 62 dagen op een antwoord/)).toBeInTheDocument();
    expect(screen.getByText('2 organisaties staan erachter.')).toBeInTheDocument();
    expect(screen.getByText(/bij de administratie/)).toBeInTheDocument();
    expect(screen.getByText('Nog geen antwoord.')).toBeInTheDocument();
    expect(screen.queryByText('Gegeven door')).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('is answered with a day, a function and what becomes of it', async () => {
    serve({ ...signal, permittedActions: ['pass', 'reply'] });
    const sent = taking('/signals/s1/replies', signal);
    const { user } = renderAt('/signals/s1', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Antwoord noteren' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /Door wie/ }), 'Dienst');
    await user.click(within(dialog).getByRole('radio', { name: 'genoteerd' }));
    const words = within(dialog).getByRole('group', { name: 'Het antwoord' });
    await user.type(within(words).getByRole('textbox', { name: /Nederlands/ }), 'Gelezen');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() =>
      expect(sent[0]).toMatchObject({ by: 'Dienst', position: 'noted', words: { nl: 'Gelezen' } }),
    );
  });

  it('is passed on by who coordinates, who knows that its author is protected', async () => {
    serve({
      ...signal,
      holder: 'referent',
      audience: 'coordinator',
      authorShown: 'nobody',
      permittedActions: ['edit', 'pass', 'share', 'reply', 'close'],
    });
    const sent = taking('/signals/s1/steps', signal);
    const { user } = renderAt('/signals/s1', { me: koen });
    expect(await screen.findByText(/De gever is beschermd/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Doorgeven' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByRole('radio', { name: /wijkreferent/ })).not.toBeInTheDocument();
    await user.click(within(dialog).getByRole('radio', { name: 'bij de administratie' }));
    await user.click(within(dialog).getByRole('button', { name: 'Doorgeven' }));
    await waitFor(() => expect(sent[0]).toEqual({ holder: 'administration' }));
  });
});

describe('Lists of signals', () => {
  it('filter in the address, may hold nothing, and may be away', async () => {
    server.use(http.get(at('/signals'), () => HttpResponse.json(pageOf([signal]))));
    const { user, address, unmount } = renderAt('/signals');
    expect(await screen.findByRole('row', { name: /Geen dokter te vinden/ })).toHaveTextContent('62');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Toestand' }), 'wacht op antwoord');
    await waitFor(() => expect(address()).toBe('/signals?state=unanswered'));
    unmount();
    server.use(http.get(at('/signals'), () => HttpResponse.json(pageOf([]))));
    const empty = renderAt('/signals?level=federal');
    expect(await screen.findByText('Geen signalen gevonden')).toBeInTheDocument();
    empty.unmount();
    server.use(http.get(at('/signals'), () => problem(500, 'belgif:internalServerError')));
    renderAt('/signals?q=x');
    expect(await screen.findByRole('button', { name: /Opnieuw/ })).toBeInTheDocument();
  });

  const answer = {
    asOf: '2026-11-02',
    context: { nl: 'Veel signalen betekent dat er gesproken wordt.' },
    signals: 3,
    unanswered: 2,
    items: [
      { dimension: 'level', code: 'careZone', signals: 2, unanswered: 1, longestDays: 62 },
      { dimension: 'level', code: 'federal', signals: 1, unanswered: 0 },
      { dimension: 'theme', signals: 3, unanswered: 2, longestDays: 62 },
    ],
    waiting: [signal],
  };

  it('are counted by where they can be solved, with those that wait', async () => {
    server.use(http.get(at('/dashboards/signals'), () => HttpResponse.json(answer)));
    const { user, container } = renderAt('/dashboards/signals', { me: rita });
    expect(await screen.findByText('3 signalen; 2 wachten op een antwoord.')).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /Zorgzone/ });
    expect(row).toHaveTextContent('62');
    expect(within(row).getByRole('link')).toHaveAttribute('href', '/signals?level=careZone');
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: 'Zonder antwoord' }));
    expect(await screen.findByRole('row', { name: /Geen dokter te vinden/ })).toBeInTheDocument();
  });

  it('are not counted for somebody who takes part in nothing', async () => {
    renderAt('/dashboards/signals', { me: newcomer });
    expect(await screen.findByRole('main')).not.toHaveTextContent('signalen;');
  });
});
