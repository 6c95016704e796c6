import { Alert } from '@mantine/core';
import { formatPeriod } from '~/lib/format/period';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useOwnSubject } from '~/session/useOwnSubject';
import { DataTable } from '~/ui/DataTable';
import { FigureComments } from '~/ui/figure/FigureComments';
import { IndicatorFigure, type Reported, useValueInWords } from '~/ui/figure/IndicatorFigure';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { DecimalText, PeriodText } from '~/ui/values';
import type { Series } from './queries';
import { useDashboardText } from './texts';

type Together = Series['aggregate']['points'][number];

/** An indicator side by side: all together with how that was worked out, then each beside its own past. */
export function SeriesFigure({ series }: { series: Series }) {
  const t = useDashboardText();
  const language = useLanguage();
  const { indicator, aggregate, breaks } = series;
  const rows = series.series.flatMap(({ subject, points }) =>
    points.map(
      (point): Reported => ({
        ...point,
        subject: localizedString(subject.name, language),
        subjectId: subject.id,
      }),
    ),
  );
  const silent = series.series.filter(({ points }) => points.length === 0);
  return (
    <>
      <IndicatorFigure
        indicator={{ ...indicator, context: series.context }}
        rows={rows}
        summary={useSummary(series)}
        together={{
          name: t('together.name'),
          rows: togetherRows(aggregate.points, indicator.version, t('together.name')),
        }}
        breaks={breaks.map(({ period }) => period)}
        level={series.level}
        own={useOwnSubject(series.series.map(({ subject }) => subject.id))}
      />
      {silent.length > 0 && (
        <p>
          {t('series.silent', {
            names: silent.map(({ subject }) => localizedString(subject.name, language)).join(', '),
          })}
        </p>
      )}
      <FigureComments filter={{ indicator: [indicator.code] }} />
      <Alert variant="outline" color="gray" title={t('attribution.title')} mb="lg">
        {t('attribution.words')}
      </Alert>
      {breaks.length > 0 && (
        <Section title={t('breaks.title')}>
          <ul>
            {breaks.map(({ period, relation, note }) => (
              <li key={period}>
                {formatPeriod(period, language)}: {t(`breaks.${relation}`)} <LocalizedText value={note} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <HowTogether series={series} />
    </>
  );
}

function useSummary({ series, periods, aggregate, indicator }: Series): string {
  const t = useDashboardText();
  const language = useLanguage();
  const inWords = useValueInWords();
  const last = aggregate.points.findLast(({ value }) => value !== undefined);
  const range = t('series.summary', {
    count: series.length,
    from: formatPeriod(periods[0] ?? '', language),
    until: formatPeriod(periods.at(-1) ?? '', language),
  });
  if (!last?.value) return `${range} ${t('together.notPut')}`;
  const value = inWords({ value: last.value, period: last.period }, indicator.unit);
  return `${range} ${t('together.summary', { value, included: last.included, missing: last.missing })}`;
}

function togetherRows(points: Together[], version: number, subject: string): Reported[] {
  return points
    .filter(({ value }) => value !== undefined)
    .map(({ period, value, numerator, denominator }) => ({
      subject,
      period,
      value,
      numerator,
      denominator,
      status: '',
      version,
      source: subject,
      estimated: false,
      provisional: false,
    }));
}

/** The method stated, and per period how many figures it is made of. */
function HowTogether({ series }: { series: Series }) {
  const t = useDashboardText();
  const { aggregate } = series;
  return (
    <Section title={t('together.title')} intro={<LocalizedText value={aggregate.note} />}>
      <DataTable
        caption={t('together.title')}
        captionHidden
        rows={aggregate.points}
        rowKey={({ period }) => period}
        columns={[
          {
            key: 'period',
            header: t('column.period'),
            rowHeader: true,
            cell: ({ period }) => <PeriodText value={period} />,
          },
          {
            key: 'value',
            header: t('together.name'),
            align: 'end',
            cell: ({ value, reason }) =>
              value ? <DecimalText value={value} /> : reason ? t(`together.reason.${reason}`) : '',
          },
          { key: 'included', header: t('together.included'), align: 'end', cell: ({ included }) => included },
          { key: 'missing', header: t('together.missing'), align: 'end', cell: ({ missing }) => missing },
        ]}
      />
    </Section>
  );
}
