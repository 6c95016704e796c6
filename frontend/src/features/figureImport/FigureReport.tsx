import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatCount } from '~/lib/format/number';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ListLayout } from '~/ui/ListLayout';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { EmptyState, ErrorState } from '~/ui/states';
import { FigureRows } from './FigureRows';
import { type FigureImport, OUTCOMES } from './model';
import { downloadRows, rowsQuery } from './queries';
import classes from './Report.module.css';
import { useFigureImportText } from './texts';

const route = getRouteApi('/figure-imports/$importId');

/** What becomes of each row: in numbers, then row by row, to filter and to download. */
export function FigureReport({ value }: { value: FigureImport }) {
  const t = useFigureImportText();
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
            <FigureRows rows={found.items} isDone={value.state === 'imported'} />
            <Pagination {...found} />
          </>
        )}
      </QueryView>
    </>
  );
}

function Counts({ counts }: { counts: Record<string, number> }) {
  const t = useFigureImportText();
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

function Filters({ value }: { value: FigureImport }) {
  const t = useFigureImportText();
  const language = useLanguage();
  const { outcome, column, findings } = route.useSearch();
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
        label={t('report.column')}
        value={column ?? ''}
        onChange={(event) => change({ column: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('report.anyColumn') },
          ...value.columns
            .filter(({ readAs }) => readAs)
            .map(({ readAs = '', label }) => ({ value: readAs, label: localizedString(label, language) })),
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
