import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';
import './AssignedTaskPage';

const task = {
  id: 't1',
  href: '',
  body: { id: 'b1', href: '', name: { nl: 'Werkgroep wonen' } },
  partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
  title: { nl: 'Lijst maken' },
  organization: { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } },
  dueOn: '2030-01-01',
  status: 'open',
  permittedActions: ['end'],
};

describe('A task', () => {
  it('is closed by its owner with what came of it', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get(at('/assignedTasks/t1'), () => HttpResponse.json(task, { headers: { ETag: '"v1-a"' } })),
      http.post(at('/assignedTasks/t1/endings'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(task);
      }),
    );
    const { user, container } = renderAt('/assigned-tasks/t1', { me: petra });
    expect(await screen.findByRole('heading', { level: 1, name: 'Lijst maken' })).toBeInTheDocument();
    expect(screen.getByText('1 januari 2030')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Wijzigen' })).not.toBeInTheDocument();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Dit is gedaan' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), 'Hangt uit');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toEqual([{ done: true, outcome: 'Hangt uit' }]));
  });

  it('is not there for who it does not concern', async () => {
    server.use(http.get(at('/assignedTasks/t1'), () => problem(404, 'belgif:resourceNotFound')));
    renderAt('/assigned-tasks/t1', { me: petra });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
