import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen, petra } from '~/test/people';
import { taking } from '~/test/registrations';
import { renderAt } from '~/test/render';
import { problem } from '~/test/server';

describe('Entering a small organisation on its behalf', () => {
  it('leads to what is still to be filled in, and has nothing axe objects to', async () => {
    const { user, container } = renderAt('/register/assisted?partnership=p1', { me: koen });
    const submit = await screen.findByRole('button', { name: 'Organisatie toevoegen' });
    await expectAccessible(container);
    await user.click(submit);
    expect(
      await screen.findByRole('link', { name: 'Vul de naam van de organisatie in.' }),
    ).toBeInTheDocument();
  });

  it('asks four things, shows what looks alike, and says what happens next', async () => {
    const organization = { id: 'o7', href: '', name: { nl: 'Buurttuin' } };
    const sent = taking('post', '/assistedEntries', (call) =>
      call === 1
        ? problem(409, 'samenhang:potentialDuplicates', {
            candidates: [
              {
                organization: { ...organization, id: 'o8', status: 'active' },
                reasons: ['similarName'],
                similarity: '0.9',
              },
            ],
          })
        : HttpResponse.json({ organization, membershipRequest: 'r1', invited: true }, { status: 201 }),
    );
    const { user } = renderAt('/register/assisted?partnership=p1', { me: koen });
    const submit = await screen.findByRole('button', { name: 'Organisatie toevoegen' });
    await user.type(screen.getByRole('textbox', { name: 'Naam van de organisatie' }), 'Buurttuin');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort organisatie' }), 'association');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gemeente' }), '21001');
    await user.type(
      screen.getByRole('textbox', { name: 'E-mailadres van de organisatie' }),
      'tuin@buurt.example',
    );
    await user.click(submit);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('link', { name: 'Buurttuin' })).toHaveAttribute(
      'href',
      '/organizations/o8',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Nee, toch toevoegen' }));
    expect(await screen.findByText('Buurttuin staat nu in het register')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Over de aanvraag beslissen' })).toHaveAttribute(
      'href',
      '/membership-requests/r1',
    );
    expect(sent[1]?.body).toEqual({
      name: 'Buurttuin',
      language: 'nl',
      type: 'association',
      municipality: 21001,
      contactEmail: 'tuin@buurt.example',
      partnership: 'p1',
      handOver: true,
      duplicatesConfirmed: true,
    });
  });

  it('is for coordinators and the administration', async () => {
    renderAt('/register/assisted', { me: petra });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: 'Organisatie toevoegen' })).not.toBeInTheDocument();
  });
});
