import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen, petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const nobody = {
  answers: 0,
  suppressed: false,
  styles: [],
  workability: [],
  disagreement: false,
  byStatus: [],
};
const stated = {
  id: 's1',
  view: 'assigned',
  task: 'decisions',
  partnerStatus: 'any',
  style: 'commissioner',
  organization: { id: 'o9', href: '', name: { nl: 'OCMW Voorbeeld' } },
  reason: 'time',
  consultationMissing: true,
  validFrom: '2025-01-01',
};
const style = {
  partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
  asOf: '2026-11-26',
  minimumGroup: 5,
  tasks: [
    { task: 'vision', assigned: [], claimed: [], perceived: { ...nobody, suppressed: true } },
    {
      task: 'decisions',
      assigned: [stated],
      claimed: [],
      perceived: {
        ...nobody,
        answers: 6,
        styles: [
          { code: 'commissioner', members: 4 },
          { code: 'coProducer', members: 2 },
        ],
        disagreement: true,
      },
    },
  ],
  history: [stated],
  facts: {
    members: 8,
    statuses: [{ code: 'unknown', members: 8 }],
    withDelegate: 3,
    delegateChanges: 1,
    sectors: 5,
    targetGroups: 4,
    languages: 2,
    diverse: true,
  },
  perceivesFor: [] as object[],
  assignsFor: [] as object[],
  permittedActions: [] as string[],
};

const advice = {
  factors: [
    {
      factor: 'trustInLead',
      condition: 'high',
      styles: ['commissioner'],
      limited: false,
      table: ['facilitator', 'coProducer'],
      contradicted: true,
      lines: '2692–2704',
    },
  ],
  styles: [
    { style: 'facilitator', factors: [] },
    { style: 'coProducer', factors: [] },
    { style: 'commissioner', factors: ['trustInLead'] },
  ],
  consultation: false,
};

function styleIs(one: object) {
  server.use(http.get(at('/partnerships/p1/coordinationStyle'), () => HttpResponse.json(one)));
}

function taking(path: string, answer: object) {
  const sent: unknown[] = [];
  server.use(
    http.post(at(path), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(answer);
    }),
  );
  return sent;
}

describe('How a partnership is coordinated', () => {
  beforeEach(() => {
    styleIs(style);
    server.use(http.get(at('/coordinationStyleAdvice'), () => HttpResponse.json(advice)));
  });

  it('shows the three views of each task, few answers not at all, and disagreement as it is', async () => {
    const { container } = renderAt('/partnerships/p1/style', { me: koen });
    const tasks = await screen.findByRole('table', { name: 'Per taak' });
    const decisions = await within(tasks).findByRole('row', { name: /Beslissingen nemen/ });
    expect(decisions).toHaveTextContent('Sturen');
    expect(decisions).toHaveTextContent('6 partners antwoordden');
    await waitFor(() => expect(decisions).toHaveTextContent('2 × Mee beslissen · 4 × Sturen'));
    expect(decisions).toHaveTextContent('niet iedereen ervaart hetzelfde');
    expect(decisions).toHaveTextContent('Nog niet gezegd hoe partners eerst worden gehoord');
    expect(within(tasks).getByRole('row', { name: /Een visie opstellen/ })).toHaveTextContent(
      'minder dan 5 antwoorden: niet getoond',
    );
    await expectAccessible(container);
  });

  it('advises with the factors, follows the text and says where the table says the opposite', async () => {
    const { user, address } = renderAt('/partnerships/p1/style', { me: koen });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Vertrouwen in de leidende organisatie' }),
      'hoog',
    );
    expect(address()).toBe('/partnerships/p1/style?trustInLead=high');
    const factors = await screen.findByRole('table', { name: 'Factor per factor' });
    expect(factors).toHaveTextContent('de tabel zegt het omgekeerde; wij volgen de tekst');
    const styles = screen.getByRole('table', { name: 'Wat voor elke stijl pleit' });
    expect(within(styles).getByRole('row', { name: /Sturen/ })).toHaveTextContent(
      'Vertrouwen in de leidende organisatie',
    );
    expect(screen.getByText(/Dit is advies om samen te bespreken/)).toBeInTheDocument();
  });

  it('lets the coordinator say how a task is done, and asks how partners are heard when steering', async () => {
    styleIs({ ...style, permittedActions: ['claim'] });
    const sent = taking('/partnerships/p1/coordinationStyles', style);
    const { user } = renderAt('/partnerships/p1/style', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Zeggen hoe u coördineert' }));
    const dialog = await screen.findByRole('dialog');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Taak' }), 'Beslissingen nemen');
    expect(
      within(dialog).queryByRole('textbox', { name: /Hoe partners gehoord worden/ }),
    ).not.toBeInTheDocument();
    await user.click(within(dialog).getByRole('radio', { name: 'Sturen' }));
    expect(within(dialog).getByText(/De partners verschillen sterk/)).toBeInTheDocument();
    await user.type(
      within(dialog).getByRole('textbox', { name: /Hoe partners gehoord worden/ }),
      'Rondvraag',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      view: 'claimed',
      task: 'decisions',
      style: 'commissioner',
      partnerStatus: 'any',
      consultation: 'Rondvraag',
    });
  });

  it('takes what a member perceives, prefilled with what it said before', async () => {
    styleIs({
      ...style,
      perceivesFor: [{ id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } }],
      permittedActions: ['perceive'],
    });
    server.use(
      http.get(at('/partnerships/p1/coordinationPerceptions'), () =>
        HttpResponse.json({ items: [{ task: 'vision', style: 'facilitator' }] }),
      ),
    );
    const sent = taking('/partnerships/p1/coordinationPerceptions', { items: [] });
    const { user, address, container } = renderAt('/partnerships/p1/style/perception/o1', { me: petra });
    const vision = await screen.findByRole('region', { name: 'Een visie opstellen' });
    expect(within(vision).getByRole('combobox', { name: /Hoe neemt de coördinator dit op/ })).toHaveValue(
      'facilitator',
    );
    await user.selectOptions(
      within(vision).getByRole('combobox', { name: /tot een goed einde/ }),
      'grotendeels',
    );
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(address()).toBe('/partnerships/p1/style'));
    expect(sent).toEqual([
      { organization: 'o1', answers: [{ task: 'vision', style: 'facilitator', workability: 'largely' }] },
    ]);
  });

  it('says that it could not be read', async () => {
    server.use(
      http.get(at('/partnerships/p1/coordinationStyle'), () => problem(403, 'samenhang:missingPermission')),
    );
    renderAt('/partnerships/p1/style', { me: koen });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
