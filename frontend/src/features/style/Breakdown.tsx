import { useVocabularyLabel } from '~/api/refData';
import { DataTable } from '~/ui/DataTable';
import { Section } from '~/ui/Section';
import type { PartnershipStyle } from './queries';
import { Shares } from './Shares';
import { useStyleText } from './texts';

/** The same answers by why members take part; only where every group is large enough. */
export function Breakdown({ style }: { style: PartnershipStyle }) {
  const t = useStyleText();
  const task = useVocabularyLabel('networkTasks');
  const status = useVocabularyLabel('membershipStatuses');
  const rows = style.tasks.flatMap((one) =>
    one.perceived.byStatus.map((group) => ({ ...group, task: one.task })),
  );
  return (
    <Section title={t('breakdown')} intro={t('breakdownIntro')}>
      {rows.length === 0 ? (
        <p>{t('breakdownNone', { minimum: style.minimumGroup })}</p>
      ) : (
        <DataTable
          caption={t('breakdown')}
          captionHidden
          rows={rows}
          rowKey={(row) => `${row.task} ${row.status}`}
          columns={[
            { key: 'task', header: t('task'), rowHeader: true, cell: (row) => task(row.task) },
            {
              key: 'status',
              header: t('status'),
              cell: (row) => (row.status === 'unknown' ? t('statusUnknown') : status(row.status)),
            },
            {
              key: 'styles',
              header: t('views.perceived'),
              cell: (row) => <Shares vocabulary="coordinationStyles" shares={row.styles} />,
            },
            {
              key: 'workability',
              header: t('workability'),
              cell: (row) => <Shares vocabulary="workabilityScale" shares={row.workability} />,
            },
          ]}
        />
      )}
    </Section>
  );
}
