import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { kept } from '~/test/governance';
import { coordinated, marollen, serve } from '~/test/partnerships';
import { koen, petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';
import '~/app/decision/DecisionScreen';
import '~/app/partnership/PartnershipScreen';

const decision = {
  id: 'd1',
  href: '',
  body: { id: 'b1', href: '', name: { nl: 'Werkgroep wonen' } },
  partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
  decidedOn: '2026-10-13',
  title: { nl: 'Samen op huisbezoek' },
  mode: 'consensus',
  alternatives: [{ title: 'Elk apart', why: 'Mensen doen hun verhaal dan twee keer' }],
  participation: [],
  feedbackGiven: false,
  steps: [
    {
      kind: 'consultation',
      on: '2026-10-01',
      organization: { id: 'o2', href: '', name: { nl: 'Taalatelier' } },
    },
  ],
  reports: [
    {
      id: 'r1',
      organization: { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } },
      toWhom: 'Het team van de balie',
      mayReport: true,
    },
  ],
  permittedActions: ['react'] as string[] | undefined,
};

function log(items: object[]) {
  const asked: URL[] = [];
  server.use(
    http.get(at('/decisions'), ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json(pageOf(items as never[]));
    }),
    http.get(at('/partnershipRules'), () => HttpResponse.json(pageOf([]))),
    http.get(at('/assignedTasks'), () => HttpResponse.json(pageOf([]))),
    http.get(at('/bodies'), () => HttpResponse.json(pageOf([kept]))),
    http.get(at('/decisions/d1'), () => HttpResponse.json(decision, { headers: { ETag: '"v1-a"' } })),
  );
  return asked;
}

function taking(path: string) {
  const sent: unknown[] = [];
  server.use(
    http.post(at(path), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(decision);
    }),
  );
  return sent;
}

describe('The log of decisions', () => {
  it('says which did not come back, and is searched in the address', async () => {
    serve(marollen);
    const asked = log([decision]);
    const { user, address, container } = renderAt('/partnerships/p1?tab=decisions');
    const row = await screen.findByRole('row', { name: /Samen op huisbezoek/ });
    expect(row).toHaveTextContent('niet teruggekoppeld');
    await user.type(screen.getByRole('searchbox', { name: 'Zoek in beslissingen' }), 'huisbezoek');
    await user.click(screen.getByRole('button', { name: 'Beslissingen zoeken' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Teruggekoppeld' }), 'missing');
    await waitFor(() =>
      expect(address()).toBe('/partnerships/p1?tab=decisions&q=huisbezoek&feedback=missing'),
    );
    await waitFor(() => expect(asked.at(-1)?.searchParams.get('feedbackGiven')).toBe('false'));
    expect(asked.at(-1)?.searchParams.get('q')).toBe('huisbezoek');
    await expectAccessible(container);
  });

  it('may be empty for this reader', async () => {
    serve(marollen);
    log([]);
    renderAt('/partnerships/p1?tab=decisions');
    expect(await screen.findByText('Er zijn geen beslissingen die u mag lezen.')).toBeInTheDocument();
    expect(
      await screen.findByText('Er zijn geen oproepen, criteria of regels gepubliceerd.'),
    ).toBeInTheDocument();
  });

  it('takes a decision with what was not chosen and why', async () => {
    serve(coordinated);
    log([]);
    const sent = taking('/decisions');
    const { user } = renderAt('/partnerships/p1?tab=decisions', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Beslissing opnemen' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(
      within(dialog).getAllByRole('textbox', { name: /Nederlands/ })[0] as HTMLElement,
      'Samen',
    );
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Hoe beslist?' }), 'consensus');
    await user.click(within(dialog).getByRole('button', { name: 'Mogelijkheid toevoegen' }));
    await user.type(within(dialog).getByRole('textbox', { name: 'Wat ook kon' }), 'Apart');
    await user.type(within(dialog).getByRole('textbox', { name: 'Waarom niet' }), 'Dubbel werk');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() =>
      expect(sent[0]).toMatchObject({
        body: 'b1',
        fields: {
          title: { nl: 'Samen' },
          mode: 'consensus',
          alternatives: [{ title: 'Apart', why: 'Dubbel werk' }],
        },
      }),
    );
  });
});

describe('The page of a decision', () => {
  it('shows why not otherwise, what is hidden, and who tells whom', async () => {
    log([]);
    const sent = taking('/decisions/reports/r1/completions');
    const { user, container } = renderAt('/decisions/d1', { me: petra });
    expect(await screen.findByRole('heading', { level: 1, name: 'Samen op huisbezoek' })).toBeInTheDocument();
    expect(screen.getByText(/Elk apart – waarom niet: Mensen doen hun verhaal/)).toBeInTheDocument();
    expect(screen.getByText(/nog niet teruggekoppeld aan wie bevraagd is/)).toBeInTheDocument();
    expect(screen.getByText('zichtbaar zodra de antwoorden samengebracht zijn')).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Dit is verteld: Buurthuis De Synthese' }));
    await waitFor(() => expect(sent).toHaveLength(1));
  });

  it('lets a partner react for its own organisation only in the steps that are its own', async () => {
    log([]);
    const sent = taking('/decisions/d1/steps');
    const { user } = renderAt('/decisions/d1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Stap toevoegen' }));
    const dialog = await screen.findByRole('dialog');
    const kind = within(dialog).getByRole('combobox', { name: 'Stap' });
    expect(within(kind).queryByRole('option', { name: 'Samenbrengen' })).not.toBeInTheDocument();
    await user.selectOptions(kind, 'reaction');
    await user.type(within(dialog).getByRole('textbox', { name: 'Wat er gezegd is' }), 'Goed zo');
    await user.click(within(dialog).getByRole('button', { name: 'Stap toevoegen' }));
    await waitFor(() =>
      expect(sent[0]).toMatchObject({ kind: 'reaction', organization: 'o1', words: 'Goed zo' }),
    );
  });

  it('is not there for who is not let in', async () => {
    server.use(http.get(at('/decisions/d1'), () => problem(404, 'belgif:resourceNotFound')));
    renderAt('/decisions/d1');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
