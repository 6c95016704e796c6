import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '~/lib/i18n/i18n';
import { expectAccessible } from '~/test/accessible';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const text = (nl: string) => ({ nl, fr: `${nl} (fr)` });

const answer = {
  self: 'https://samenhang.example/rest/samenhang/v1/statistics',
  indicators: [
    {
      id: 'i1',
      href: '',
      code: 'personsReached',
      name: text('Bereikte personen'),
      definition: text('Wie bereikt is.'),
      unit: 'persons',
      unitLabel: text('personen'),
      kind: 'count',
      periodType: 'quarter',
      direction: 'none',
      measures: 'reach',
      neverATarget: false,
      caveat: text('Bereik is geen deelname.'),
      version: 1,
      decimals: 0,
      level: 'municipality',
      aggregation: 'sum',
      method: text('Som van de cijfers die er zijn.'),
      minimumCellSize: 5,
    },
  ],
  dimensions: [
    {
      code: 'subject',
      label: text('Onderwerp'),
      categories: [{ code: 't1', label: text('Anderlecht') }],
    },
  ],
  items: [
    {
      indicator: 'personsReached',
      version: 1,
      subject: 't1',
      period: '2025-Q1',
      status: 'published',
      estimated: false,
      provisional: false,
      value: '131',
    },
  ],
  breaks: [],
  suppressed: 0,
  note: text('Niets hier is een rangorde.'),
  visibleAs: 'public',
};

let token: string | null | undefined;

beforeEach(() => {
  token = undefined;
  server.use(
    http.get(at('/indicators'), () => HttpResponse.json(pageOf([answer.indicators[0]]))),
    http.get(at('/statistics'), ({ request }) => {
      token = request.headers.get('Authorization');
      return HttpResponse.json(answer);
    }),
  );
});

afterEach(() => i18n.changeLanguage('nl'));

describe('Figures on the website of somebody else', () => {
  it('stand alone, in the language asked for, with caveat, source and the way back', async () => {
    const { container } = renderAt('/embed/statistics?indicator=personsReached&lang=fr&view=table');
    expect(await screen.findByRole('table', { name: 'Bereikte personen (fr)' })).toBeInTheDocument();
    expect(screen.getByText('Bereik is geen deelname. (fr)')).toBeInTheDocument();
    expect(screen.getByText(/Source : Samenhang/)).toBeInTheDocument();
    const back = screen.getByRole('link', { name: /Ouvrir ces chiffres/ });
    expect(back).toHaveAttribute('href', '/statistics?indicator=personsReached');
    expect(back).toHaveAttribute('target', '_blank');
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(screen.queryByRole('banner')).not.toBeInTheDocument();
    expect(document.documentElement.lang).toBe('fr');
    expect(token).toBeNull();
    await expectAccessible(container);
  });

  it('say so when they are not public any more, or cannot be fetched', async () => {
    server.use(http.get(at('/statistics'), () => HttpResponse.json({ ...answer, items: [] })));
    renderAt('/embed/statistics?indicator=personsReached');
    expect(await screen.findByText('Geen openbare cijfers')).toBeInTheDocument();
  });

  it('ask for nothing without an indicator', async () => {
    renderAt('/embed/statistics');
    expect(await screen.findByText('Geen openbare cijfers')).toBeInTheDocument();
    expect(token).toBeUndefined();
  });

  it('show a failure with a way to try again', async () => {
    server.use(http.get(at('/statistics'), () => problem(503, 'serviceUnavailable')));
    renderAt('/embed/statistics?indicator=personsReached');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});

describe('The lines for another website', () => {
  it('hold the question of the page, and are copied', async () => {
    const { user, container } = renderAt('/statistics?indicator=personsReached&level=municipality');
    await user.click(await screen.findByRole('button', { name: 'Insluiten in een website' }));
    const dialog = await screen.findByRole('dialog', { name: 'Insluiten in een website' });
    await user.selectOptions(within(dialog).getByLabelText('Taal'), 'fr');
    await user.selectOptions(within(dialog).getByLabelText('Eerst tonen'), 'table');
    const lines = within(dialog).getByLabelText('Regels voor uw website');
    expect(lines).toHaveDisplayValue(
      /^<iframe src="[^"]+\/embed\/statistics\?indicator=personsReached&amp;level=municipality&amp;lang=fr&amp;view=table" title="Chiffres de Samenhang" /,
    );
    await expectAccessible(container);
    await user.click(within(dialog).getByRole('button', { name: 'Kopiëren' }));
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toBe((lines as HTMLTextAreaElement).value),
    );
    expect(await screen.findByText('De regels zijn gekopieerd.')).toBeInTheDocument();
  });
});
