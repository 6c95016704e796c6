import { Alert, Button, Group, NativeSelect, Switch } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { observationsQuery } from '~/api/observations';
import { isProblem } from '~/api/problem';
import { useVocabulary, useVocabularyLabel, type Vocabulary, vocabularyQuery } from '~/api/refData';
import { formatPeriod } from '~/lib/format/period';
import { recentPeriods } from '~/lib/format/recentPeriods';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Me, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { ReportedValue } from '~/ui/figure/IndicatorFigure';
import { reportedOf } from '~/ui/figure/reported';
import { type CellChange, type CellColumn, EntryGrid, type GridLine } from '~/ui/grid/EntryGrid';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { useToast } from '~/ui/Toasts';
import { useUrlState } from '~/ui/urlState';
import { ObservationState } from '../ObservationState';
import { PartText } from '../Part';
import { type Assignment, assignmentsQuery } from '../queries';
import { useObservationText } from '../texts';
import { useHandIn } from '../useHandIn';
import { readBlock, readCell, writeCell } from './cellText';
import type { RowFields } from './outbox';
import { Remark } from './Remark';
import { fieldsOf, type GridRow, isOpen, rowsOf } from './rows';
import { useOutbox } from './useOutbox';

const route = getRouteApi('/data-entry/table/$placeId');
const BEFORE = 3;
const PERIODS = 8;
const TYPES = ['year', 'quarter', 'month'] as const;

export function GridPage() {
  return (
    <RequireSignIn>
      <Loaded />
    </RequireSignIn>
  );
}

const placeOf = ({ partnership, territory }: Assignment) => partnership ?? territory;

function Loaded() {
  const t = useObservationText();
  const me = useMe();
  const { placeId } = route.useParams();
  const query = useQuery({ ...assignmentsQuery(me as Me), enabled: me !== undefined });
  return (
    <>
      <p className="no-print">
        <TextLink to="/data-entry">{t('entry.back')}</TextLink>
      </p>
      <QueryView
        query={query}
        lines={8}
        isEmpty={(found) => found.every((one) => placeOf(one)?.id !== placeId)}
        empty={
          <>
            <PageTitle title={t('entry.title')} />
            <EmptyState title={t('entry.emptyTitle')}>{t('entry.empty')}</EmptyState>
          </>
        }
      >
        {(found) => (
          <PlaceGrid
            owner={me?.person.email ?? ''}
            assignments={found.filter((one) => placeOf(one)?.id === placeId && !one.indicator.workedOut)}
          />
        )}
      </QueryView>
    </>
  );
}

interface PlaceGridProps {
  owner: string;
  assignments: Assignment[];
}

/** Which kind of period and which one, then the grid. */
function PlaceGrid({ owner, assignments }: PlaceGridProps) {
  const t = useObservationText();
  const language = useLanguage();
  const periodType = useVocabularyLabel('periodTypes');
  const { change } = useUrlState();
  const search = route.useSearch();
  const offered = TYPES.filter((type) => assignments.some(({ indicator }) => indicator.periodType === type));
  const type = offered.find((one) => one === search.type) ?? offered[0];
  const own = assignments.filter(({ indicator }) => indicator.periodType === type);
  const last = own[0]?.lastClosedPeriod ?? '';
  const choices = type ? recentPeriods(type, last, PERIODS) : [];
  const period = search.period && choices.includes(search.period) ? search.period : (choices[0] ?? last);
  const [first] = assignments;
  return (
    <>
      <PageTitle
        kicker={t('entry.title')}
        title={localizedString(first && placeOf(first)?.name, language)}
        lead={t('grid.lead')}
      />
      {type === undefined ? (
        <EmptyState title={t('entry.emptyTitle')}>{t('entry.empty')}</EmptyState>
      ) : (
        <>
          <Group align="end" mb="lg" className="no-print">
            <NativeSelect
              label={t('grid.type')}
              value={type}
              onChange={(event) => change({ type: event.currentTarget.value, period: undefined })}
              data={offered.map((value) => ({ value, label: periodType(value) }))}
            />
            <NativeSelect
              label={t('form.period')}
              value={period}
              onChange={(event) => change({ period: event.currentTarget.value })}
              data={choices.map((value) => ({ value, label: formatPeriod(value, language) }))}
            />
            {own.some(({ indicator }) => indicator.disaggregations.length > 0) && (
              <Switch
                label={t('grid.parts')}
                checked={search.parts ?? false}
                onChange={(event) => change({ parts: event.currentTarget.checked || undefined })}
              />
            )}
          </Group>
          <Filling
            key={`${type} ${period}`}
            owner={owner}
            assignments={own}
            period={period}
            before={recentPeriods(type, period, BEFORE + 1)
              .slice(1)
              .reverse()}
            parts={search.parts ?? false}
          />
        </>
      )}
    </>
  );
}

interface FillingProps extends PlaceGridProps {
  period: string;
  before: string[];
  parts: boolean;
}

function Filling({ owner, assignments, period, before, parts }: FillingProps) {
  const ids = (refs: ({ id: string } | undefined)[]) => [...new Set(refs.flatMap((ref) => ref?.id ?? []))];
  const partnership = ids(assignments.map((one) => one.partnership));
  const query = useQuery(
    observationsQuery({
      indicator: ids(assignments.map((one) => one.indicator)),
      ...(partnership.length > 0
        ? { partnership }
        : { territory: ids(assignments.map((one) => one.territory)) }),
      from: before[0] ?? period,
      until: period,
      breakdown: ['all'],
    }),
  );
  const dimensions = useDimensions(assignments.flatMap(({ indicator }) => indicator.disaggregations));
  const figures = query.data;
  const rows = rowsOf(assignments, period, before, figures ?? [], ({ indicator }) =>
    parts ? indicator.disaggregations.map((code) => ({ code, terms: dimensions[code] ?? [] })) : [],
  );
  return (
    <QueryView query={query} lines={8}>
      {() => <Grid owner={owner} rows={rows} before={before} period={period} />}
    </QueryView>
  );
}

/** The terms of each dimension that may be chosen. */
function useDimensions(codes: string[]): Record<string, string[]> {
  const { data } = useQuery(vocabularyQuery('disaggregations'));
  const lists = [...new Set(codes)].flatMap((code) => {
    const list = data?.find((entry) => entry.code === code)?.attributes?.vocabulary as Vocabulary | undefined;
    return list ? [{ code, list }] : [];
  });
  const results = useQueries({ queries: lists.map(({ list }) => vocabularyQuery(list)) });
  return Object.fromEntries(
    lists.map(({ code }, at) => [
      code,
      (results[at]?.data ?? []).filter(({ offered }) => offered !== false).map((term) => term.code),
    ]),
  );
}

interface GridProps {
  owner: string;
  rows: GridRow[];
  before: string[];
  period: string;
}

function Grid({ owner, rows, before, period }: GridProps) {
  const t = useObservationText();
  const language = useLanguage();
  const reasons = useVocabulary('absenceReasons');
  const unit = useVocabularyLabel('units');
  const explain = useCallback((failure: unknown) => {
    if (!isProblem(failure)) return String(failure);
    const sentences = failure.issues.flatMap(({ detail, title }) => detail ?? title ?? []);
    return sentences.length > 0 ? sentences.join(' ') : (failure.detail ?? failure.title);
  }, []);
  const { outbox, connection, waiting, put, drop, keepMine, send } = useOutbox({
    owner,
    rows,
    language,
    source: t('form.ownCount'),
    explain,
  });
  const columns: CellColumn[] = [
    { key: 'figure', header: t('grid.figure', { period: formatPeriod(period, language) }), numeric: true },
    { key: 'reason', header: t('grid.reason'), options: reasons },
    { key: 'note', header: t('form.narrative') },
    { key: 'evidence', header: t('form.evidence') },
  ];
  const fields = (row: GridRow): RowFields => outbox[row.key]?.fields ?? fieldsOf(row.figure, language);
  const change = (changes: CellChange[]) => {
    const next = new Map<string, RowFields>();
    for (const { line, column, text } of changes) {
      const row = rows.find(({ key }) => key === line);
      if (!row) continue;
      next.set(line, typedIn(next.get(line) ?? fields(row), column, text, language));
    }
    put([...next].map(([key, taken]) => ({ key, fields: taken })));
  };
  const lines = rows.map((row): GridLine => {
    const { figure, reason, note, evidence } = fields(row);
    const { indicator, organization } = row.assignment;
    const whole = Object.keys(row.part).length === 0;
    const name = [indicator.name, organization?.name]
      .map((words) => localizedString(words, language))
      .filter(Boolean);
    return {
      key: row.key,
      name: `${name.join(' – ')}${whole ? '' : ` (${Object.values(row.part).join(', ')})`}`,
      label: whole ? (
        <>
          {name.join(' – ')} ({unit(indicator.unit)})
        </>
      ) : (
        <PartText part={row.part} />
      ),
      indented: !whole,
      before: row.previous.map((past) => past && <ReportedValue row={reportedOf(past, '')} />),
      cells: { figure, reason, note, evidence },
      open: isOpen(row),
      // a part is not asked for by itself
      state: (whole || row.figure) && <ObservationState status={row.figure?.status} />,
      remark: (
        <Remark
          row={row}
          waiting={outbox[row.key]}
          onKeepMine={() => void keepMine(row.key)}
          onTakeTheirs={() => drop(row.key)}
        />
      ),
    };
  });
  return (
    <>
      <p>{t('grid.keys')}</p>
      <Connection state={connection} waiting={waiting} onSend={() => void send()} />
      <EntryGrid
        caption={t('grid.caption', { period: formatPeriod(period, language) })}
        lineHeader={t('column.indicator')}
        beforeHeaders={before.map((past) => formatPeriod(past, language))}
        columns={columns}
        lines={lines}
        onChange={change}
        readBlock={readBlock}
      />
      <HandInAll rows={rows} disabled={waiting > 0} />
    </>
  );
}

/** What was typed in a cell, read as it can be. */
function typedIn(
  before: RowFields,
  column: string,
  text: string,
  language: ReturnType<typeof useLanguage>,
): RowFields {
  if (column !== 'figure') return { ...before, [column]: text };
  const typed = readCell(text, language);
  if (!typed) return { ...before, figure: text, unreadable: true };
  const written = writeCell(typed, language);
  return { ...before, figure: written, typed, unreadable: undefined, reason: written ? '' : before.reason };
}

interface ConnectionProps {
  state: ReturnType<typeof useOutbox>['connection'];
  waiting: number;
  onSend: () => void;
}

/** Where what was typed is now: in the register, on its way, or on this device. */
function Connection({ state, waiting, onSend }: ConnectionProps) {
  const t = useObservationText();
  return (
    <div role="status">
      {state === 'waiting' || state === 'cannotKeep' ? (
        <Alert variant="outline" color="yellow.9" mb="md">
          {t(`grid.state.${state}`, { count: waiting })}{' '}
          <Button variant="default" size="compact-md" onClick={onSend}>
            {t('grid.again')}
          </Button>
        </Alert>
      ) : (
        <p>{t(`grid.state.${state}`)}</p>
      )}
    </div>
  );
}

/** Hands in every figure of the table that lies ready; what misses something is told. */
function HandInAll({ rows, disabled }: { rows: GridRow[]; disabled: boolean }) {
  const t = useObservationText();
  const toast = useToast();
  const handIn = useHandIn();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ name: string; why: string }[]>([]);
  const language = useLanguage();
  const ready = rows.filter((row) => isOpen(row) && row.figure);
  const all = async () => {
    setBusy(true);
    const problems: typeof refused = [];
    for (const { figure, assignment } of ready) {
      try {
        await handIn(figure?.id ?? '');
      } catch (failure) {
        const name = localizedString(assignment.indicator.name, language);
        const issues = isProblem(failure) ? failure.issues.map(({ detail, title }) => detail ?? title) : [];
        problems.push({ name, why: issues.join(' ') || (isProblem(failure) ? failure.title : '') });
      }
    }
    setRefused(problems);
    setBusy(false);
    toast(t('grid.handedIn', { count: ready.length - problems.length }));
  };
  return (
    <>
      {refused.length > 0 && (
        <Alert variant="outline" color="yellow.9" mb="md" title={t('grid.notHandedIn')}>
          <ul>
            {refused.map(({ name, why }) => (
              <li key={name + why}>
                {name}: {why}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Button onClick={() => void all()} loading={busy} disabled={disabled || ready.length === 0}>
        {t('grid.handInAll', { count: ready.length })}
      </Button>
    </>
  );
}
