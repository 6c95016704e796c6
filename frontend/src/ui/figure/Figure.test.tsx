import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { renderUi } from '~/test/render';
import { AbsentValue, DecimalText } from '~/ui/values';
import { Figure } from './Figure';

interface Row {
  period: string;
  value?: string;
}

const rows: Row[] = [{ period: '2016', value: '10.45' }, { period: '2018' }];

const figure = (
  <Figure
    title="Armoederisico"
    summary="Het cijfer was 10,45 in 2016; in 2018 is niet gemeten."
    picture={<svg aria-hidden />}
    rows={rows}
    rowKey={({ period }) => period}
    columns={[
      {
        key: 'period',
        header: 'Jaar',
        rowHeader: true,
        raw: ({ period }) => period,
        cell: ({ period }) => period,
      },
      {
        key: 'value',
        header: 'Waarde',
        align: 'end',
        raw: ({ value }) => value,
        cell: ({ value }) => (value ? <DecimalText value={value} /> : <AbsentValue reason="niet gemeten" />),
      },
    ]}
    definition="Aandeel onder de drempel."
    caveat="Steekproef."
    source="Voorbeeldbron, 2024"
    fileName="armoederisico"
  />
);

/** What the browser would have been given to save. */
async function downloaded(click: () => Promise<void>): Promise<{ name: string; content: string }> {
  const saved: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${saved.push(blob)}`;
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await click();
  return { name: names.join(), content: await textOf(saved[0] as Blob) };
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

describe('A figure', () => {
  it('never stands alone: it says what it shows, what it means, what to mind and where it comes from', async () => {
    renderUi(figure);
    const shown = await screen.findByRole('figure', { name: 'Armoederisico' });
    expect(
      within(shown).getByText('Het cijfer was 10,45 in 2016; in 2018 is niet gemeten.'),
    ).toBeInTheDocument();
    expect(within(shown).getByText('Aandeel onder de drempel.')).toBeInTheDocument();
    expect(within(shown).getByText('Steekproef.')).toBeInTheDocument();
    expect(within(shown).getByText('Voorbeeldbron, 2024')).toBeInTheDocument();
  });

  it('has a table twin in which what is missing is a dash with its reason, not a zero', async () => {
    const { user } = renderUi(figure);
    await user.click(await screen.findByRole('radio', { name: 'Tabel' }));
    const table = screen.getByRole('table', { name: 'Armoederisico' });
    expect(within(table).getByText('10,45')).toBeInTheDocument();
    expect(within(table).getByText('Geen gegeven: niet gemeten')).toBeInTheDocument();
  });

  it('downloads its values as published, each line with its explanation', async () => {
    const { user } = renderUi(figure);
    const button = await screen.findByRole('button', { name: 'Gegevens downloaden (CSV)' });
    const { name, content } = await downloaded(() => user.click(button));
    expect(name).toBe('armoederisico.csv');
    expect(content.replace('\ufeff', '').split('\r\n')).toEqual([
      'Jaar,Waarde,Titel,Wat dit cijfer betekent,Goed om te weten,Bron',
      '2016,10.45,Armoederisico,Aandeel onder de drempel.,Steekproef.,"Voorbeeldbron, 2024"',
      '2018,,Armoederisico,Aandeel onder de drempel.,Steekproef.,"Voorbeeldbron, 2024"',
      '',
    ]);
  });

  it('has nothing axe objects to, as chart and as table', async () => {
    const { user, container } = renderUi(figure);
    await screen.findByRole('figure');
    await expectAccessible(container);
    await user.click(screen.getByRole('radio', { name: 'Tabel' }));
    await expectAccessible(container);
  });
});
