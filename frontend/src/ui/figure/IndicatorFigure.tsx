import { NativeSelect } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { formatDecimal } from '~/lib/format/number';
import { formatPeriod } from '~/lib/format/period';
import { groupBy } from '~/lib/groupBy';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LoadingState } from '~/ui/states';
import { AbsentValue, DecimalText, PeriodText } from '~/ui/values';
import type { AreaValue } from './area/AreaMap';
import { type ChartScale, commonScale } from './chartModel';
import { Figure, type FigureColumn, type FigureFact, type FigureView } from './Figure';
import classes from './IndicatorFigure.module.css';
import { SeriesChart } from './SeriesChart';
import { useFigureText } from './texts';

/** One reported figure, as observations and dashboards give it. */
export interface Reported {
  subject: string;
  /** Of the partnership or territory; with a breakdown also of its part. */
  subjectId?: string;
  period: string;
  value?: string;
  lower?: string;
  upper?: string;
  /** Code of why there is none. */
  absence?: string;
  absenceNote?: string;
  numerator?: string;
  denominator?: string;
  narrative?: Localized;
  status: string;
  version: number;
  source: string;
  edition?: string;
  estimated: boolean;
  provisional: boolean;
  /** Of figures put together: of how many, without how many, and how many are withheld. */
  included?: number;
  missing?: number;
  suppressed?: number;
  /** The own past. */
  previous?: { period: string; value: string; difference: string };
}

export interface MeasuredBy {
  code: string;
  name: Localized;
  definition?: Localized;
  caveat: Localized;
  context?: Localized;
  unit: string;
}

interface IndicatorFigureProps {
  indicator: MeasuredBy;
  /** In the order to show them: alphabetical. */
  rows: Reported[];
  summary: string;
  /** Drawn above the others: all of them together. */
  together?: { name: string; rows: Reported[] };
  breaks?: string[];
  /** Only the words of the figure itself, where the page already explains the indicator. */
  explained?: boolean;
  /** What the figures are about: those of municipalities can be drawn on a map. */
  level?: string;
  /** Id of the own partnership or place, marked in a distribution. */
  own?: string;
  initially?: 'chart' | 'table';
}

const MOST_CHARTS = 24;
/** Fewer say nothing about how values lie, and name one another. */
const LEAST_SPREAD = 5;

const AreaMap = lazy(async () => ({ default: (await import('./area/AreaMap')).AreaMap }));
const SpreadChart = lazy(async () => ({ default: (await import('./SpreadChart')).SpreadChart }));

/** An indicator over time, each subject beside its own past, with everything needed to read it. */
export function IndicatorFigure(props: IndicatorFigureProps) {
  const { indicator, rows, summary, together, breaks, explained = true, initially } = props;
  const language = useLanguage();
  const unit = useVocabularyLabel('units')(indicator.unit);
  const all = [...(together?.rows ?? []), ...rows];
  const sources = [...new Set(rows.map(({ source }) => source))];
  const t = useFigureText();
  const facts = useFacts(rows, unit);
  const periods = drawablePeriods(rows);
  const spreads = periods.some((period) => valuesOf(rows, period).length >= LEAST_SPREAD);
  const views: (FigureView | false)[] = [
    {
      key: 'chart',
      label: t('views.series'),
      picture: <Pictures {...props} unit={unit} breaks={breaks} />,
    },
    spreads && {
      key: 'distribution',
      label: t('views.distribution'),
      interactive: true,
      picture: <OnePeriod {...props} unit={unit} draw="distribution" />,
    },
    props.level === 'municipality' &&
      periods.length > 0 && {
        key: 'map',
        label: t('views.map'),
        interactive: true,
        picture: <OnePeriod {...props} unit={unit} draw="map" />,
      },
  ];
  return (
    <Figure
      title={localizedString(indicator.name, language)}
      summary={summary}
      picture={views.filter((view) => view !== false)}
      facts={facts}
      rows={all}
      rowKey={({ subject, period, edition }) => `${subject}|${period}|${edition ?? ''}`}
      columns={useColumns(all, unit)}
      definition={explained ? localizedString(indicator.definition, language) : undefined}
      caveat={localizedString(indicator.caveat, language)}
      context={explained ? localizedString(indicator.context, language) : undefined}
      source={sources.slice(0, 4).join('; ') + (sources.length > 4 ? ' …' : '')}
      fileName={`samenhang-${indicator.code}`}
      initially={initially}
    />
  );
}

/** Periods of which something can be drawn, newest first. */
function drawablePeriods(rows: Reported[]): string[] {
  const drawable = rows.filter(({ value }) => value !== undefined).map(({ period }) => period);
  return [...new Set(drawable)].sort().reverse();
}

/** The newest edition of each subject in a period. */
function ofPeriod(rows: Reported[], period: string | undefined): Reported[] {
  const newest = new Map<string, Reported>();
  for (const row of rows.filter((each) => each.period === period)) {
    const before = newest.get(row.subject);
    if (!before || (before.edition ?? '') <= (row.edition ?? '')) newest.set(row.subject, row);
  }
  return [...newest.values()];
}

function valuesOf(rows: Reported[], period: string | undefined) {
  return ofPeriod(rows, period).flatMap(({ subject, value }) =>
    value === undefined ? [] : [{ name: subject, value }],
  );
}

/** The state of a figure in words; what nobody entered has none to go through. */
function useStatusLabel(): (status: string) => string {
  const t = useFigureText();
  const entered = useVocabularyLabel('observationStatuses');
  return (status) => (status === 'calculated' ? t('calculated') : entered(status));
}

/** What else must be said once for all of them. */
function useFacts(rows: Reported[], unit: string): FigureFact[] {
  const t = useFigureText();
  const language = useLanguage();
  const statusLabel = useStatusLabel();
  const periods = rows.map(({ period }) => period).sort();
  const ends = [...new Set([periods[0], periods.at(-1)])].filter((period) => period !== undefined);
  const distinct = (values: (string | number)[]) => [...new Set(values)].join(', ');
  return [
    { label: t('unit'), value: unit },
    { label: t('period'), value: ends.map((period) => formatPeriod(period, language)).join(' – ') },
    { label: t('status'), value: distinct(rows.map(({ status }) => statusLabel(status)).filter(Boolean)) },
    { label: t('version'), value: distinct(rows.map(({ version }) => version).sort()) },
  ].filter(({ value }) => value !== '');
}

/** One period of all subjects: how their figures lie, or where. */
function OnePeriod({
  rows,
  unit,
  own,
  draw,
}: IndicatorFigureProps & { unit: string; draw: 'distribution' | 'map' }) {
  const t = useFigureText();
  const language = useLanguage();
  const reasonLabel = useVocabularyLabel('absenceReasons');
  const periods = drawablePeriods(rows);
  const [wanted, setWanted] = useState<string>();
  const period = wanted !== undefined && periods.includes(wanted) ? wanted : periods[0];
  const shown = ofPeriod(rows, period);
  const values = valuesOf(rows, period);
  return (
    <>
      {periods.length > 1 && (
        <NativeSelect
          className="no-print"
          maw="22rem"
          mb="sm"
          label={t('periodShown')}
          value={period}
          onChange={(event) => setWanted(event.currentTarget.value)}
          data={periods.map((each) => ({ value: each, label: formatPeriod(each, language) }))}
        />
      )}
      <p className={classes.name}>{formatPeriod(period ?? '', language)}</p>
      <Suspense fallback={<LoadingState lines={6} />}>
        {draw === 'map' ? (
          <AreaMap areas={shown.flatMap((row) => areaOf(row, reasonLabel))} unit={unit} />
        ) : (
          <SpreadChart
            values={values}
            without={shown.length - values.length}
            unit={unit}
            own={rows.find(({ subjectId }) => subjectId === own && own !== undefined)?.subject}
          />
        )}
      </Suspense>
    </>
  );
}

function areaOf(row: Reported, reasonLabel: (code?: string) => string): AreaValue[] {
  const { subject: name, subjectId: id, value, status, absence, absenceNote } = row;
  if (id === undefined) return [];
  const suppressed = status === 'suppressed';
  const reason = [reasonLabel(absence), absenceNote].filter(Boolean).join(': ');
  return [{ id, name, value, suppressed, absence: suppressed ? undefined : reason || undefined }];
}

function Pictures({ rows, together, breaks, unit }: IndicatorFigureProps & { unit: string }) {
  const t = useFigureText();
  const bySubject = [...groupBy(rows, ({ subject }) => subject)];
  const drawn = bySubject.slice(0, MOST_CHARTS);
  const single = drawn.length === 1 && !together;
  // Small pictures are read side by side, so they have one scale.
  const scale = single ? undefined : commonScale(drawn.map(([, points]) => points));
  return (
    <>
      {together && together.rows.length > 0 && (
        <Picture name={together.name} height={260} rows={together.rows} unit={unit} breaks={breaks} />
      )}
      <div className={single ? undefined : classes.pictures}>
        {drawn.map(([name, own]) => (
          <Picture
            key={name}
            name={name}
            height={single ? 320 : 210}
            rows={own}
            unit={unit}
            breaks={breaks}
            scale={scale}
          />
        ))}
      </div>
      {drawn.length > 1 && <p>{t('sameScale')}</p>}
      {bySubject.length > MOST_CHARTS && <p>{t('more', { count: bySubject.length - MOST_CHARTS })}</p>}
    </>
  );
}

interface PictureProps {
  name: string;
  rows: Reported[];
  unit: string;
  height: number;
  breaks?: string[];
  scale?: ChartScale;
}

function Picture({ name, rows, unit, height, breaks, scale }: PictureProps) {
  const t = useFigureText();
  const hasFigures = rows.some(({ value, lower }) => value !== undefined || lower !== undefined);
  return (
    <div className={classes.picture}>
      <p className={classes.name}>{name}</p>
      {hasFigures ? (
        <SeriesChart
          series={[{ name, points: rows }]}
          unit={unit}
          breaks={breaks?.filter((period) => rows.some((row) => row.period < period))}
          height={height}
          scale={scale}
        />
      ) : (
        <p className={classes.none}>{t('none')}</p>
      )}
    </div>
  );
}

function useColumns(rows: Reported[], unit: string): FigureColumn<Reported>[] {
  const t = useFigureText();
  const language = useLanguage();
  const statusLabel = useStatusLabel();
  const reasonLabel = useVocabularyLabel('absenceReasons');
  const any = (field: keyof Reported) => rows.some((row) => row[field] !== undefined && row[field] !== false);
  const columns: (FigureColumn<Reported> | false)[] = [
    {
      key: 'subject',
      header: t('subject'),
      raw: ({ subject }) => subject,
      cell: ({ subject }) => subject,
      rowHeader: true,
    },
    {
      key: 'period',
      header: t('period'),
      raw: ({ period }) => period,
      cell: ({ period }) => <PeriodText value={period} />,
    },
    {
      key: 'value',
      header: unit,
      align: 'end',
      raw: ({ value }) => value,
      cell: (row) => <ReportedValue row={row} />,
    },
    any('lower') && bound('lower', t('lower')),
    any('upper') && bound('upper', t('upper')),
    any('numerator') && bound('numerator', t('numerator')),
    any('denominator') && bound('denominator', t('denominator')),
    any('previous') && {
      key: 'previous',
      header: t('difference'),
      align: 'end',
      raw: ({ previous }) => previous?.difference,
      cell: ({ previous }) => previous && <Difference value={previous.difference} />,
    },
    any('included') && count('included', t('included')),
    any('missing') && count('missing', t('missing')),
    any('suppressed') && count('suppressed', t('suppressed')),
    any('absence') && {
      key: 'absence',
      header: t('absence'),
      raw: ({ absence }) => absence,
      cell: ({ absence, absenceNote }) => [reasonLabel(absence), absenceNote].filter(Boolean).join(': '),
    },
    any('narrative') && {
      key: 'narrative',
      header: t('narrative'),
      raw: ({ narrative }) => localizedString(narrative, language),
      cell: ({ narrative }) => localizedString(narrative, language),
    },
    {
      key: 'status',
      header: t('status'),
      raw: ({ status }) => status,
      cell: ({ status, estimated, provisional }) =>
        [statusLabel(status), estimated && t('estimated'), provisional && t('provisional')]
          .filter(Boolean)
          .join(', '),
    },
    {
      key: 'version',
      header: t('version'),
      raw: ({ version }) => String(version),
      cell: ({ version }) => version,
    },
    any('edition') && {
      key: 'edition',
      header: t('edition'),
      raw: ({ edition }) => edition,
      cell: ({ edition }) => edition,
    },
  ];
  return columns.filter((column) => column !== false);
}

function count(key: 'included' | 'missing' | 'suppressed', header: string): FigureColumn<Reported> {
  return {
    key,
    header,
    align: 'end',
    raw: (row) => row[key]?.toString(),
    cell: (row) => row[key],
  };
}

/** With its sign: more or less than the period before. */
function Difference({ value }: { value: string }) {
  return (
    <>
      {value.startsWith('-') || Number(value) === 0 ? '' : '+'}
      <DecimalText value={value} />
    </>
  );
}

function bound(key: 'lower' | 'upper' | 'numerator' | 'denominator', header: string): FigureColumn<Reported> {
  return {
    key,
    header,
    align: 'end',
    raw: (row) => row[key],
    cell: (row): ReactNode => {
      const value = row[key];
      return value === undefined ? '' : <DecimalText value={value} />;
    },
  };
}

/** A number, an interval, or why there is none. */
export function ReportedValue({ row, unit }: { row: Omit<Reported, 'subject'>; unit?: string }) {
  const reason = useVocabularyLabel('absenceReasons')(row.absence);
  const language = useLanguage();
  if (row.value !== undefined) return <DecimalText value={row.value} unit={unit} />;
  if (row.lower !== undefined && row.upper !== undefined) {
    const text = `${formatDecimal(row.lower, language)} – ${formatDecimal(row.upper, language)}`;
    return <span>{unit ? `${text} ${unit}` : text}</span>;
  }
  return <AbsentValue reason={[reason, row.absenceNote].filter(Boolean).join(': ')} />;
}

/** "142 personen (4e kwartaal 2025)" as plain text, for summaries. */
export function useValueInWords() {
  const language = useLanguage();
  const unitLabel = useVocabularyLabel('units');
  return ({ value, period }: { value: string; period: string }, unit: string) =>
    `${formatDecimal(value, language)} ${unitLabel(unit)} (${formatPeriod(period, language)})`;
}
