import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const term = (code: string, nl: string, members: object = {}) => ({
  code,
  href: '',
  label: { nl, fr: `${nl} (fr)`, en: `${nl} (en)` },
  offered: true,
  uses: 0,
  fixed: code === 'other',
  ...members,
});

const sectors = {
  code: 'sectors',
  href: '',
  name: { nl: 'Sectoren', fr: 'Secteurs' },
  version: 4,
  fixed: false,
  likeNeeded: false,
  takesWords: true,
  terms: [
    term('welfare', 'Welzijn', { uses: 12, definition: { nl: 'Hulp bij het leven.', fr: 'Aide.' } }),
    term('health', 'Gezondheid'),
    term('other', 'Andere'),
    term('crisis', 'Crisis', { offered: false, validUntil: '2026-01-31', replacedBy: 'welfare' }),
  ],
};

function listIs(list: object) {
  server.use(
    http.get(at('/vocabularies/sectors'), () => HttpResponse.json(list, { headers: { ETag: '"v4-a"' } })),
  );
}

function taking(method: 'post' | 'patch' | 'put', path: string) {
  const sent: { body: unknown; ifMatch: string | null }[] = [];
  server.use(
    http[method](at(path), async ({ request }) => {
      const body = await request.json().catch(() => undefined);
      sent.push({ body, ifMatch: request.headers.get('If-Match') });
      return HttpResponse.json({ ...sectors, code: 'socialEconomy' });
    }),
  );
  return sent;
}

describe('Keeping the closed lists', () => {
  beforeEach(() => listIs(sectors));

  it('lists them with their version for the administration, and for nobody else', async () => {
    const item = {
      code: 'sectors',
      href: '',
      name: sectors.name,
      version: 4,
      offered: 3,
      retired: 1,
      fixed: false,
      takesWords: true,
    };
    server.use(http.get(at('/vocabularies'), () => HttpResponse.json({ items: [item] })));
    const { container, unmount } = renderAt('/vocabularies', { me: rita });
    const table = await screen.findByRole('table', { name: 'Lijsten beheren' });
    expect(within(table).getByRole('link', { name: 'Sectoren' })).toHaveAttribute(
      'href',
      '/vocabularies/sectors',
    );
    expect(within(table).getByText('aanvullen en aanpassen')).toBeInTheDocument();
    await expectAccessible(container);
    unmount();
    renderAt('/vocabularies', { me: koen });
    await waitFor(() => expect(screen.queryByRole('table')).not.toBeInTheDocument());
  });

  it('shows how often a term is used and what is no longer offered when asked', async () => {
    const { user, container } = renderAt('/vocabularies/sectors', { me: rita });
    const row = await screen.findByRole('row', { name: /welfare/ });
    expect(within(row).getByText('12')).toBeInTheDocument();
    expect(screen.queryByText('crisis')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ook niet meer aangeboden tonen' }));
    expect(await screen.findByRole('row', { name: /crisis/ })).toHaveTextContent('31 januari 2026');
    await expectAccessible(container);
  });

  it('sends only the words that were changed, with the version they were read in', async () => {
    const sent = taking('patch', '/vocabularies/sectors/terms/welfare');
    const { user } = renderAt('/vocabularies/sectors', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Woorden aanpassen: Welzijn' }));
    const dialog = await screen.findByRole('dialog');
    const label = within(dialog).getAllByRole('textbox', { name: 'Nederlands' })[0] as HTMLElement;
    await user.clear(label);
    await user.type(label, 'Welzijnswerk');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() =>
      expect(sent).toEqual([{ body: { label: { nl: 'Welzijnswerk' } }, ifMatch: '"v4-a"' }]),
    );
  });

  it('moves a term with the keyboard’s own buttons, never past "other"', async () => {
    const sent = taking('put', '/vocabularies/sectors/order');
    const { user } = renderAt('/vocabularies/sectors', { me: rita });
    expect(await screen.findByRole('button', { name: 'Lager: Gezondheid' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Lager: Welzijn' }));
    await waitFor(() =>
      expect(sent).toEqual([{ body: { codes: ['health', 'welfare', 'other'] }, ifMatch: '"v4-a"' }]),
    );
  });

  it('stops offering a term and says which to use instead', async () => {
    const sent = taking('post', '/vocabularies/sectors/terms/welfare/retirements');
    const { user } = renderAt('/vocabularies/sectors', { me: rita });
    expect(await screen.findByRole('button', { name: 'Woorden aanpassen: Andere' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Niet meer aanbieden: Andere' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Niet meer aanbieden: Welzijn' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Hij is nu 12 keer in gebruik.');
    await user.selectOptions(within(dialog).getByRole('combobox'), 'Gezondheid');
    await user.click(within(dialog).getByRole('button', { name: 'Niet meer aanbieden' }));
    await waitFor(() => expect(sent[0]?.body).toEqual({ useInstead: 'health' }));
  });

  it('makes a term of what people typed under "other"', async () => {
    server.use(
      http.get(at('/vocabularies/sectors/otherAnswers'), () =>
        HttpResponse.json({ items: [{ text: 'Sociale economie', uses: 3 }] }),
      ),
    );
    const sent = taking('post', '/vocabularies/sectors/terms');
    const { user } = renderAt('/vocabularies/sectors?tab=other', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Er een term van maken: Sociale economie' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getAllByRole('textbox', { name: 'Nederlands' })[0]).toHaveValue('Sociale economie');
    await user.click(within(dialog).getByRole('button', { name: 'Term toevoegen' }));
    expect((await within(dialog).findAllByText('Geef het label in de drie talen.')).length).toBeGreaterThan(
      0,
    );
    await user.type(
      within(dialog).getAllByRole('textbox', { name: 'Frans' })[0] as HTMLElement,
      'Économie sociale',
    );
    await user.type(
      within(dialog).getAllByRole('textbox', { name: 'Engels' })[0] as HTMLElement,
      'Social economy',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Term toevoegen' }));
    await waitFor(() =>
      expect(sent[0]?.body).toEqual({
        words: { label: { nl: 'Sociale economie', fr: 'Économie sociale', en: 'Social economy' } },
      }),
    );
  });

  it('tells what changed in a version, word by word', async () => {
    const versions = [
      {
        version: 4,
        changedOn: '2026-11-02T10:00:00Z',
        act: 'edited',
        terms: [{ code: 'welfare', label: { nl: 'Welzijn' } }],
        before: { label: { nl: 'Hulp' } },
        after: { label: { nl: 'Welzijn' } },
      },
    ];
    server.use(http.get(at('/vocabularies/sectors/versions'), () => HttpResponse.json({ items: versions })));
    renderAt('/vocabularies/sectors?tab=versions', { me: rita });
    expect(await screen.findByText('Versie 4: woorden aangepast')).toBeInTheDocument();
    expect(screen.getByText('Label (NL): Hulp → Welzijn')).toBeInTheDocument();
  });

  it('says so when the list does not exist', async () => {
    server.use(http.get(at('/vocabularies/colors'), () => problem(404, 'belgif:resourceNotFound')));
    renderAt('/vocabularies/colors', { me: rita });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
