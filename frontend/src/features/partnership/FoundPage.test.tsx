import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { marollen, programmes } from '~/test/partnerships';
import { koen, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, server } from '~/test/server';

const NAME = /Nederlands/;
let sent: unknown[];

beforeEach(() => {
  sent = [];
  window.localStorage.clear();
  server.use(
    ...programmes(),
    http.get(at('/refData/partnershipTypes'), () =>
      HttpResponse.json({ items: [{ code: 'thematicNetwork', label: { nl: 'Thematisch netwerk' } }] }),
    ),
    http.get(at('/refData/membershipRegimes'), () =>
      HttpResponse.json({ items: [{ code: 'open', label: { nl: 'Open' } }] }),
    ),
    http.post(at('/partnerships'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...marollen, id: 'p9' }, { status: 201 });
    }),
    http.get(at('/partnerships/p9'), () => HttpResponse.json(marollen, { headers: { ETag: '"1"' } })),
    http.get(at('/posts'), () => HttpResponse.json(pageOf([]))),
  );
});

async function dutchName() {
  const group = await screen.findByRole('group', { name: 'Naam' });
  return within(group).getByRole('textbox', { name: NAME });
}

describe('Recording a partnership', () => {
  it('is for the administration only', async () => {
    renderAt('/partnerships/new', { me: koen });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: 'Opnemen in het register' })).not.toBeInTheDocument();
  });

  it('says what is missing, each line leading to its field', async () => {
    const { user } = renderAt('/partnerships/new', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Opnemen in het register' }));
    const summary = await screen.findByRole('alert');
    expect(
      within(summary)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Geef een naam in minstens één taal.',
      'Kies een soort.',
      'Kies hoe organisaties lid worden.',
    ]);
    expect(sent).toEqual([]);
  });

  it('sends what was filled in and goes to the new page', async () => {
    const { user, address } = renderAt('/partnerships/new', { me: rita });
    await user.type(await dutchName(), 'Netwerk Zenne');
    await screen.findByRole('option', { name: 'Thematisch netwerk' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'thematicNetwork');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Toetredingswijze' }), 'open');
    await user.click(screen.getByRole('button', { name: 'Opnemen in het register' }));
    await waitFor(() => expect(address()).toBe('/partnerships/p9'));
    expect(sent).toEqual([{ name: { nl: 'Netwerk Zenne' }, type: 'thematicNetwork', regime: 'open' }]);
    await waitFor(() => expect(window.localStorage).toHaveLength(0));
  });

  it('keeps what was typed for the next visit, until it is thrown away', async () => {
    const first = renderAt('/partnerships/new', { me: rita });
    await first.user.type(await dutchName(), 'Half');
    first.unmount();
    const { user } = renderAt('/partnerships/new', { me: rita });
    expect(await dutchName()).toHaveValue('Half');
    await user.click(screen.getByRole('button', { name: 'Ontwerp weggooien' }));
    expect(await dutchName()).toHaveValue('');
  });

  it('has nothing axe objects to', async () => {
    const { container } = renderAt('/partnerships/new', { me: rita });
    await dutchName();
    await expectAccessible(container);
  });
});
