import { Button, SegmentedControl } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { Fragment, type ReactNode, useId, useRef, useState } from 'react';
import { downloadText, toCsv } from '~/lib/csv';
import { DataTable } from '~/ui/DataTable';
import { useUiText } from '~/ui/texts';
import classes from './Figure.module.css';
import { printOnly } from './printOnly';

export interface FigureColumn<T> {
  key: string;
  header: string;
  /** The value as it goes into the download: unformatted, absent is an empty cell. */
  raw: (row: T) => string | undefined;
  /** The value as people read it. */
  cell: (row: T) => ReactNode;
  align?: 'start' | 'end';
  rowHeader?: boolean;
}

/** One way to draw the same figures. */
export interface FigureView {
  key: string;
  label: string;
  /** A chart, map or graph that is itself hidden from screen readers. */
  picture: ReactNode;
  /** The picture is made of parts that say by themselves what they are and can be reached with the keyboard. */
  interactive?: boolean;
}

/** What else must be said of the figures: their period, status, unit, version. */
export interface FigureFact {
  label: string;
  value: string;
}

interface FigureProps<T> {
  title: string;
  /** What the picture shows, in a sentence or two: the text alternative, visible for everyone. */
  summary: string;
  /** The picture, or the ways to draw it; the first is shown first. */
  picture: ReactNode | FigureView[];
  /** The only picture is interactive. */
  interactive?: boolean;
  /** The same as a table; also what is downloaded. */
  rows: readonly T[];
  rowKey: (row: T) => string;
  columns: FigureColumn<T>[];
  /** No number stands alone: what it means, what to mind, where it comes from. */
  definition?: string;
  caveat?: string;
  source: string;
  facts?: FigureFact[];
  context?: string;
  /** Name of the downloaded file, without ending. */
  fileName: string;
  /** What is shown first; the chart when left out. */
  initially?: 'chart' | 'table';
}

const TABLE = 'table';

/** The only way a chart, map or graph is shown: with words, its table and its data. */
export function Figure<T>(props: FigureProps<T>) {
  const { title, summary, rows, rowKey, columns, context, initially = 'chart' } = props;
  const t = useUiText();
  const id = useId();
  const frame = useRef<HTMLElement>(null);
  const views = useViews(props);
  const [view, setView] = useState(initially === TABLE ? TABLE : views[0]?.key);
  // A picture that went away, such as the map of another choice, leaves the first one.
  const shown = view === TABLE || views.some(({ key }) => key === view) ? view : views[0]?.key;
  return (
    <figure ref={frame} className={classes.figure} aria-labelledby={id}>
      <div className={classes.head}>
        <h3 id={id} className={classes.title}>
          {title}
        </h3>
        <div className={`${classes.tools} no-print`}>
          <SegmentedControl
            aria-label={t('figure.view', { title })}
            value={shown}
            onChange={setView}
            data={[
              ...views.map(({ key, label }) => ({ value: key, label })),
              { value: TABLE, label: t('figure.table') },
            ]}
          />
          <DownloadButton {...props} />
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPrinter aria-hidden size={18} />}
            aria-label={t('figure.printOf', { title })}
            onClick={() => frame.current && printOnly(frame.current)}
          >
            {t('figure.print')}
          </Button>
        </div>
      </div>
      <p className={classes.summary}>{summary}</p>
      {views.map((each, place) => (
        <Picture
          key={each.key}
          view={each}
          title={title}
          summary={summary}
          // On paper there is always a picture: the first when the table is on the screen.
          state={each.key === shown ? 'shown' : shown === TABLE && place === 0 ? 'printed' : 'away'}
        />
      ))}
      <div className={shown === TABLE ? undefined : classes.printOnly}>
        <DataTable
          caption={title}
          captionHidden
          rows={rows}
          rowKey={rowKey}
          columns={columns.map(({ key, header, cell, align, rowHeader }) => ({
            key,
            header,
            cell,
            align,
            rowHeader,
          }))}
          narrow="scroll"
        />
      </div>
      {context && <p className={classes.context}>{context}</p>}
      <Explanation {...props} />
    </figure>
  );
}

function useViews({ picture, interactive }: Pick<FigureProps<unknown>, 'picture' | 'interactive'>) {
  const t = useUiText();
  return Array.isArray(picture)
    ? (picture as FigureView[])
    : [{ key: 'chart', label: t('figure.chart'), picture: picture as ReactNode, interactive }];
}

interface PictureProps {
  view: FigureView;
  title: string;
  summary: string;
  state: 'shown' | 'printed' | 'away';
}

function Picture({ view, title, summary, state }: PictureProps) {
  if (state === 'away') return <Fragment />;
  return (
    <div className={state === 'shown' ? undefined : classes.printOnly}>
      {view.interactive ? (
        // biome-ignore lint/a11y/useSemanticElements: parts of one picture, not fields of a form
        <div role="group" aria-label={title}>
          {view.picture}
        </div>
      ) : (
        <div role="img" aria-label={summary}>
          {view.picture}
        </div>
      )}
    </div>
  );
}

type Explained = Pick<FigureProps<unknown>, 'definition' | 'caveat' | 'source' | 'facts'>;

function Explanation({ definition, caveat, source, facts = [] }: Explained) {
  const t = useUiText();
  return (
    <figcaption>
      <dl className={classes.explanation}>
        {definition && (
          <div>
            <dt>{t('figure.definition')}</dt>
            <dd>{definition}</dd>
          </div>
        )}
        {caveat && (
          <div>
            <dt>{t('figure.caveat')}</dt>
            <dd>{caveat}</dd>
          </div>
        )}
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('figure.source')}</dt>
          <dd>{source}</dd>
        </div>
      </dl>
    </figcaption>
  );
}

function DownloadButton<T>({
  title,
  rows,
  columns,
  fileName,
  definition,
  caveat,
  source,
  facts = [],
}: FigureProps<T>) {
  const t = useUiText();
  const download = () => {
    const headers = [
      ...columns.map(({ header }) => header),
      t('figure.title'),
      t('figure.definition'),
      t('figure.caveat'),
      ...facts.map(({ label }) => label),
      t('figure.source'),
    ];
    const explained = [title, definition ?? '', caveat ?? '', ...facts.map(({ value }) => value), source];
    const lines = rows.map((row) => [...columns.map(({ raw }) => raw(row) ?? ''), ...explained]);
    downloadText(`${fileName}.csv`, toCsv([headers, ...lines]), 'text/csv;charset=utf-8');
  };
  return (
    <Button
      variant="default"
      size="compact-md"
      leftSection={<IconDownload aria-hidden size={18} />}
      onClick={download}
    >
      {t('figure.download')}
    </Button>
  );
}
