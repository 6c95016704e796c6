import { screen, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Schema } from '~/api/schema';
import { expectAccessible } from '~/test/accessible';
import { coordinated, programmes } from '~/test/partnerships';
import { koen } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';
import { actsOf, changesOf, kindOf } from './model';

const entry: Schema<'JournalEntry'> = {
  id: 7,
  href: '',
  at: '2026-11-20T09:30:00Z',
  act: 'membershipEdited',
  subjectType: 'membership',
  subject: 'm1',
  about: { kind: 'membership', id: 'm1' },
  partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
  organization: { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } },
  byPerson: true,
  actor: 'Koen Voorbeeld',
  before: { kind: 'partner', funded: false },
  after: { kind: 'partner', funded: true },
  mentions: [],
};
let asked: URLSearchParams;

function journalHolds(items: object[], total = items.length) {
  server.use(
    http.get(at('/journalEntries'), ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json(pageOf(items as never[], { total }));
    }),
  );
}

beforeEach(() => {
  const partnership = { ...coordinated, permittedActions: [...coordinated.permittedActions, 'readHistory'] };
  server.use(
    ...programmes(),
    http.get(at('/partnerships/p1'), () => HttpResponse.json(partnership, { headers: { ETag: '"1"' } })),
    http.get(at('/posts'), () => HttpResponse.json(pageOf([]))),
  );
  journalHolds([entry]);
});

const open = (more = '') => renderAt(`/partnerships/p1?tab=history${more}`, { me: koen });

describe('The history of a partnership', () => {
  it('says in a sentence what happened, by whom, and what changed', async () => {
    const { user } = open();
    const list = await screen.findByRole('list', { name: 'Gebeurtenissen, nieuwste eerst' });
    expect(within(list).getByText('Het lidmaatschap is gewijzigd.')).toBeInTheDocument();
    expect(within(list).getByText('door Koen Voorbeeld')).toBeInTheDocument();
    expect(within(list).getByRole('link', { name: 'Buurthuis De Synthese' })).toHaveAttribute(
      'href',
      '/organizations/o1',
    );
    await user.click(within(list).getByText('Wat er veranderde: 1 gegeven'));
    expect(within(list).getByText('Vergoed').closest('div')).toHaveTextContent('Vergoedja (was nee)');
    expect(asked.get('partnership')).toBe('p1');
  });

  it('names nobody whose name the reader may not see', async () => {
    journalHolds([{ ...entry, actor: undefined }]);
    open();
    expect(await screen.findByText('door iemand van wie u de naam niet ziet')).toBeInTheDocument();
  });

  it('asks for what stands in the address', async () => {
    open('&what=functions&from=2026-01-01&until=2026-06-30&page=2');
    await screen.findByRole('list', { name: 'Gebeurtenissen, nieuwste eerst' });
    expect(asked.getAll('act')).toEqual(actsOf('functions'));
    expect([asked.get('from'), asked.get('until'), asked.get('page')]).toEqual([
      '2026-01-01',
      '2026-06-30',
      '2',
    ]);
  });

  it('says that it is loading, that there is nothing, and that it failed', async () => {
    server.use(http.get(at('/journalEntries'), () => delay('infinite')));
    open().unmount();
    journalHolds([]);
    const empty = open('&what=figures');
    expect(await screen.findByText('Niets gevonden')).toBeInTheDocument();
    empty.unmount();
    server.use(http.get(at('/journalEntries'), () => problem(503, 'belgif:serviceUnavailable')));
    open();
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });

  it('has nothing axe objects to', async () => {
    const { container } = open();
    await screen.findByText('door Koen Voorbeeld');
    await expectAccessible(container);
  });
});

describe('What an act changed', () => {
  it('is every field of something new', () => {
    expect(changesOf({ after: { name: 'x', note: null } }).map(({ field }) => field)).toEqual(['name']);
  });

  it('is, of a list, what came and went', () => {
    const changed = changesOf({ before: { themes: ['a', 'b'] }, after: { themes: ['b', 'c'] } });
    expect(changed).toEqual([{ field: 'themes', before: ['a'], after: ['c'] }]);
  });

  it('looks into groups of fields', () => {
    const changed = changesOf({
      before: { terms: { basis: 'old', title: null } },
      after: { terms: { basis: 'new', title: null } },
    });
    expect(changed).toEqual([{ field: 'basis', before: 'old', after: 'new' }]);
  });
});

it('finds every act under one kind', () => {
  expect(kindOf('organizationUserAdded')).toBe('people');
  expect(kindOf('organizationEdited')).toBe('organization');
  expect(kindOf('appointmentEnded')).toBe('functions');
});
