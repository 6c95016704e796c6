import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra, rita } from '~/test/people';
import { taking } from '~/test/registrations';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const traces = [
  { kind: 'account', count: 1 },
  { kind: 'journal', count: 12 },
];
const erasure = { person: 'p9', erasedOn: '2026-11-25T10:00:00Z', traces };

describe('My data', () => {
  it('are shown with what becomes of them, and go after a confirmation', async () => {
    server.use(
      http.get(at('/me/traces'), () => HttpResponse.json({ id: 'p9', name: 'Petra', account: true, traces })),
    );
    const sent = taking('post', '/me/erasures', () => HttpResponse.json(erasure));
    const { user, container } = renderAt('/account', { me: petra });
    const kept = await screen.findByRole('table', { name: 'Wat van deze persoon bewaard wordt' });
    expect(within(kept).getByText('12')).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Mijn gegevens wissen' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ja, alles wissen' }),
    );
    expect(await screen.findByRole('heading', { name: 'Uw gegevens zijn gewist' })).toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'Wat gewist is' })).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Aanmelden' })).toBeInTheDocument();
    expect(sent).toHaveLength(1);
  });

  it('stay as long as somebody is the only owner, who is told what to do', async () => {
    server.use(
      http.get(at('/me/traces'), () => HttpResponse.json({ id: 'p9', name: 'Petra', account: true, traces })),
    );
    taking('post', '/me/erasures', () =>
      problem(409, 'samenhang:stateConflict', { detail: 'Draag eerst over aan een collega.' }),
    );
    const { user } = renderAt('/account', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Mijn gegevens wissen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Ja, alles wissen' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Draag eerst over');
  });
});

describe('Erasing somebody else', () => {
  it('looks for the person, shows what is kept, and what was erased', async () => {
    const searched = taking('post', '/personSearches', (call) =>
      HttpResponse.json({
        items: call === 1 ? [] : [{ id: 'p9', name: 'Iemand Anders', account: false, traces }],
      }),
    );
    taking('post', '/persons/p9/erasures', () => HttpResponse.json(erasure));
    const { user, container } = renderAt('/administration/erasures', { me: rita });
    await user.type(
      await screen.findByRole('textbox', { name: 'E-mailadres of naam' }),
      'iemand@anders.example',
    );
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Zoeken' }));
    expect(await screen.findByText('Niemand gevonden')).toBeInTheDocument();
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Zoeken' }));
    expect(await screen.findByRole('heading', { name: 'Iemand Anders' })).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Gegevens wissen' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ja, alles wissen' }),
    );
    expect(await screen.findByRole('heading', { name: 'Gewist' })).toBeInTheDocument();
    expect(searched[1]?.body).toEqual({ person: 'iemand@anders.example' });
  });

  it('is for the administration', async () => {
    renderAt('/administration/erasures', { me: petra });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('textbox', { name: 'E-mailadres of naam' })).not.toBeInTheDocument();
  });
});
