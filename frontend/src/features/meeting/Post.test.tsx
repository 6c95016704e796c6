import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { meeting } from '~/test/governance';
import { koen, petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';
import '~/app/meeting/MeetingScreen';
import './MyMeetingsPage';

const invited = {
  id: 'i1',
  kind: 'invitation',
  edition: 0,
  person: 'Petra Voorbeeld',
  state: 'unconfirmed',
  cancellation: false,
};

const minutes = {
  id: 'n1',
  href: '',
  meeting: { id: 'm1', href: '', name: { nl: 'Overleg van december' } },
  status: 'draft',
  edition: 0,
  text: { nl: 'Wie er was\n- Buurthuis: 2' },
  publicText: { nl: 'Voor iedereen' },
  changes: [{ at: '2026-11-01T10:00:00Z', person: 'Koen Voorbeeld', act: 'drafted' }],
  permittedActions: ['edit', 'review', 'publish'],
};

function served(value: object, held: { invitations?: object[]; minutes?: object } = {}) {
  server.use(
    http.get(at('/meetings/m1'), () => HttpResponse.json(value, { headers: { ETag: '"v1-a"' } })),
    http.get(at('/meetings/m1/participants'), () => HttpResponse.json({ items: [] })),
    http.get(at('/meetings/m1/invitations'), () => HttpResponse.json({ items: held.invitations ?? [] })),
    http.get(at('/meetings/m1/minutes'), () =>
      held.minutes
        ? HttpResponse.json(held.minutes, { headers: { ETag: '"v3-a"' } })
        : problem(404, 'belgif:resourceNotFound'),
    ),
    http.get(at('/decisions'), () => HttpResponse.json(pageOf([]))),
    http.get(at('/assignedTasks'), () => HttpResponse.json(pageOf([]))),
  );
}

const keeping = { ...meeting, permittedActions: ['keep'] };
const task = {
  id: 'w1',
  href: '',
  kind: 'meetingInvitations',
  state: 'done',
  done: 2,
  total: 2,
  counts: { sent: 2, failed: 0, unconfirmed: 0 },
  created: '2026-11-01T10:00:00Z',
  permittedActions: [],
};

describe('Invitations', () => {
  it('are sent as a task that says how many went out', async () => {
    served(keeping);
    server.use(
      http.post(at('/meetings/m1/invitations'), () => HttpResponse.json(task, { status: 202 })),
      http.get(at('/tasks/w1'), () => HttpResponse.json(task)),
    );
    const { user } = renderAt('/meetings/m1', { me: koen });
    expect(await screen.findByText('Er is nog niemand uitgenodigd.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Uitnodigen per mail' }));
    expect(await screen.findByText('2 mails verstuurd.')).toBeInTheDocument();
  });

  it('that were perhaps sent are said to be, and a cancellation is told of', async () => {
    served({ ...keeping, status: 'cancelled', cancelReason: 'Staking' }, { invitations: [invited] });
    renderAt('/meetings/m1', { me: koen });
    const row = await screen.findByRole('row', { name: /Petra Voorbeeld/ });
    expect(row).toHaveTextContent('misschien verstuurd');
    expect(screen.getByRole('button', { name: 'Afgelasting melden per mail' })).toBeInTheDocument();
  });

  it('are not for who does not keep the papers', async () => {
    served(meeting);
    renderAt('/meetings/m1', { me: petra });
    expect(await screen.findByText('Er is nog geen verslag.')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Uitnodigingen' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Verslag beginnen' })).not.toBeInTheDocument();
  });
});

describe('Minutes', () => {
  it('are written with the version they were read in, and published', async () => {
    served(keeping, { minutes });
    const sent: unknown[] = [];
    server.use(
      http.patch(at('/minutes/n1'), async ({ request }) => {
        sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        return HttpResponse.json(minutes);
      }),
      http.post(at('/minutes/n1/publications'), () =>
        problem(409, 'samenhang:stateConflict', { detail: 'In de openbare versie staan namen van mensen.' }),
      ),
    );
    const { user, container } = renderAt('/meetings/m1', { me: koen });
    expect(await screen.findByText(/- Buurthuis: 2/)).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Verslag schrijven' }));
    const dialog = await screen.findByRole('dialog');
    const words = within(dialog).getAllByRole('textbox', { name: /Nederlands/ })[0] as HTMLElement;
    await user.clear(words);
    await user.type(words, 'Beter');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toEqual([{ body: { text: { nl: 'Beter' } }, ifMatch: '"v3-a"' }]));
    await user.click(screen.getByRole('button', { name: 'Publiceren' }));
    expect(await screen.findByText(/staan namen van mensen/)).toBeInTheDocument();
  });
});

describe('My meetings', () => {
  it('show where the own organisation is not needed, and give a secret address once', async () => {
    server.use(
      http.get(at('/meetings'), () => HttpResponse.json(pageOf([{ ...meeting, need: 'none' }]))),
      http.get(at('/calendarFeeds'), () => HttpResponse.json({ items: [] })),
      http.post(at('/calendarFeeds'), () =>
        HttpResponse.json(
          {
            id: 'f1',
            href: '',
            createdAt: '2026-11-01T10:00:00Z',
            address: 'https://x.example/calendars/geheim',
          },
          { status: 201 },
        ),
      ),
    );
    const { user, container } = renderAt('/my-meetings', { me: petra });
    const row = await screen.findByRole('row', { name: /Overleg van december/ });
    expect(row).toHaveTextContent('niet nodig');
    await user.click(screen.getByRole('button', { name: 'Adres maken voor al mijn vergaderingen' }));
    expect(await screen.findByText('https://x.example/calendars/geheim')).toBeInTheDocument();
    await expectAccessible(container);
  });
});
