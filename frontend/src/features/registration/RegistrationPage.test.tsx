import { screen, within } from '@testing-library/react';
import { delay, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { newcomer } from '~/test/people';
import {
  accepted,
  noDuplicates,
  registrationIs,
  returned,
  submitted,
  taking,
  versioned,
} from '~/test/registrations';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const steps = async () =>
  within(await screen.findByRole('list', { name: 'Stand van de registratie' })).getAllByRole('listitem');

describe('Following a registration', () => {
  beforeEach(noDuplicates);

  it('says that it is loading, and that there is none at this address', async () => {
    server.use(http.get(at('/registrations/g1'), () => delay('infinite'), { once: true }));
    const { unmount } = renderAt('/registrations/g1', { me: newcomer });
    expect(await screen.findByText('Even geduld, de gegevens worden opgehaald.')).toBeInTheDocument();
    unmount();
    server.use(http.get(at('/registrations/g1'), () => problem(404, 'belgif:resourceNotFound')));
    renderAt('/registrations/g1', { me: newcomer });
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit bestaat niet');
  });

  it('shows where it stands and what follows once it is sent', async () => {
    registrationIs(submitted);
    const { container } = renderAt('/registrations/g1', { me: newcomer });
    expect((await steps()).map((step) => step.textContent)).toEqual([
      'Begonnen (klaar)17 november 2026',
      'Verstuurd (nu)18 november 2026',
      'Antwoord (nog te komen)',
    ]);
    expect(await screen.findByText('Vereniging')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Registratie versturen' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('asks for an answer when it came back with a question, and sends both again', async () => {
    registrationIs(returned);
    const sent = taking('post', '/registrations/g1/submissions', () =>
      versioned({ ...submitted, messages: returned.messages }, '"3"'),
    );
    const { user } = renderAt('/registrations/g1', { me: newcomer });
    const question = within(await screen.findByRole('list', { name: 'Vragen en antwoorden' })).getByText(
      'Met wie werkt u samen?',
    );
    expect(question).toHaveAttribute('lang', 'nl');
    expect(screen.getByText('in het Nederlands')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Antwoorden en opnieuw versturen' }));
    expect(
      await screen.findByRole('link', { name: 'Schrijf een antwoord op de vraag.' }),
    ).toBeInTheDocument();
    await user.type(
      screen.getByRole('textbox', { name: 'Uw antwoord op de vraag' }),
      'Avec l’école du quartier.',
    );
    await user.click(screen.getByRole('button', { name: 'Antwoorden en opnieuw versturen' }));
    expect(await screen.findByText(/De registratie is verstuurd/)).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ answer: 'Avec l’école du quartier.' });
  });

  it('keeps a half-written answer when the language is switched', async () => {
    registrationIs(returned);
    server.use(http.patch(at('/me'), () => versioned(newcomer)));
    const { user } = renderAt('/registrations/g1', { me: newcomer });
    await user.type(await screen.findByRole('textbox', { name: 'Uw antwoord op de vraag' }), 'Avec');
    await user.click(screen.getByRole('button', { name: /Français/ }));
    expect(await screen.findByRole('textbox', { name: 'Votre réponse à la question' })).toHaveValue('Avec');
  });

  it('asks to confirm before it is withdrawn', async () => {
    registrationIs(submitted);
    const sent = taking('post', '/registrations/g1/withdrawals', () =>
      versioned({ ...submitted, status: 'withdrawn', permittedActions: [] }, '"3"'),
    );
    const { user } = renderAt('/registrations/g1', { me: newcomer });
    await user.click(await screen.findByRole('button', { name: 'Registratie intrekken' }));
    const dialog = await screen.findByRole('dialog', { name: 'Registratie intrekken' });
    await user.click(within(dialog).getByRole('button', { name: 'Registratie intrekken' }));
    expect(await screen.findByText('De registratie is ingetrokken.')).toBeInTheDocument();
    expect(sent).toHaveLength(1);
  });

  it('leads to the organisation and to the partnerships once it is accepted', async () => {
    registrationIs(accepted);
    const { container } = renderAt('/registrations/g1', { me: newcomer });
    expect(await screen.findByRole('link', { name: 'Bekijk de pagina van uw organisatie' })).toHaveAttribute(
      'href',
      '/organizations/o7',
    );
    expect(
      screen.getByRole('link', { name: 'Zoek een samenwerkingsverband om aan deel te nemen' }),
    ).toHaveAttribute('href', '/partnerships');
    await expectAccessible(container);
  });
});
