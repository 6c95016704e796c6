import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen, newcomer, petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const notice = {
  id: 'n1',
  href: '',
  kind: 'cooperation',
  organization: { id: 'o2', href: '', name: { nl: 'De Oude Hoek' } },
  title: { nl: 'Samen op huisbezoek?', fr: 'Visiter ensemble ?' },
  details: { nl: 'Wij zoeken een huisartsenpraktijk.' },
  themes: ['housing'],
  targetGroups: [],
  languages: [],
  partnerTypes: [],
  territories: [{ id: 't1', href: '', name: { nl: 'Anderlecht' } }],
  contact: { email: 'hoek@hoek.example' },
  postedOn: '2026-11-02',
  openUntil: '2027-01-31',
  status: 'open',
  current: true,
  permittedActions: [] as string[],
};

const interest = {
  id: 'i1',
  href: '',
  notice: { id: 'n1', href: '', name: notice.title },
  organization: { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } },
  status: 'interested',
  message: 'Wij doen graag mee.',
  since: '2026-11-10T10:00:00Z',
  changedAt: '2026-11-10T10:00:00Z',
  permittedActions: ['answer'],
};

let asked: URLSearchParams;

function listHolds(items: object[]) {
  server.use(
    http.get(at('/notices'), ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json(pageOf(items as never[]));
    }),
  );
}

function noticeIs(one: object, interests: object[] = []) {
  server.use(
    http.get(at('/notices/n1'), () => HttpResponse.json(one, { headers: { ETag: '"v1"' } })),
    http.get(at('/noticeInterests'), () => HttpResponse.json(pageOf(interests as never[]))),
  );
}

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

describe('What is wanted and offered', () => {
  it('is listed with who, what about and until when, and the filters stand in the address', async () => {
    listHolds([notice]);
    const { user, address, container } = renderAt('/notices');
    const list = await screen.findByRole('list', { name: 'Gevonden berichten' });
    expect(within(list).getByRole('link', { name: 'Samen op huisbezoek?' })).toHaveAttribute(
      'href',
      '/notices/n1',
    );
    expect(within(list).getByText('De Oude Hoek')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Bericht plaatsen' })).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort bericht' }), 'Vorming gezocht');
    await waitFor(() => expect(asked.get('kind')).toBe('trainingNeed'));
    expect(address()).toBe('/notices?kind=trainingNeed');
    await expectAccessible(container);
  });

  it('may hold nothing, or be away', async () => {
    listHolds([]);
    const empty = renderAt('/notices?theme=housing');
    expect(await screen.findByText('Geen berichten gevonden')).toBeInTheDocument();
    empty.unmount();
    server.use(http.get(at('/notices'), () => problem(503, 'belgif:serviceUnavailable')));
    renderAt('/notices');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});

describe('A notice', () => {
  beforeEach(() => listHolds([]));

  it('is read by everybody, with whom to reach, and without who answered', async () => {
    noticeIs(notice);
    const { container } = renderAt('/notices/n1');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Samen op huisbezoek?' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'hoek@hoek.example' })).toHaveAttribute(
      'href',
      'mailto:hoek@hoek.example',
    );
    expect(screen.queryByRole('heading', { name: 'Wie geïnteresseerd is' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('is answered for an own organisation', async () => {
    noticeIs({ ...notice, permittedActions: ['answer'] });
    const sent = taking('/noticeInterests', interest, 201);
    const { user } = renderAt('/notices/n1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Wij zijn geïnteresseerd' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /Boodschap/ }), 'Graag');
    await user.click(within(dialog).getByRole('button', { name: 'Laten weten' }));
    expect(await screen.findByText(/Verstuurd/)).toBeInTheDocument();
    expect(sent).toEqual([{ notice: 'n1', organization: 'o1', message: 'Graag' }]);
  });

  it('shows who posted it who is interested, to answer', async () => {
    noticeIs({ ...notice, permittedActions: ['edit', 'end'] }, [interest]);
    const sent = taking('/noticeInterests/i1/answers', { ...interest, status: 'inContact' });
    const { user } = renderAt('/notices/n1', { me: petra });
    const who = await screen.findByRole('list', { name: 'Wie geïnteresseerd is' });
    expect(within(who).getByText(/Wij doen graag mee/)).toBeInTheDocument();
    await user.click(within(who).getByRole('button', { name: 'Antwoorden' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'Ja, wij nemen contact op' }));
    await user.click(within(dialog).getByRole('button', { name: 'Antwoord versturen' }));
    expect(await screen.findByText('Het antwoord is verstuurd.')).toBeInTheDocument();
    expect(sent).toEqual([{ outcome: 'inContact' }]);
  });

  it('is pointed out to a member by a coordinator, who sees first what is asked of it already', async () => {
    noticeIs({ ...notice, permittedActions: ['introduce'] });
    server.use(
      http.get(at('/memberships'), () =>
        HttpResponse.json(pageOf([{ id: 'm1', organization: interest.organization }] as never[])),
      ),
    );
    const sent = taking('/noticeInterests', { ...interest, status: 'introduced' }, 201);
    const { user } = renderAt('/notices/n1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Een lid erop wijzen' }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByRole('option', { name: 'Buurthuis De Synthese' });
    await user.selectOptions(
      within(dialog).getByRole('combobox', { name: /Welk lid/ }),
      'Buurthuis De Synthese',
    );
    expect(await within(dialog).findByText(/2 uitnodigingen/)).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Erop wijzen' }));
    await waitFor(() => expect(sent).toEqual([{ notice: 'n1', organization: 'o1', introducedBy: 'p1' }]));
  });

  it('is closed with what came of it', async () => {
    noticeIs({ ...notice, permittedActions: ['edit', 'end'] });
    const sent = taking('/notices/n1/endings', { ...notice, status: 'found' });
    const { user } = renderAt('/notices/n1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Afsluiten' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Afsluiten' }));
    expect(await within(dialog).findAllByText('Zeg hoe het is afgelopen.')).not.toHaveLength(0);
    await user.click(within(dialog).getByRole('radio', { name: 'Gevonden' }));
    await user.type(
      within(dialog).getByRole('textbox', { name: /Wat ervan gekomen is/ }),
      'Elke maand samen',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Afsluiten' }));
    await waitFor(() => expect(sent).toEqual([{ how: 'found', outcome: 'Elke maand samen' }]));
  });
});

describe('Posting a notice', () => {
  beforeEach(() => {
    window.localStorage.clear();
    listHolds([]);
    noticeIs(notice);
  });

  it('asks for a title, a contact and a last day, and says so at the field', async () => {
    const { user, container } = renderAt('/notices/new?kind=cooperation', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Plaatsen' }));
    expect(await screen.findAllByText('Schrijf een titel in minstens één taal.')).not.toHaveLength(0);
    expect(screen.getAllByText(/Vul een e-mailadres in/)).not.toHaveLength(0);
    await expectAccessible(container);
  });

  it('posts in the name of an own organisation', async () => {
    const sent = taking('/notices', notice, 201) as { notice: { openUntil: string } }[];
    const { user, address } = renderAt('/notices/new?kind=trainingOffer', { me: petra });
    const title = await screen.findByRole('group', { name: 'Titel' });
    await user.type(within(title).getByRole('textbox', { name: /Nederlands/ }), 'Vorming');
    await user.type(screen.getByRole('textbox', { name: /E-mailadres/ }), 'a@b.example');
    await user.click(screen.getByRole('button', { name: 'Plaatsen' }));
    await waitFor(() => expect(address()).toBe('/notices/n1'));
    expect(sent[0]).toMatchObject({
      kind: 'trainingOffer',
      organization: 'o1',
      notice: { title: { nl: 'Vorming' }, contact: { email: 'a@b.example' } },
    });
  });

  it('is for who acts for an organisation or coordinates', async () => {
    renderAt('/notices/new', { me: newcomer });
    await screen.findByRole('main');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Plaatsen' })).not.toBeInTheDocument());
  });
});
