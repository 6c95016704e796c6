import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const option = (id: string, startsAt: string, endsAt: string, more: object = {}) => ({
  id,
  startsAt,
  endsAt,
  yes: 0,
  ifNeeded: 0,
  no: 0,
  answers: [],
  ...more,
});

const poll = {
  id: 'd1',
  href: '',
  meeting: { id: 'm1', href: '', name: { nl: 'Overleg wonen' } },
  status: 'open',
  answerBy: '2031-01-15',
  note: 'Er is geen lift.',
  asked: 2,
  answered: 1,
  options: [
    option('a', '2031-02-03T09:00:00Z', '2031-02-03T10:00:00Z', {
      yes: 1,
      answers: [
        { name: 'Petra', organization: { id: 'o1', href: '', name: { nl: 'De Linde' } }, answer: 'yes' },
      ],
    }),
    option('b', '2031-07-04T13:00:00Z', '2031-07-04T14:00:00Z'),
  ],
  waitingFor: [{ name: 'Paul' }],
  permittedActions: ['answer', 'settle'],
};

let sent: unknown;

beforeEach(() => {
  sent = undefined;
  server.use(
    http.get(at('/datePolls/d1'), () => HttpResponse.json(poll)),
    http.post(at('/datePolls/d1/:act'), async ({ request, params }) => {
      sent = { act: params.act, body: await request.json() };
      return HttpResponse.json(poll);
    }),
  );
});

describe('The question when people can come', () => {
  it('tells each moment in Brussels time, who answered what, and who has not', async () => {
    const { container } = renderAt('/date-polls/d1', { me: rita });
    expect(await screen.findByRole('heading', { level: 1, name: /Overleg wonen/ })).toBeInTheDocument();
    const rows = within(screen.getByRole('table', { name: 'Alle antwoorden' })).getAllByRole('row');
    expect(rows[1]).toHaveTextContent(/3 februari 2031.*10:00 – 11:00.*Petra \(De Linde\): Ja/);
    expect(rows[2]).toHaveTextContent(/4 juli 2031.*15:00 – 16:00/);
    expect(screen.getByText('De vraag loopt nog: 1 van 2 antwoordden.')).toBeInTheDocument();
    expect(screen.getByText('Paul')).toBeInTheDocument();
    expect(screen.getByText('Er is geen lift.')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('sends what was answered and leaves out what was left open', async () => {
    const { user } = renderAt('/date-polls/d1', { me: rita });
    const moment = await screen.findByRole('radiogroup', { name: /4 juli 2031/ });
    await user.click(within(moment).getByRole('radio', { name: 'Als het moet' }));
    await user.click(screen.getByRole('button', { name: 'Antwoord bewaren' }));
    expect(await screen.findByText('Uw antwoord is bewaard.')).toBeInTheDocument();
    expect(sent).toEqual({ act: 'answers', body: { answers: [{ option: 'b', answer: 'ifNeeded' }] } });
  });

  it('moves the meeting to the moment that is chosen, after asking', async () => {
    const { user } = renderAt('/date-polls/d1', { me: rita });
    await user.click(await screen.findByRole('button', { name: /Kiezen: .*4 juli 2031/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Dit moment kiezen' });
    expect(dialog).toHaveTextContent(/verplaatst naar .*4 juli 2031/);
    await user.click(within(dialog).getByRole('button', { name: 'Kiezen' }));
    await screen.findByText('De vergadering heeft haar datum.');
    expect(sent).toEqual({ act: 'settlements', body: { option: 'b' } });
  });

  it('keeps the answer in the form when it cannot be sent', async () => {
    server.use(http.post(at('/datePolls/d1/answers'), () => problem(503, 'belgif:serviceUnavailable')));
    const { user } = renderAt('/date-polls/d1', { me: rita });
    const moment = await screen.findByRole('radiogroup', { name: /3 februari 2031/ });
    await user.click(within(moment).getByRole('radio', { name: 'Nee' }));
    await user.click(screen.getByRole('button', { name: 'Antwoord bewaren' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('De dienst is even niet beschikbaar.');
    expect(within(moment).getByRole('radio', { name: 'Nee' })).toBeChecked();
  });

  it('asks nothing of who only reads, and shows what was chosen', async () => {
    server.use(
      http.get(at('/datePolls/d1'), () =>
        HttpResponse.json({ ...poll, status: 'settled', chosen: 'b', permittedActions: [] }),
      ),
    );
    renderAt('/date-polls/d1', { me: rita });
    expect(await screen.findByText(/\(gekozen\)/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Antwoord bewaren' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Kiezen/ })).not.toBeInTheDocument();
  });
});
