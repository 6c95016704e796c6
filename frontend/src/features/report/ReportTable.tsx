import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import { type ReportItem, TONES } from './model';
import { useReportText } from './texts';

/** Annual reports with how each stands. */
export function ReportTable({ reports, caption }: { reports: readonly ReportItem[]; caption: string }) {
  const t = useReportText();
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={reports}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'year',
          header: t('column.year'),
          rowHeader: true,
          cell: ({ id, year }) => (
            <TextLink to="/annual-reports/$annualReportId" params={{ annualReportId: id }}>
              {t('list.of', { year })}
            </TextLink>
          ),
        },
        {
          key: 'partnership',
          header: t('column.partnership'),
          cell: ({ partnership }) => (
            <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
              <LocalizedText value={partnership.name} unmarked />
            </TextLink>
          ),
        },
        { key: 'language', header: t('column.language'), cell: ({ language }) => t(`languages.${language}`) },
        {
          key: 'state',
          header: t('column.state'),
          cell: ({ state, published }) => (
            <>
              <StatusBadge tone={TONES[state]}>{t(`states.${state}`)}</StatusBadge>
              {published && <div>{t('page.public')}</div>}
            </>
          ),
        },
        {
          key: 'dueOn',
          header: t('column.dueOn'),
          cell: ({ dueOn }) => (dueOn ? <DateText value={dueOn} /> : t('page.noDay')),
        },
      ]}
    />
  );
}
