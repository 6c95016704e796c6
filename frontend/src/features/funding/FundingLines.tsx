import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { AbsentValue, DateText, DecimalText } from '~/ui/values';
import { FundingForm } from './FundingForm';
import { type FundingLine, TONES } from './model';
import { fundingLinesQuery } from './queries';
import { Receivers } from './Receivers';
import { useFundingText } from './texts';
import { useAuthority } from './useAuthority';

interface FundingLinesProps {
  of: { partnership?: string; project?: string };
  mayRecord?: boolean;
}

/** Who pays for what of a partnership or a project, and what is still to be decided. */
export function FundingLines({ of, mayRecord = false }: FundingLinesProps) {
  const t = useFundingText();
  const [opened, setOpened] = useState(false);
  const query = useQuery(fundingLinesQuery(of));
  return (
    <Section
      title={t('title')}
      intro={t(of.project ? 'introProject' : 'intro')}
      actions={mayRecord && <Button onClick={() => setOpened(true)}>{t('record')}</Button>}
    >
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t(of.project ? 'noneProject' : 'none')}</p>}>
        {({ items }) => (
          <>
            <LinesTable lines={items} />
            {of.partnership && <Receivers lines={items} />}
          </>
        )}
      </QueryView>
      {opened && of.partnership && (
        <FundingForm partnershipId={of.partnership} onClose={() => setOpened(false)} />
      )}
    </Section>
  );
}

function LinesTable({ lines }: { lines: FundingLine[] }) {
  const t = useFundingText();
  const language = useLanguage();
  const authority = useAuthority();
  const within = lines.some(({ state }) => state === 'pending' || state === 'prepared');
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('column.title'),
          rowHeader: true,
          cell: ({ id, title }) => (
            <TextLink to="/funding-lines/$fundingLineId" params={{ fundingLineId: id }}>
              <LocalizedText value={title} unmarked />
            </TextLink>
          ),
        },
        { key: 'authority', header: t('column.authority'), cell: authority },
        {
          key: 'organization',
          header: t('column.organization'),
          cell: ({ organization }) => organization && <LocalizedText value={organization.name} unmarked />,
        },
        {
          key: 'period',
          header: t('column.period'),
          cell: ({ validFrom, validUntil }) =>
            (validFrom || validUntil) &&
            [validFrom, validUntil].map((day) => (day ? formatDate(day, language) : '…')).join(' – '),
        },
        {
          key: 'amount',
          header: t('column.amount'),
          align: 'end',
          cell: ({ amount }) =>
            amount ? <DecimalText value={amount} /> : <AbsentValue reason={t('amountHidden')} />,
        },
        {
          key: 'state',
          header: t('column.state'),
          cell: ({ state }) => <StatusBadge tone={TONES[state]}>{t(`state.${state}`)}</StatusBadge>,
        },
        { key: 'decidedBy', header: t('column.decidedBy'), cell: ({ decidedBy }) => decidedBy },
        ...(within
          ? [
              {
                key: 'expectedBy',
                header: t('column.expectedBy'),
                cell: ({ expectedBy, state }: FundingLine) =>
                  state === 'pending' && expectedBy && <DateText value={expectedBy} />,
              },
            ]
          : []),
      ]}
    />
  );
}
