import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { kept, meeting } from '~/test/governance';
import { koen, petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';
import '~/app/meeting/MeetingScreen';
import '~/app/body/BodyScreen';

const participant = {
  organization: { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } },
  function: 'Buurtwerker',
  category: 'fieldWorker',
  as: 'seat',
  required: true,
};

function meetingIs(value: object) {
  server.use(
    http.get(at('/meetings/m1'), () => HttpResponse.json(value, { headers: { ETag: '"v1-a"' } })),
    http.get(at('/meetings/m1/participants'), () => HttpResponse.json({ items: [participant] })),
    http.get(at('/meetings/m1/invitations'), () => HttpResponse.json({ items: [] })),
    http.get(at('/meetings/m1/minutes'), () => problem(404, 'belgif:resourceNotFound')),
    http.get(at('/decisions'), () => HttpResponse.json(pageOf([]))),
    http.get(at('/assignedTasks'), () => HttpResponse.json(pageOf([]))),
  );
}

function taking(path: string, answer: object = meeting) {
  const sent: unknown[] = [];
  server.use(
    http.post(at(path), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(answer);
    }),
  );
  return sent;
}

describe('The page of a meeting', () => {
  it('tells what for, when in Brussels, what about and who is expected', async () => {
    meetingIs(meeting);
    const { container } = renderAt('/meetings/m1');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Overleg van december' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/8 december 2099.*09:30/)).toBeInTheDocument();
    const agenda = screen.getByRole('table', { name: 'Agenda' });
    expect(within(agenda).getByText('Leegstand')).toBeInTheDocument();
    expect(await screen.findByRole('row', { name: /Buurthuis De Synthese/ })).toHaveTextContent('onmisbaar');
    expect(screen.queryByRole('button', { name: 'Verplaatsen' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('is moved to other hours in Brussels', async () => {
    meetingIs({ ...meeting, permittedActions: ['keep', 'propose'] });
    const sent = taking('/meetings/m1/moves');
    const { user } = renderAt('/meetings/m1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Verplaatsen' }));
    const dialog = await screen.findByRole('dialog');
    const day = within(dialog).getByLabelText(/^Dag/);
    await user.clear(day);
    await user.type(day, '2099-07-01');
    await user.click(within(dialog).getByRole('button', { name: 'Verplaatsen' }));
    await waitFor(() =>
      expect(sent).toEqual([{ startsAt: '2099-07-01T07:30:00.000Z', endsAt: '2099-07-01T09:30:00.000Z' }]),
    );
  });

  it('takes proposals of members, for their organisation', async () => {
    meetingIs({ ...meeting, permittedActions: ['propose'] });
    const sent = taking('/meetings/m1/agendaItems');
    const { user } = renderAt('/meetings/m1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Punt voorstellen' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /Nederlands/ }), 'Wachtlijsten');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Van waar' }), 'memberNeed');
    await user.click(within(dialog).getByRole('button', { name: 'Punt voorstellen' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { title: { nl: 'Wachtlijsten' }, origin: 'memberNeed', nature: 'content', organization: 'o1' },
      ]),
    );
  });

  it('shows what became of the agenda, and lets it be said', async () => {
    meetingIs({ ...meeting, permittedActions: ['keep', 'propose'] });
    const sent = taking('/meetings/m1/agendas');
    const { user } = renderAt('/meetings/m1', { me: koen });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Wat kwam er van Verslag' }),
      'postponed',
    );
    await user.click(await screen.findByRole('button', { name: 'Verslag naar boven' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          items: [
            { item: 'i1', state: 'planned' },
            { item: 'i2', state: 'postponed' },
          ],
        },
        {
          items: [
            { item: 'i2', state: 'planned' },
            { item: 'i1', state: 'planned' },
          ],
        },
      ]),
    );
  });

  it('records who was there from who was expected, residents only as counts', async () => {
    meetingIs({ ...meeting, startsAt: '2024-01-01T09:00:00Z', permittedActions: ['keep'] });
    const sent = taking('/meetings/m1/records');
    const { user } = renderAt('/meetings/m1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Aanwezigheid noteren' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /Bewoners aanwezig/ }), '6');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          organizations: [{ organization: 'o1', category: 'fieldWorker', present: 1, excused: false }],
          residents: { present: 6 },
        },
      ]),
    );
  });

  it('is not there for who is not let in', async () => {
    server.use(http.get(at('/meetings/m1'), () => problem(404, 'belgif:resourceNotFound')));
    renderAt('/meetings/m1');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});

describe('Planning a meeting', () => {
  it('suggests whom to invite and warns about superiors at an exchange', async () => {
    server.use(
      http.get(at('/bodies/b1'), () => HttpResponse.json(kept, { headers: { ETag: '"v1-a"' } })),
      http.get(at('/meetings'), () => HttpResponse.json(pageOf([]))),
    );
    const sent = taking('/meetings');
    const { user } = renderAt('/bodies/b1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Vergadering plannen' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/^Dag/), '2099-01-15');
    await user.type(
      within(dialog).getAllByRole('textbox', { name: /Nederlands/ })[0] as HTMLElement,
      'Overleg',
    );
    await user.click(await within(dialog).findByRole('radio', { name: 'Uitwisselen' }));
    await user.click(await within(dialog).findByRole('button', { name: 'Voorstel overnemen' }));
    expect(within(dialog).queryByText(/spreken veldwerkers vrijer/)).not.toBeInTheDocument();
    await user.click(within(dialog).getByRole('checkbox', { name: 'Leidinggevende' }));
    expect(await within(dialog).findByText(/spreken veldwerkers vrijer/)).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() =>
      expect(sent[0]).toMatchObject({
        body: 'b1',
        startsAt: '2099-01-15T08:30:00.000Z',
        fields: { purpose: 'exchange', invitedCategories: ['fieldWorker', 'manager'] },
      }),
    );
  });
});
