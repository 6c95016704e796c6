import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const section = (
  code: string,
  nl: string,
  visibility: string,
  seenBy: string,
  rows: object[],
  columns: string[],
) => ({
  code,
  title: { nl },
  visibility,
  seenBy: { nl: seenBy },
  columns: columns.map((column) => ({ code: column, title: { nl: column } })),
  rows,
});
const dossier = {
  organization: { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } },
  at: '2026-11-25T10:00:00Z',
  sections: [
    section(
      'record',
      'Gegevens',
      'everybody',
      'iedereen kan dit zien',
      [{ sectors: ['welfare', 'culture'], synthetic: true }],
      ['sectors', 'synthetic'],
    ),
    section(
      'people',
      'Wie meewerkt',
      'ownPeople',
      'te zien voor eigen mensen',
      [
        { person: 'Petra', since: '2024-02-12' },
        { person: 'Arno', since: '2025-01-15' },
      ],
      ['person', 'since'],
    ),
  ],
};

describe('What is known about an organisation', () => {
  it('stands by part, with who sees it', async () => {
    server.use(http.get(at('/organizations/o1/ownData'), () => HttpResponse.json(dossier as never)));
    const { container } = renderAt('/organizations/o1/own-data', { me: petra });
    const record = await screen.findByRole('region', { name: 'Gegevens' });
    expect(within(record).getByText('iedereen kan dit zien')).toBeInTheDocument();
    expect(within(record).getByText('welfare, culture')).toBeInTheDocument();
    expect(within(record).getByText('ja')).toBeInTheDocument();
    expect(
      within(screen.getByRole('table', { name: 'Wie meewerkt' })).getByText('15 januari 2025'),
    ).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('is not for who may not see it', async () => {
    server.use(http.get(at('/organizations/o1/ownData'), () => problem(403, 'belgif:missingPermission')));
    renderAt('/organizations/o1/own-data', { me: petra });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
