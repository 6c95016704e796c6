import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { renderUi } from '~/test/render';
import { ConflictDialog } from './ConflictDialog';
import { differences, mergePatch } from './conflict';

const base = { name: 'Synthese', website: '', sectors: ['welfare'] };

describe('Two people editing the same record', () => {
  it('differ only in fields both touched', () => {
    const mine = { ...base, name: 'De Synthese', website: 'https://a.example' };
    const theirs = { ...base, name: 'Huis Synthese', sectors: ['health'] };
    expect(differences(base, mine, theirs)).toEqual([
      { name: 'name', mine: 'De Synthese', theirs: 'Huis Synthese' },
      { name: 'website', mine: 'https://a.example', theirs: '' },
    ]);
  });

  it('do not differ when they wrote the same', () => {
    const mine = { ...base, name: 'De Synthese' };
    expect(differences(base, mine, { ...mine, website: undefined as unknown as string })).toEqual([]);
  });

  it('send only what they changed, and null for what they emptied', () => {
    const started = { name: 'Synthese', website: 'https://a.example' };
    expect(mergePatch(started, { name: 'Synthese', website: undefined as never })).toEqual({ website: null });
  });

  it('send one language without touching the other', () => {
    const started = { purpose: { nl: 'Samen', fr: 'Ensemble' }, sectors: ['welfare'] };
    const mine = { purpose: { nl: 'Samen sterk', fr: undefined as never }, sectors: [] as string[] };
    expect(mergePatch(started, mine)).toEqual({ purpose: { nl: 'Samen sterk', fr: null }, sectors: [] });
  });

  it('see both versions and choose', async () => {
    const keepTheirs = vi.fn();
    const applyMine = vi.fn(async () => undefined);
    const close = vi.fn();
    const { user, baseElement } = renderUi(
      <ConflictDialog
        opened
        differing={[{ name: 'website', mine: 'https://a.example', theirs: undefined }]}
        label={() => 'Website'}
        onKeepTheirs={keepTheirs}
        onApplyMine={applyMine}
        onClose={close}
      />,
    );
    const dialog = await screen.findByRole('dialog', { name: 'Iemand anders heeft dit intussen gewijzigd' });
    const row = within(dialog).getByRole('row', { name: /Website/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.lastChild?.textContent),
    ).toEqual(['https://a.example', 'leeg']);
    await expectAccessible(baseElement);
    await user.click(within(dialog).getByRole('button', { name: 'Mijn wijzigingen toch toepassen' }));
    expect(applyMine).toHaveBeenCalledOnce();
    expect(close).toHaveBeenCalledOnce();
    expect(keepTheirs).not.toHaveBeenCalled();
  });
});
