import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatCount } from '~/lib/format/number';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Column, DataTable } from '~/ui/DataTable';
import { ListLayout } from '~/ui/ListLayout';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { StatusBadge, type StatusTone } from '~/ui/StatusBadge';
import { EmptyState, ErrorState } from '~/ui/states';
import { type ImportRow, type OrganizationImport, OUTCOMES, type RowOutcome } from './model';
import { downloadRows, rowsQuery } from './queries';
import classes from './Report.module.css';
import { useImportText } from './texts';

const route = getRouteApi('/imports/$importId');
const TONES: Record<RowOutcome, StatusTone> = {
  added: 'done',
  changed: 'done',
  unchanged: 'neutral',
  refused: 'stopped',
};

/** What becomes of each row: in numbers, then row by row, to filter and to download. */
export function Report({ value }: { value: OrganizationImport }) {
  const t = useImportText();
  const language = useLanguage();
  const search = route.useSearch();
  const query = useQuery(rowsQuery(value.id, search));
  const download = useMutation({ mutationFn: () => downloadRows(value.id, search) });
  return (
    <>
      <Counts counts={value.counts ?? {}} />
      <Filters value={value} />
      {download.error && <ErrorState problem={download.error} />}
      <QueryView
        query={query}
        lines={8}
        isEmpty={hasNoItems}
        empty={<EmptyState title={t('report.empty')} />}
      >
        {(found) => (
          <>
            <ListLayout.Head
              count={t('report.count', { count: found.total, shown: formatCount(found.total, language) })}
              tools={
                <Button
                  variant="default"
                  leftSection={<IconDownload aria-hidden size={18} />}
                  loading={download.isPending}
                  onClick={() => download.mutate()}
                >
                  {t('report.download')}
                </Button>
              }
            />
            <Rows rows={found.items} value={value} />
            <Pagination {...found} />
          </>
        )}
      </QueryView>
    </>
  );
}

function Counts({ counts }: { counts: Record<string, number> }) {
  const t = useImportText();
  const language = useLanguage();
  return (
    <ul className={classes.counts}>
      {([...OUTCOMES, 'remarks'] as const).map((key) => (
        <li key={key}>
          <span className={classes.number}>{formatCount(counts[key] ?? 0, language)}</span>{' '}
          {t(`report.${key}`)}
        </li>
      ))}
    </ul>
  );
}

function Filters({ value }: { value: OrganizationImport }) {
  const t = useImportText();
  const language = useLanguage();
  const { outcome, field, findings } = route.useSearch();
  const navigate = route.useNavigate();
  const change = (patch: Record<string, unknown>) =>
    void navigate({ search: (all) => ({ ...all, page: undefined, ...patch }), resetScroll: false });
  return (
    <div className={`${classes.filters} no-print`}>
      <NativeSelect
        label={t('report.filter')}
        value={outcome ?? ''}
        onChange={(event) => change({ outcome: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('report.all') },
          ...OUTCOMES.map((key) => ({ value: key, label: t(`report.${key}`) })),
        ]}
      />
      <NativeSelect
        label={t('report.field')}
        value={field ?? ''}
        onChange={(event) => change({ field: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('report.anyField') },
          ...value.mapping.map((part) => ({
            value: part.field,
            label: localizedString(value.fields.find(({ code }) => code === part.field)?.label, language),
          })),
        ]}
      />
      <Checkbox
        label={t('report.findings')}
        checked={findings ?? false}
        onChange={(event) => change({ findings: event.currentTarget.checked || undefined })}
      />
    </div>
  );
}

function Rows({ rows, value }: { rows: ImportRow[]; value: OrganizationImport }) {
  const t = useImportText();
  const columns: Column<ImportRow>[] = [
    { key: 'row', header: t('report.row'), align: 'end', cell: ({ row }) => row },
    { key: 'name', header: t('report.name'), rowHeader: true, cell: ({ name }) => name ?? '–' },
    {
      key: 'what',
      header: t('report.what'),
      cell: ({ outcome = 'refused' }) => (
        <StatusBadge tone={TONES[outcome]}>{t(`report.${outcome}`)}</StatusBadge>
      ),
    },
    { key: 'why', header: t('report.why'), cell: (row) => <Why row={row} value={value} /> },
    { key: 'record', header: t('report.record'), cell: (row) => <Known row={row} /> },
  ];
  return (
    <DataTable
      caption={t(value.state === 'imported' ? 'report.doneTitle' : 'report.title')}
      captionHidden
      rows={rows}
      rowKey={({ row }) => row}
      columns={columns}
    />
  );
}

function Why({ row, value }: { row: ImportRow; value: OrganizationImport }) {
  const t = useImportText();
  const language = useLanguage();
  const label = (code: string) =>
    localizedString(value.fields.find((field) => field.code === code)?.label, language) || code;
  return (
    <ul className={classes.told}>
      {row.findings.map((told) => (
        <li key={`${told.rule} ${told.field} ${told.value}`}>
          <strong>{t(told.error ? 'report.error' : 'report.remark')}</strong>{' '}
          {told.column && `(${told.column}) `}
          {told.message}
        </li>
      ))}
      {row.changes.map(({ field, from, to }) => (
        <li key={field}>
          {from === undefined
            ? t('report.change', { field: label(field), to })
            : t('report.changeFrom', { field: label(field), from, to })}
        </li>
      ))}
    </ul>
  );
}

function Known({ row: { organization, matchedBy } }: { row: ImportRow }) {
  const t = useImportText();
  if (!organization) return null;
  return (
    <>
      <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
        <LocalizedText value={organization.name} unmarked />
      </TextLink>
      {matchedBy && <div>{t(`report.by.${matchedBy}` as 'report.by.key')}</div>}
    </>
  );
}
