import { formatPeriod } from '~/lib/format/period';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Column, DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { StatusBadge, type StatusTone } from '~/ui/StatusBadge';
import type { FigureRow, FigureRowOutcome } from './model';
import classes from './Report.module.css';
import { useFigureImportText } from './texts';

const TONES: Record<FigureRowOutcome, StatusTone> = {
  added: 'done',
  changed: 'done',
  unchanged: 'neutral',
  refused: 'stopped',
};

export function FigureRows({ rows, isDone }: { rows: FigureRow[]; isDone: boolean }) {
  const t = useFigureImportText();
  const language = useLanguage();
  const columns: Column<FigureRow>[] = [
    { key: 'row', header: t('report.row'), align: 'end', rowHeader: true, cell: ({ row }) => row },
    { key: 'about', header: t('report.about'), cell: (row) => <About row={row} /> },
    {
      key: 'period',
      header: t('report.period'),
      cell: ({ period }) => (period ? formatPeriod(period, language) : '–'),
    },
    { key: 'figure', header: t('report.figure'), cell: (row) => <Figure row={row} /> },
    {
      key: 'what',
      header: t('report.what'),
      cell: ({ outcome }) => <StatusBadge tone={TONES[outcome]}>{t(`report.${outcome}`)}</StatusBadge>,
    },
    { key: 'why', header: t('report.why'), cell: (row) => <Why row={row} /> },
  ];
  return (
    <DataTable
      caption={t(isDone ? 'report.doneTitle' : 'report.title')}
      captionHidden
      rows={rows}
      rowKey={({ row }) => row}
      columns={columns}
    />
  );
}

function About({
  row: { indicator, writtenIndicator, about, writtenSubject, organization },
}: {
  row: FigureRow;
}) {
  return (
    <>
      <div>{indicator ? <LocalizedText value={indicator.name} unmarked /> : (writtenIndicator ?? '–')}</div>
      <div>{about ? <LocalizedText value={about.name} unmarked /> : (writtenSubject ?? '–')}</div>
      {organization && <LocalizedText value={organization.name} unmarked />}
    </>
  );
}

function Figure({ row: { figure, was, observation, disaggregation, outcome } }: { row: FigureRow }) {
  const t = useFigureImportText();
  const part = Object.values(disaggregation).join(', ');
  const told = outcome === 'changed' && was ? t('report.change', { from: was, to: figure ?? '–' }) : figure;
  return (
    <>
      {observation ? (
        <TextLink
          to="/figures/$observationId"
          params={{ observationId: observation.slice(observation.lastIndexOf('/') + 1) }}
        >
          {told ?? t('report.look')}
        </TextLink>
      ) : (
        (told ?? '–')
      )}
      {part && <div>{part}</div>}
    </>
  );
}

function Why({ row: { findings } }: { row: FigureRow }) {
  const t = useFigureImportText();
  return (
    <ul className={classes.told}>
      {findings.map(({ rule, column, value, header, error, message }) => (
        <li key={`${rule} ${column} ${value}`}>
          <strong>{t(error ? 'report.error' : 'report.remark')}</strong> {header && `(${header}) `}
          {message}
        </li>
      ))}
    </ul>
  );
}
