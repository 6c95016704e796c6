import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { BackLink } from '~/ui/BackLink';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import { NARRATIVE, type Report, TONES, usePartnershipName } from './model';
import { reportQuery } from './queries';
import { ReportActs } from './ReportActs';
import { ReportDownloads } from './ReportDownloads';
import { ReportParts } from './ReportParts';
import { useReportText } from './texts';

const route = getRouteApi('/annual-reports/$annualReportId');
const PROSE = { maxWidth: 'var(--text-width)', whiteSpace: 'pre-line' } as const;

/** One annual report: what people say first, then what the record says. */
export function ReportPage() {
  const t = useReportText();
  const name = usePartnershipName();
  const query = useQuery(reportQuery(route.useParams().annualReportId));
  return (
    <QueryView query={query} lines={14}>
      {(found) => (
        <>
          <BackLink to={`/partnerships/${found.value.partnership.id}?tab=reports` as string}>
            {name(found.value)}
          </BackLink>
          <PageTitle
            kicker={name(found.value)}
            title={t('list.of', { year: found.value.year })}
            lead={
              <StatusBadge tone={TONES[found.value.state]}>{t(`states.${found.value.state}`)}</StatusBadge>
            }
            actions={<ReportActs found={found} />}
          />
          <HowItStands report={found.value} />
          <Narrative report={found.value} />
          <ReportParts parts={found.value.parts} />
          <Facts report={found.value} />
          <ReportDownloads report={found.value} />
        </>
      )}
    </QueryView>
  );
}

function HowItStands({ report: { state, returnNote } }: { report: Report }) {
  const t = useReportText();
  return (
    <>
      {returnNote && (
        <Alert role="note" color="yellow" variant="light" title={t('page.returnNote')}>
          <span style={PROSE}>{returnNote}</span>
        </Alert>
      )}
      <p>{t(state === 'draft' || state === 'returned' ? 'page.follows' : 'page.stays')}</p>
    </>
  );
}

function Narrative({ report: { narrative } }: { report: Report }) {
  const t = useReportText();
  const written = NARRATIVE.filter((part) => narrative[part]);
  if (written.length === 0) return <p>{t('page.nothingWritten')}</p>;
  return written.map((part) => {
    const text = narrative[part];
    return (
      text && (
        <Section key={part} title={t(`narrative.${part}`)}>
          <p style={PROSE}>
            <LocalizedText value={text} />
          </p>
        </Section>
      )
    );
  });
}

function Facts({ report }: { report: Report }) {
  const t = useReportText();
  const days = (
    ['dueOn', 'submittedOn', 'approvedOn', 'sentOn', 'receivedOn', 'returnedOn'] as const
  ).flatMap((day) => {
    const value = report[day];
    return value ? [{ label: t(`day.${day}`), value: <DateText value={value} /> }] : [];
  });
  return (
    <Section title={t('page.facts')}>
      <FieldList
        fields={[
          { label: t('column.language'), value: t(`languages.${report.language}`) },
          ...days,
          ...(report.approvedBy
            ? [
                {
                  label: t('page.approvedBy'),
                  value: <LocalizedText value={report.approvedBy.name} unmarked />,
                },
              ]
            : []),
          { label: t('page.whoReads'), value: t(report.published ? 'page.everybody' : 'page.partners') },
          ...(report.sha256
            ? [
                {
                  label: t('page.sha'),
                  value: <code style={{ overflowWrap: 'anywhere' }}>{report.sha256}</code>,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
