import { useVocabularyLabel } from '~/api/refData';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import { type Signal, TONES } from './model';
import { useSignalText } from './texts';

interface SignalTableProps {
  signals: readonly Signal[];
  caption: string;
  /** Left out where all are of one partnership. */
  partnerships?: boolean;
}

/** Signals with where each is, and how long it waits. */
export function SignalTable({ signals, caption, partnerships = false }: SignalTableProps) {
  const t = useSignalText();
  const level = useVocabularyLabel('signalLevels');
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={signals}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('column.title'),
          rowHeader: true,
          cell: ({ id, title }) => (
            <TextLink to="/signals/$signalId" params={{ signalId: id }}>
              <LocalizedText value={title} unmarked />
            </TextLink>
          ),
        },
        { key: 'kind', header: t('column.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
        ...(partnerships
          ? [
              {
                key: 'partnership',
                header: t('column.partnership'),
                cell: ({ partnership }: Signal) => (
                  <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
                    <LocalizedText value={partnership.name} unmarked />
                  </TextLink>
                ),
              },
            ]
          : []),
        { key: 'level', header: t('column.level'), cell: (signal) => level(signal.level) },
        { key: 'holder', header: t('column.holder'), cell: ({ holder }) => t(`holders.${holder}`) },
        {
          key: 'state',
          header: t('column.state'),
          cell: ({ state }) => <StatusBadge tone={TONES[state]}>{t(`states.${state}`)}</StatusBadge>,
        },
        {
          key: 'raisedOn',
          header: t('column.raisedOn'),
          cell: ({ raisedOn }) => <DateText value={raisedOn} />,
        },
        {
          key: 'days',
          header: t('column.days'),
          align: 'end' as const,
          cell: ({ waitingDays }) => waitingDays,
        },
      ]}
    />
  );
}
