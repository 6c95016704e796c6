import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { Key, ReactNode } from 'react';
import classes from './DataTable.module.css';
import { TextLink } from './links';
import { useUiText } from './texts';
import { searchWith } from './urlState';

export interface Column<T> {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** Name for the `sort` parameter of the API when the list can be sorted on this column. */
  sort?: string;
  /** Numbers stand at the end of the cell. */
  align?: 'start' | 'end';
  /** The cell that names the row. */
  rowHeader?: boolean;
}

interface DataTableProps<T> {
  caption: string;
  /** Hides the caption from sight where a heading right above says the same. */
  captionHidden?: boolean;
  rows: readonly T[];
  rowKey: (row: T) => Key;
  columns: Column<T>[];
  /** The `sort` of the address: 'name' or '-name'. */
  sort?: string;
  /** On a narrow screen each row becomes a card; `scroll` keeps the table and scrolls it. */
  narrow?: 'cards' | 'scroll';
}

/** A table with a caption, sort links that live in the address, and a form for narrow screens. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, captionHidden = false, rows, rowKey, columns, narrow = 'cards' } = props;
  const t = useUiText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className={classes.region} aria-label={t('table.scroll', { caption })} tabIndex={0}>
      <table className={narrow === 'cards' ? `${classes.table} ${classes.cards}` : classes.table}>
        <caption className={captionHidden ? 'visually-hidden' : classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={props.sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BodyCell<T>({ column, row }: { column: Column<T>; row: T }) {
  const className = column.align === 'end' ? classes.end : undefined;
  const content = (
    <>
      <span className={classes.label} aria-hidden>
        {column.header}
      </span>
      <span>{column.cell(row)}</span>
    </>
  );
  if (column.rowHeader) {
    return (
      <th scope="row" className={className}>
        {content}
      </th>
    );
  }
  return <td className={className}>{content}</td>;
}

function HeaderCell<T>({ column, sort }: { column: Column<T>; sort?: string }) {
  const t = useUiText();
  const className = column.align === 'end' ? classes.end : undefined;
  if (!column.sort) {
    return (
      <th scope="col" className={className}>
        {column.header}
      </th>
    );
  }
  const ascending = sort === column.sort;
  const descending = sort === `-${column.sort}`;
  const Icon = ascending ? IconArrowUp : descending ? IconArrowDown : IconArrowsSort;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={ascending ? 'ascending' : descending ? 'descending' : undefined}
    >
      <TextLink
        to="."
        search={searchWith({ sort: ascending ? `-${column.sort}` : column.sort, page: undefined })}
        activeProps={{}}
        className={classes.sort}
      >
        {column.header} <Icon aria-hidden size={16} />
        {(ascending || descending) && (
          <span className="visually-hidden">
            {ascending ? t('table.sortedAscending') : t('table.sortedDescending')}
          </span>
        )}
      </TextLink>
    </th>
  );
}
