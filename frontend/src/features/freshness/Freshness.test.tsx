import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra, rita } from '~/test/people';
import { taking } from '~/test/registrations';
import { renderAt } from '~/test/render';
import { at, pageOf, server } from '~/test/server';

const counts = (organizations: number, withinYear: number) => ({
  organizations,
  withinYear,
  older: organizations - withinYear - 1,
  never: 1,
});
const overview = {
  asOf: '2026-11-25',
  definition: { nl: 'Geteld zijn de organisaties die niet gestopt zijn.' },
  all: counts(12, 8),
  municipalities: [{ municipality: { nisCode: 21001, name: { nl: 'Anderlecht' } }, counts: counts(12, 8) }],
};
const stale = {
  id: 'o9',
  href: '',
  name: { nl: 'Mozaïekvrouwen' },
  municipality: { nisCode: 21001, name: { nl: 'Anderlecht' } },
  lastConfirmedOn: '2024-11-30',
  status: 'notFound',
  statusVerifiedOn: '2026-02-12',
  statusVerifiedBy: 'administration',
  used: false,
  reminders: 2,
  lastReminderOn: '2025-12-30T05:20:00Z',
};

describe('How fresh the register is', () => {
  let asked: URL[];

  beforeEach(() => {
    asked = [];
    server.use(
      http.get(at('/dashboards/recordFreshness'), () => HttpResponse.json(overview)),
      http.get(at('/dashboards/staleRecords'), ({ request }) => {
        asked.push(new URL(request.url));
        return HttpResponse.json(pageOf([stale]));
      }),
    );
  });

  it('is told with what is counted, and who waits in alphabetical order', async () => {
    const { container } = renderAt('/dashboards/freshness', { me: rita });
    expect(
      await screen.findByText('8 van 12 organisaties bevestigden hun gegevens in het voorbije jaar.'),
    ).toBeInTheDocument();
    expect(screen.getByText(/Geteld zijn de organisaties/)).toBeInTheDocument();
    const table = await screen.findByRole('table', { name: 'Gegevens die op een bevestiging wachten' });
    expect(within(table).getByText(/2 herinneringen, laatst op/)).toBeInTheDocument();
    expect(within(table).getByText(/niet teruggevonden, nagegaan door de administratie/)).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('is narrowed by filters that stand in the address', async () => {
    const { user, address } = renderAt('/dashboards/freshness', { me: rita });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Bevestiging' }), 'never');
    await screen.findByRole('button', { name: /Filter weghalen: nooit|nooit/ });
    expect(address()).toBe('/dashboards/freshness?confirmed=never');
    expect(asked.at(-1)?.searchParams.get('confirmed')).toBe('false');
  });

  it('takes what was found out about an organisation', async () => {
    const sent = taking('post', '/organizations/o9/verifications', () => HttpResponse.json({ id: 'o9' }));
    const { user } = renderAt('/dashboards/freshness', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Werking aangeven: Mozaïekvrouwen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'gestopt' }));
    await user.type(within(dialog).getByRole('textbox'), 'Gebeld');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByText('Genoteerd voor Mozaïekvrouwen.')).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ status: 'ended', note: 'Gebeld' });
  });

  it('is for the administration', async () => {
    renderAt('/dashboards/freshness', { me: petra });
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Hoe actueel');
    expect(asked).toEqual([]);
  });
});
