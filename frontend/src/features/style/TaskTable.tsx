import { useVocabularyLabel } from '~/api/refData';
import { DataTable } from '~/ui/DataTable';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import type { PartnershipStyle, Perceived, Stated } from './queries';
import { Shares } from './Shares';
import { useStyleText } from './texts';

/** Each task with the three views beside each other. None is right and none is wrong. */
export function TaskTable({ style }: { style: PartnershipStyle }) {
  const t = useStyleText();
  const task = useVocabularyLabel('networkTasks');
  return (
    <DataTable
      caption={t('tasks')}
      captionHidden
      rows={style.tasks}
      rowKey={(row) => row.task}
      columns={[
        { key: 'task', header: t('task'), rowHeader: true, cell: (row) => task(row.task) },
        {
          key: 'assigned',
          header: t('views.assigned'),
          cell: ({ assigned }) => <Statements stated={assigned} />,
        },
        {
          key: 'claimed',
          header: t('views.claimed'),
          cell: ({ claimed }) => <Statements stated={claimed} />,
        },
        {
          key: 'perceived',
          header: t('views.perceived'),
          cell: ({ perceived }) => <PerceivedCell perceived={perceived} minimum={style.minimumGroup} />,
        },
      ]}
    />
  );
}

function Statements({ stated }: { stated: Stated[] }) {
  const t = useStyleText();
  const label = useVocabularyLabel('coordinationStyles');
  const status = useVocabularyLabel('membershipStatuses');
  if (stated.length === 0) return <>{t('unsaid')}</>;
  return (
    <>
      {stated.map((one) => (
        <div key={one.id}>
          {label(one.style)}
          {one.partnerStatus !== 'any' && ` (${t('towards', { status: status(one.partnerStatus) })})`}{' '}
          <small>
            {t('since')} <DateText value={one.validFrom} />
          </small>
          {one.consultationMissing && (
            <div>
              <StatusBadge tone="waiting">{t('consultationMissing')}</StatusBadge>
            </div>
          )}
        </div>
      ))}
    </>
  );
}

function PerceivedCell({ perceived, minimum }: { perceived: Perceived; minimum: number }) {
  const t = useStyleText();
  if (perceived.suppressed) return <>{t('suppressed', { minimum })}</>;
  if (perceived.answers === 0) return <>{t('noAnswers')}</>;
  return (
    <>
      <div>{t('answers', { count: perceived.answers })}</div>
      <Shares vocabulary="coordinationStyles" shares={perceived.styles} />
      <Shares vocabulary="workabilityScale" shares={perceived.workability} label={t('workability')} />
      {perceived.disagreement && <StatusBadge>{t('disagreement')}</StatusBadge>}
    </>
  );
}
