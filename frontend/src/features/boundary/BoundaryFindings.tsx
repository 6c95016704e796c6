import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { NumberText } from '~/ui/values';
import type { BoundaryReport } from './queries';
import { useBoundaryText } from './texts';

/** What a file of boundaries holds, place by place, and what in it has to be mended. */
export function BoundaryFindings({ report }: { report: BoundaryReport }) {
  const t = useBoundaryText();
  const language = useLanguage();
  const { stored, outlines, matched, findings, without } = report;
  const errors = findings.filter(({ error }) => error).length;
  return (
    <Section title={t('report.title')}>
      <p role="status">
        {stored
          ? t('report.stored', { count: matched.length })
          : t(errors > 0 ? 'report.refused' : 'report.looked', { outlines, matched: matched.length, errors })}
      </p>
      {findings.length > 0 && (
        <DataTable
          caption={t('report.findings')}
          rows={findings}
          rowKey={({ place, kind }) => `${place}|${kind}`}
          columns={[
            { key: 'place', header: t('report.place'), align: 'end', cell: ({ place }) => place },
            {
              key: 'name',
              header: t('report.inFile'),
              rowHeader: true,
              cell: ({ code, name }) => [code, name].filter(Boolean).join(' – ') || t('report.unnamed'),
            },
            { key: 'kind', header: t('report.finding'), cell: ({ kind }) => t(`finding.${kind}`) },
            {
              key: 'error',
              header: t('report.weight'),
              cell: ({ error }) => (
                <StatusBadge tone={error ? 'stopped' : 'waiting'}>
                  {t(error ? 'report.error' : 'report.notice')}
                </StatusBadge>
              ),
            },
          ]}
        />
      )}
      {without.length > 0 && (
        <p>
          {t('report.without', {
            count: without.length,
            names: without
              .slice(0, 30)
              .map(({ name }) => localizedString(name, language))
              .join(', '),
          })}
          {without.length > 30 && ' …'}
        </p>
      )}
      {matched.length > 0 && (
        <DataTable
          caption={t('report.matched')}
          rows={matched}
          rowKey={({ territory }) => territory.id}
          columns={[
            {
              key: 'territory',
              header: t('report.territory'),
              rowHeader: true,
              cell: ({ territory }) => localizedString(territory.name, language),
            },
            { key: 'nisCode', header: t('report.nisCode'), cell: ({ nisCode }) => nisCode },
            {
              key: 'pointsInFile',
              header: t('report.pointsInFile'),
              align: 'end',
              cell: ({ pointsInFile }) => <NumberText value={pointsInFile} />,
            },
            {
              key: 'points',
              header: t('report.points'),
              align: 'end',
              cell: ({ points }) => <NumberText value={points} />,
            },
            {
              key: 'replaces',
              header: t('report.replaces'),
              cell: ({ replaces }) => (replaces ? t('report.yes') : t('report.no')),
            },
          ]}
        />
      )}
    </Section>
  );
}
