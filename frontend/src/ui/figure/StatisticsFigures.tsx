import { Alert } from '@mantine/core';
import type { StatisticsAnswer } from '~/api/statistics';
import { formatPeriod } from '~/lib/format/period';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { FigureComments } from './FigureComments';
import { IndicatorFigure, type Reported } from './IndicatorFigure';
import { useStatisticsFigureText } from './statisticsTexts';

const MOST_NAMED = 40;

type Measured = StatisticsAnswer['indicators'][number];
type Cell = StatisticsAnswer['items'][number];

interface StatisticsFiguresProps {
  answer: StatisticsAnswer;
  initially?: 'chart' | 'table';
  /** Id of the own partnership or place, marked in a distribution. */
  own?: string;
}

/** Each indicator as a table and a chart, never several in one scale. */
export function StatisticsFigures({ answer, initially, own }: StatisticsFiguresProps) {
  const t = useStatisticsFigureText();
  return (
    <>
      {answer.suppressed > 0 && (
        <Alert variant="outline" color="gray" title={t('suppressed.title')} mb="lg">
          {t('suppressed.words', { count: answer.suppressed })}
        </Alert>
      )}
      {answer.indicators.map((indicator) => (
        <OneIndicator
          key={indicator.code}
          answer={answer}
          indicator={indicator}
          initially={initially}
          own={own}
        />
      ))}
      <Alert variant="outline" color="gray" title={t('note')} mb="lg">
        <LocalizedText value={answer.note} />
      </Alert>
    </>
  );
}

function OneIndicator({
  answer,
  indicator,
  initially,
  own,
}: StatisticsFiguresProps & { indicator: Measured }) {
  const t = useStatisticsFigureText();
  const language = useLanguage();
  const nameOf = useNames(answer);
  const cells = answer.items.filter((cell) => cell.indicator === indicator.code);
  if (cells.length === 0) {
    return <p>{t('nothing', { name: localizedString(indicator.name, language) })}</p>;
  }
  const method = localizedString(indicator.method, language);
  const rows = cells.map((cell) => reported(cell, nameOf(cell), method));
  const periods = cells.map(({ period }) => period).sort();
  const summary = t('summary', {
    count: new Set(rows.map(({ subject }) => subject)).size,
    from: formatPeriod(periods[0] ?? '', language),
    until: formatPeriod(periods.at(-1) ?? '', language),
  });
  const breaks = answer.breaks.filter((each) => each.indicator === indicator.code);
  return (
    <>
      <IndicatorFigure
        indicator={indicator}
        rows={rows}
        summary={`${summary} ${method}`}
        breaks={breaks.map(({ period }) => period)}
        initially={initially}
        // A municipality in several parts has no one figure to draw on a map.
        level={
          cells.some(({ parts }) => parts && Object.keys(parts).length > 0) ? undefined : indicator.level
        }
        own={own}
      />
      {indicator.level === 'partnership' && (
        <FigureComments
          about={localizedString(indicator.name, language)}
          filter={{ indicator: [indicator.code], partnership: few(cells.map(({ subject }) => subject)) }}
        />
      )}
      {breaks.map(({ period, relation, note }) => (
        <p key={period}>
          {formatPeriod(period, language)}: {t(`breaks.${relation}`)} <LocalizedText value={note} />
        </p>
      ))}
    </>
  );
}

/** The partnerships that are shown, when they are few enough to ask for by name. */
function few(subjects: string[]): string[] | undefined {
  const different = [...new Set(subjects)];
  return different.length <= MOST_NAMED ? different : undefined;
}

/** How a cell is called: its subject, and its part of a breakdown. */
function useNames(answer: StatisticsAnswer): (cell: Cell) => string {
  const language = useLanguage();
  const labels = new Map(
    answer.dimensions.map(({ code, categories }) => [
      code,
      new Map(categories.map((category) => [category.code, localizedString(category.label, language)])),
    ]),
  );
  const label = (dimension: string, code: string) => labels.get(dimension)?.get(code) ?? code;
  return (cell) =>
    [
      label('subject', cell.subject),
      ...Object.entries(cell.parts ?? {}).map(([dimension, code]) => label(dimension, code)),
    ].join(' – ');
}

function reported(cell: Cell, subject: string, method: string): Reported {
  return {
    subject,
    subjectId: cell.subject,
    period: cell.period,
    value: cell.value,
    lower: cell.lower,
    upper: cell.upper,
    absence: cell.absence,
    absenceNote: cell.absenceNote,
    numerator: cell.numerator,
    denominator: cell.denominator,
    narrative: cell.narrative,
    status: cell.status,
    version: cell.version,
    source: cell.source ?? method,
    edition: cell.edition,
    estimated: cell.estimated,
    provisional: cell.provisional,
    included: cell.included,
    missing: cell.missing,
    suppressed: cell.suppressed,
    previous: cell.previous,
  };
}
