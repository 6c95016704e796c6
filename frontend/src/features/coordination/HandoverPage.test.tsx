import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';
import './HandoverPage';

const handover = {
  id: 'h1',
  href: '',
  post: { id: 'f1', href: '', name: { nl: 'Wijkreferent' } },
  place: { nl: 'LWGC Marollen' },
  status: 'open',
  openedAt: '2026-11-20T09:00:00Z',
  chapters: [
    {
      code: 'openMatters',
      position: 10,
      title: { nl: 'Wat loopt' },
      intro: { nl: 'Aanvragen en vacatures.' },
      lines: [
        { key: 'vacancy:f2', title: { nl: 'Vacant: Assistent' }, date: '2026-09-01', page: '/posts/f2' },
      ],
    },
  ],
  notes: [{ key: 'note:0', kind: 'advice', title: 'Begin bij de buren', text: 'Ze weten wie wie is.' }],
  ticks: [],
  permittedActions: ['edit', 'complete'],
};

let sent: unknown;

function is(value: object) {
  server.use(http.get(at('/handovers/h1'), () => HttpResponse.json(value, { headers: { ETag: '"v1-a"' } })));
}

function taking(method: 'post' | 'patch', path: string) {
  server.use(
    http[method](at(path), async ({ request }) => {
      const text = await request.text();
      sent = text ? JSON.parse(text) : undefined;
      return HttpResponse.json(handover);
    }),
  );
}

describe('A handover', () => {
  beforeEach(() => {
    sent = undefined;
    is(handover);
  });

  it('shows what there is to hand over, and what the predecessor adds', async () => {
    const { container } = renderAt('/handovers/h1', { me: koen });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Wijkreferent – LWGC Marollen',
    );
    expect(screen.getByRole('link', { name: 'Vacant: Assistent' })).toHaveAttribute('href', '/posts/f2');
    expect(screen.getByText('Begin bij de buren')).toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('keeps what the predecessor writes', async () => {
    taking('patch', '/handovers/h1');
    const { user } = renderAt('/handovers/h1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Nota’s schrijven' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Nota toevoegen' }));
    const second = within(dialog).getByRole('group', { name: 'Nota 2' });
    await user.type(within(second).getByRole('textbox', { name: 'In een paar woorden' }), 'Twee groepen');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() =>
      expect(sent).toEqual({
        notes: [
          { kind: 'advice', title: 'Begin bij de buren', text: 'Ze weten wie wie is.' },
          { kind: 'advice', title: 'Twee groepen' },
        ],
      }),
    );
  });

  it('is ticked off by the successor, line by line', async () => {
    is({
      ...handover,
      status: 'ready',
      ticks: [{ item: 'note:0', at: '2026-11-21T09:00:00Z' }],
      permittedActions: ['tick', 'receive'],
    });
    taking('post', '/handovers/h1/ticks');
    const { user } = renderAt('/handovers/h1', { me: koen });
    expect(await screen.findByText('1 van 2 overgenomen')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Begin bij de buren: overgenomen' })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'Vacant: Assistent: overgenomen' }));
    await waitFor(() => expect(sent).toEqual({ item: 'vacancy:f2', done: true }));
  });

  it('says what is wrong when it is not for the reader', async () => {
    server.use(http.get(at('/handovers/h1'), () => problem(403, 'belgif:missingPermission')));
    renderAt('/handovers/h1', { me: koen });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
