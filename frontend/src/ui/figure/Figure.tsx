import { Button, SegmentedControl } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { downloadText, toCsv } from '~/lib/csv';
import { DataTable } from '~/ui/DataTable';
import { useUiText } from '~/ui/texts';
import classes from './Figure.module.css';

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

interface FigureProps<T> {
  title: string;
  /** What the picture shows, in a sentence or two: the text alternative, visible for everyone. */
  summary: string;
  /** The picture: a chart, map or graph that is itself hidden from screen readers. */
  picture: ReactNode;
  /** The picture is made of buttons or links that say by themselves what they are. */
  interactive?: boolean;
  /** The same as a table; also what is downloaded. */
  rows: readonly T[];
  rowKey: (row: T) => string;
  columns: FigureColumn<T>[];
  /** No number stands alone: what it means, what to mind, where it comes from. */
  definition?: string;
  caveat?: string;
  source: string;
  context?: string;
  /** Name of the downloaded file, without ending. */
  fileName: string;
  /** What is shown first; the chart when left out. */
  initially?: 'chart' | 'table';
}

/** The only way a chart, map or graph is shown: with words, its table and its data. */
export function Figure<T>(props: FigureProps<T>) {
  const { title, summary, picture, interactive = false, rows, rowKey, columns, context } = props;
  const { initially = 'chart' } = props;
  const t = useUiText();
  const id = useId();
  const [view, setView] = useState<'chart' | 'table'>(initially);
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <div className={classes.head}>
        <h3 id={id} className={classes.title}>
          {title}
        </h3>
        <div className={`${classes.tools} no-print`}>
          <SegmentedControl
            aria-label={t('figure.view', { title })}
            value={view}
            onChange={(chosen) => setView(chosen as 'chart' | 'table')}
            data={[
              { value: 'chart', label: t('figure.chart') },
              { value: 'table', label: t('figure.table') },
            ]}
          />
          <DownloadButton {...props} />
        </div>
      </div>
      <p className={classes.summary}>{summary}</p>
      <div className={view === 'chart' ? undefined : classes.printOnly}>
        {interactive ? (
          // biome-ignore lint/a11y/useSemanticElements: buttons of one picture, not fields of a form
          <div role="group" aria-label={title}>
            {picture}
          </div>
        ) : (
          <div role="img" aria-label={summary}>
            {picture}
          </div>
        )}
      </div>
      <div className={view === 'table' ? undefined : classes.printOnly}>
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

type Explained = Pick<FigureProps<unknown>, 'definition' | 'caveat' | 'source'>;

function Explanation({ definition, caveat, source }: Explained) {
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
        <div>
          <dt>{t('figure.source')}</dt>
          <dd>{source}</dd>
        </div>
      </dl>
    </figcaption>
  );
}

function DownloadButton<T>({ title, rows, columns, fileName, definition, caveat, source }: FigureProps<T>) {
  const t = useUiText();
  const download = () => {
    const headers = [
      ...columns.map(({ header }) => header),
      t('figure.title'),
      t('figure.definition'),
      t('figure.caveat'),
      t('figure.source'),
    ];
    const explained = [title, definition ?? '', caveat ?? '', source];
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
