import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { renderAt } from '~/test/render';
import { at, pageOf, server } from '~/test/server';

const terms: Record<string, string[][]> = {
  themes: [
    ['housing', 'Wonen'],
    ['sport', 'Sport'],
  ],
  targetGroups: [
    ['newcomers', 'Nieuwkomers'],
    ['olderPeople', 'Ouderen'],
  ],
};

let asked: URLSearchParams;

function supplyIs(values: object[], total: number) {
  server.use(
    http.get(at('/organizations'), ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json({ ...pageOf([], { total }), facets: [{ name: 'offer', values }] });
    }),
    http.get(at('/refData/:vocabulary'), ({ params }) => {
      const items = (terms[String(params.vocabulary)] ?? []).map(([code, nl]) => ({ code, label: { nl } }));
      return HttpResponse.json({ vocabulary: params.vocabulary, version: 1, items });
    }),
  );
}

describe('The supply by theme and target group', () => {
  beforeEach(() => supplyIs([{ value: 'housing.newcomers', count: 2 }], 7));

  it('leads from a number to the organisations behind it, in the same place', async () => {
    renderAt('/supply?municipality=21013');
    const cell = await screen.findByRole('link', { name: 'Wonen voor Nieuwkomers: 2 organisaties' });
    expect(cell).toHaveAttribute('href', '/organizations?municipality=21013&offer=housing.newcomers');
    expect(asked.getAll('municipality')).toEqual(['21013']);
    expect(screen.getByText('7 organisaties bekeken')).toBeInTheDocument();
  });

  it('shows what nobody stated when asked to, as words and not as zero', async () => {
    const { user } = renderAt('/supply');
    const table = await screen.findByRole('table');
    expect(within(table).queryByRole('rowheader', { name: 'Sport' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Toon ook wat niemand opgaf' }));
    expect(await screen.findByRole('rowheader', { name: 'Sport' })).toBeInTheDocument();
    expect(screen.getAllByText('niemand gaf dit op')).toHaveLength(3);
  });

  it('says so when nobody is found there', async () => {
    supplyIs([], 0);
    renderAt('/supply?municipality=21001');
    expect(await screen.findByText('Hier gaf nog niemand aanbod op')).toBeInTheDocument();
  });

  it('has nothing axe objects to', async () => {
    const { container } = renderAt('/supply');
    await screen.findByRole('table');
    await expectAccessible(container);
  });
});
