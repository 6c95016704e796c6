import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { DASHBOARD_GROUPS } from './groups';

describe('The dashboards', () => {
  it('stand under the question they answer, each leading to a page that exists', async () => {
    const { container, router } = renderAt('/dashboards', { me: rita });
    expect(await screen.findByRole('heading', { name: 'Wie werkt mee, en waar?' })).toBeInTheDocument();
    for (const { dashboards } of DASHBOARD_GROUPS) {
      for (const { path, forWhom } of dashboards) {
        expect(router.routesByPath).toHaveProperty([path]);
        if (forWhom && !forWhom(rita)) continue;
        expect(screen.getAllByRole('link').some((link) => link.getAttribute('href') === path)).toBe(true);
      }
    }
    await expectAccessible(container);
  });

  it('leave out what somebody has no part in', async () => {
    renderAt('/dashboards', { me: petra });
    expect(await screen.findByRole('link', { name: 'Wie doet waaraan mee' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Hoe actueel zijn de gegevens' })).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Kloppen de gegevens?' })).not.toBeInTheDocument();
  });
});
