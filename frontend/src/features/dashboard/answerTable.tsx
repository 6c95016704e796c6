import { Button, Group } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { downloadText, toCsv } from '~/lib/csv';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Column, DataTable } from '~/ui/DataTable';
import { ListLayout } from '~/ui/ListLayout';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { useDashboardText } from './texts';

/** What stands in a cell as people read it, and as it is downloaded. */
export interface Cell {
  shown: ReactNode;
  raw: string;
}

export interface AnswerRow {
  key: string;
  cells: Record<string, Cell>;
}

/** The answer to a question of a dashboard, as a table. */
export interface AnswerTable {
  summary: string;
  rows: AnswerRow[];
  columns: (Column<AnswerRow> & { raw: (row: AnswerRow) => string })[];
}

export const words = (text?: string): Cell => ({ shown: text ?? '', raw: text ?? '' });

export const column = (key: string, header: string, more: Partial<Column<AnswerRow>> = {}) => ({
  key,
  header,
  cell: (row: AnswerRow) => row.cells[key]?.shown,
  raw: (row: AnswerRow) => row.cells[key]?.raw ?? '',
  ...more,
});

type Named = { id: string; name: Localized };

/** Cells that name a record and lead to its page. */
export function useRecordCells() {
  const language = useLanguage();
  const name = ({ name: written }: Named) => localizedString(written, language);
  const partnership = (one: Named): Cell => ({
    shown: (
      <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: one.id }}>
        {name(one)}
      </TextLink>
    ),
    raw: name(one),
  });
  const organization = (one: Named): Cell => ({
    shown: (
      <TextLink to="/organizations/$organizationId" params={{ organizationId: one.id }}>
        {name(one)}
      </TextLink>
    ),
    raw: name(one),
  });
  return { name, partnership, organization };
}

interface ShownAnswerProps {
  table: AnswerTable;
  title: string;
  /** What is said when the table has no rows. */
  none: string;
  /** The name of the file, without the day. */
  file: string;
  asOf: string;
  context: Localized;
  /** More to know when reading. */
  children?: ReactNode;
}

/** The table with its sentence, download and print, and below it how to read the numbers; the file says it on every line. */
export function ShownAnswer({ table, title, none, file, asOf, context, children }: ShownAnswerProps) {
  const t = useDashboardText();
  const language = useLanguage();
  const reading = localizedString(context, language);
  const download = () => {
    const headers = [...table.columns.map(({ header }) => header), t('answer.day'), t('answer.context')];
    const lines = table.rows.map((row) => [...table.columns.map(({ raw }) => raw(row)), asOf, reading]);
    downloadText(`samenhang-${file}-${asOf}.csv`, toCsv([headers, ...lines]), 'text/csv;charset=utf-8');
  };
  return (
    <>
      <ListLayout.Head
        count={table.summary}
        tools={
          <Group gap="sm">
            <Button variant="default" leftSection={<IconDownload aria-hidden size={18} />} onClick={download}>
              {t('answer.download')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPrinter aria-hidden size={18} />}
              onClick={() => window.print()}
            >
              {t('answer.print')}
            </Button>
          </Group>
        }
      />
      {table.rows.length > 0 ? (
        <DataTable
          caption={title}
          captionHidden
          rows={table.rows}
          rowKey={({ key }) => key}
          columns={table.columns}
        />
      ) : (
        <p>{none}</p>
      )}
      <Section title={t('answer.context')}>
        <p style={{ maxWidth: 'var(--text-width)' }}>{reading}</p>
        {children}
      </Section>
    </>
  );
}
