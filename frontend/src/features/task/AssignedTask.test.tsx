import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra } from '~/test/people';
import { renderAt, renderUi } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';
import { AssignedTasks } from './AssignedTasks';
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

  it('is assigned only with a body, words and somebody who does it, each told apart', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get(at('/assignedTasks'), () => HttpResponse.json(pageOf([]))),
      http.get(at('/posts'), () =>
        HttpResponse.json(
          pageOf([{ id: 'f1', href: '', roleType: 'neighborhoodReferent', title: { nl: 'Wijkreferent' } }]),
        ),
      ),
      http.post(at('/assignedTasks'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(task, { status: 201 });
      }),
    );
    const { user } = renderUi(
      <AssignedTasks
        of={{ partnership: 'p1' }}
        partnership="p1"
        assignIn={[
          { id: 'b1', name: { nl: 'Werkgroep wonen' } },
          { id: 'b2', name: { nl: 'Stuurgroep' } },
        ]}
      />,
    );
    await user.click(await screen.findByRole('button', { name: 'Taak toewijzen' }));
    const dialog = await screen.findByRole('dialog');
    const post = await within(dialog).findByRole('combobox', { name: /^Functie/ });
    await user.click(within(dialog).getByRole('button', { name: 'Taak toewijzen' }));
    const summary = await within(dialog).findByRole('alert');
    expect(summary).toHaveTextContent('Kies in welk orgaan het afgesproken is.');
    expect(summary).toHaveTextContent('Zeg wat er gedaan wordt.');
    expect(summary).toHaveTextContent(
      'Zeg wie de taak op zich neemt: een organisatie, een persoon of een functie.',
    );
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Afgesproken in' }), 'b2');
    await user.type(within(dialog).getByRole('textbox', { name: 'Nederlands' }), 'Lijst maken');
    await user.selectOptions(post, 'f1');
    await user.click(within(dialog).getByRole('button', { name: 'Taak toewijzen' }));
    await waitFor(() => expect(sent).toEqual([{ body: 'b2', title: { nl: 'Lijst maken' }, post: 'f1' }]));
  });
});
