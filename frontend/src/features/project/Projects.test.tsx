import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen, newcomer, petra, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const ref = (id: string, nl: string) => ({ id, href: '', name: { nl } });
const theme = { id: 't11', name: { nl: 'Toegang tot hulp' }, generation: '1.0' };

const item = {
  id: 'j1',
  href: '',
  name: { nl: 'Open huis' },
  partnership: ref('p1', 'LWGC Marollen'),
  generation: '1.0',
  themes: [theme],
  content: ['communityCapacities'],
  status: 'delayed',
  since: '2026-09-01',
  operator: ref('o1', 'Buurthuis De Synthese'),
  missing: ['budget', 'indicators'],
};

const project = {
  ...item,
  sharedWith: [],
  frame: { programme: ref('g1', 'LWGC'), generation: '1.0', generationName: { nl: 'Eerste generatie' } },
  objectives: { nl: 'Niemand staat er alleen voor.' },
  steps: [{ title: { nl: 'Openen' }, from: '2025-01-01' }],
  indicators: [],
  targetGroups: [],
  territoryRule: 'quota',
  outsiderQuota: 20,
  participants: [{ organization: ref('o2', 'Kliniek'), role: 'partner', contribution: { nl: 'Een arts' } }],
  posts: [{ post: ref('f1', 'Projectcoördinator'), state: 'filled', plannedFte: '1.00', actualFte: '0.50' }],
  history: [
    { status: 'delayed', since: '2026-09-01', reason: 'Aanwerven in de zomer', learned: 'Vroeger beginnen' },
  ],
};

const within1 = {
  ...project,
  findings: ['fteDiffers'],
  risks: [{ risk: 'De zaal is bezet' }],
  permittedActions: ['edit', 'changeStatus'],
};

function serveProject(one: object) {
  server.use(http.get(at('/projects/j1'), () => HttpResponse.json(one, { headers: { ETag: '"v1-a"' } })));
}

function taking(method: 'post' | 'patch', path: string, answer: object, status = 200) {
  const sent: unknown[] = [];
  server.use(
    http[method](at(path), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(answer, { status });
    }),
  );
  return sent;
}

describe('The list of projects', () => {
  it('says how each stands and what is still to fill in, and filters in the address', async () => {
    let asked = new URLSearchParams();
    server.use(
      http.get(at('/projects'), ({ request }) => {
        asked = new URL(request.url).searchParams;
        return HttpResponse.json(pageOf([item]));
      }),
    );
    const { user, address, container } = renderAt('/projects?status=delayed');
    const row = await screen.findByRole('row', { name: /Open huis/ });
    await waitFor(() => expect(row).toHaveTextContent('Loopt later dan gepland'));
    expect(row).toHaveTextContent('Budget en verdeling, Indicatoren');
    expect(asked.get('status')).toBe('delayed');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Volledig' }), 'nog aan te vullen');
    await waitFor(() => expect(asked.get('complete')).toBe('false'));
    expect(address()).toBe('/projects?status=delayed&complete=false');
    await expectAccessible(container);
  });

  it('may hold nothing, or be away', async () => {
    const empty = renderAt('/projects');
    expect(await screen.findByText('Geen projecten gevonden')).toBeInTheDocument();
    empty.unmount();
    server.use(http.get(at('/projects'), () => problem(500, 'belgif:internalServerError')));
    renderAt('/projects?q=x');
    expect(await screen.findByRole('button', { name: /Opnieuw/ })).toBeInTheDocument();
  });
});

describe('The page of a project', () => {
  it('tells the public the seven points, which are missing, and nothing about money', async () => {
    serveProject(project);
    const { container } = renderAt('/projects/j1');
    expect(await screen.findByRole('heading', { level: 1, name: 'Open huis' })).toBeInTheDocument();
    expect(screen.getByText(/2 van de zeven punten zijn nog niet ingevuld/)).toBeInTheDocument();
    expect(screen.getByText('Niemand staat er alleen voor.')).toBeInTheDocument();
    expect(screen.getByText(/hoogstens 20 op 100 deelnemers/)).toBeInTheDocument();
    expect(screen.getByText(/Eerste generatie/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Zeggen hoe het ervoor staat' })).not.toBeInTheDocument();
    expect(
      await screen.findByText('Er is nog geen geldstroom aan dit project gekoppeld.'),
    ).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('points out to those within that the working time differs', async () => {
    serveProject(within1);
    renderAt('/projects/j1', { me: koen });
    expect(await screen.findByText(/Kloppen de verwachte resultaten nog/)).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /De zaal is bezet/ })).toHaveTextContent('nog geen afspraak');
  });

  it('asks why when it is late, and says that what was learned stays with the partners', async () => {
    serveProject(within1);
    const sent = taking('post', '/projects/j1/standings', within1);
    const { user } = renderAt('/projects/j1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Zeggen hoe het ervoor staat' }));
    const dialog = await screen.findByRole('dialog');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Stand' }), 'delayed');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Zeg in een zin waarom.');
    expect(within(dialog).getByText(/Wie het project betaalt, ziet dit niet/)).toBeInTheDocument();
    await user.type(within(dialog).getByRole('textbox', { name: /Waarom/ }), 'Zomer');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent[0]).toMatchObject({ status: 'delayed', reason: 'Zomer' }));
  });
});

describe('Recording a project', () => {
  it('needs only a name and how it stands', async () => {
    server.use(
      http.get(at('/partnerships/p1'), () => HttpResponse.json({ ...ref('p1', 'LWGC Marollen') })),
      http.get(at('/posts'), () => HttpResponse.json(pageOf([]))),
    );
    serveProject(within1);
    const sent = taking('post', '/projects', within1, 201);
    const { user } = renderAt('/projects/new?partnership=p1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Bewaren' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('Kies hoe het project ervoor staat.');
    expect(summary).toHaveTextContent('Geef het project een naam');
    const name = screen.getByRole('group', { name: 'Naam' });
    await user.type(within(name).getByRole('textbox', { name: /Nederlands/ }), 'Open huis');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stand' }), 'running');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() =>
      expect(sent[0]).toMatchObject({
        partnership: 'p1',
        fields: { name: { nl: 'Open huis' }, steps: [], participants: [] },
        standing: { status: 'running' },
      }),
    );
  });

  it('is not for who coordinates nothing', async () => {
    renderAt('/projects/new', { me: petra });
    expect(await screen.findByRole('main')).not.toHaveTextContent('De zeven punten');
  });
});

describe('Projects in numbers', () => {
  const group = (members: object) => ({
    projects: 2,
    statuses: [{ status: 'running', projects: 2 }],
    ...members,
  });
  const answer = {
    asOf: '2026-11-02',
    context: { nl: 'Meer projecten is niet beter.' },
    projects: 3,
    incomplete: 1,
    items: [
      group({ dimension: 'theme', id: 't11', name: { nl: 'Toegang tot hulp' }, generation: '1.0' }),
      group({ dimension: 'theme', projects: 1 }),
      group({ dimension: 'content', code: 'communityCapacities' }),
    ],
  };

  it('counts by theme, with what was not stated apart, and leads to the list', async () => {
    server.use(http.get(at('/dashboards/projects'), () => HttpResponse.json(answer)));
    const { container } = renderAt('/dashboards/projects?generation=1.0', { me: rita });
    expect(await screen.findByText(/3 projecten; bij 1 zijn niet alle zeven punten/)).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /Toegang tot hulp \(1\.0\)/ });
    expect(within(row).getByRole('link')).toHaveAttribute('href', '/projects?generation=1.0&theme=t11');
    expect(screen.getByRole('row', { name: /niet ingevuld/ })).toHaveTextContent('1');
    expect(screen.getAllByText('Meer projecten is niet beter.').length).toBeGreaterThan(0);
    await expectAccessible(container);
  });

  it('says when there is nothing, and is not for somebody who takes part in nothing', async () => {
    server.use(
      http.get(at('/dashboards/projects'), () => HttpResponse.json({ ...answer, projects: 0, items: [] })),
    );
    const { unmount } = renderAt('/dashboards/projects', { me: rita });
    expect(await screen.findByText('Geen projecten in deze keuze')).toBeInTheDocument();
    unmount();
    renderAt('/dashboards/projects', { me: newcomer });
    expect(await screen.findByRole('main')).not.toHaveTextContent('Meer projecten');
  });
});
