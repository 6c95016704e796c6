import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import classes from './EntryGrid.module.css';

/** A cell that can be typed in; one with options is chosen from. */
export interface CellColumn {
  key: string;
  header: string;
  options?: { value: string; label: string }[];
  numeric?: boolean;
}

export interface GridLine {
  key: string;
  label: React.ReactNode;
  /** For a screen reader: which line this is. */
  name: string;
  /** What was before, to read only. */
  before: React.ReactNode[];
  cells: Record<string, string>;
  open: boolean;
  state: React.ReactNode;
  /** A sentence under the line: what the register or a check says. */
  remark?: React.ReactNode;
  indented?: boolean;
}

export interface CellChange {
  line: string;
  column: string;
  text: string;
}

interface EntryGridProps {
  caption: string;
  lineHeader: string;
  beforeHeaders: string[];
  columns: CellColumn[];
  lines: GridLine[];
  onChange: (changes: CellChange[]) => void;
  /** Turns a copied block into rows of cells. */
  readBlock: (text: string) => string[][];
}

interface Place {
  line: number;
  column: number;
}

interface Editing extends Place {
  text: string;
}

/**
 * A table that is filled in as a spreadsheet: arrows move, Enter and F2 edit, typing replaces, Enter goes down and Tab to the
 * right, Escape takes back, Delete empties, and a block copied elsewhere is pasted from the cell on.
 */
export function EntryGrid(props: EntryGridProps) {
  const { caption, columns, lines, onChange, readBlock } = props;
  const [active, setActive] = useState<Place>({ line: 0, column: 0 });
  const [editing, setEditing] = useState<Editing>();
  const table = useRef<HTMLTableElement>(null);
  const takesFocus = useRef(false);
  // an editor that was closed by a key may still tell that it lost the focus
  const closed = useRef(false);

  useEffect(() => {
    if (editing || !takesFocus.current) return;
    takesFocus.current = false;
    table.current?.querySelector<HTMLElement>(`[data-cell="${active.line}-${active.column}"]`)?.focus();
  }, [active, editing]);

  const goTo = (line: number, column: number) => {
    takesFocus.current = true;
    setEditing(undefined);
    setActive({
      line: Math.min(Math.max(line, 0), lines.length - 1),
      column: Math.min(Math.max(column, 0), columns.length - 1),
    });
  };
  const textAt = ({ line, column }: Place) => lines[line]?.cells[columns[column]?.key ?? ''] ?? '';
  const isOpen = ({ line }: Place) => lines[line]?.open ?? false;
  const put = (place: Place, text: string) => {
    const line = lines[place.line];
    const column = columns[place.column];
    if (line?.open && column && text !== textAt(place))
      onChange([{ line: line.key, column: column.key, text }]);
  };
  const edit = (place: Place, text = textAt(place)) => {
    if (!isOpen(place)) return;
    closed.current = false;
    setEditing({ ...place, text });
  };
  const beside = ({ line, column }: Place, step: number): Place | undefined => {
    const at = line * columns.length + column + step;
    if (at < 0 || at >= lines.length * columns.length) return undefined;
    return { line: Math.floor(at / columns.length), column: at % columns.length };
  };

  const whileEditing = (event: KeyboardEvent) => {
    if (!editing) return;
    const leave = (to: Place) => {
      event.preventDefault();
      closed.current = true;
      put(editing, editing.text);
      goTo(to.line, to.column);
    };
    if (event.key === 'Enter') leave({ ...editing, line: editing.line + (event.shiftKey ? -1 : 1) });
    else if (event.key === 'Tab') leave(beside(editing, event.shiftKey ? -1 : 1) ?? editing);
    else if (event.key === 'Escape') {
      event.preventDefault();
      closed.current = true;
      goTo(editing.line, editing.column);
    }
  };

  const whileMoving = (event: KeyboardEvent, place: Place) => {
    const { line, column } = place;
    const to = (nextLine: number, nextColumn: number) => {
      event.preventDefault();
      goTo(nextLine, nextColumn);
    };
    switch (event.key) {
      case 'ArrowUp':
        return to(line - 1, column);
      case 'ArrowDown':
        return to(line + 1, column);
      case 'ArrowLeft':
        return to(line, column - 1);
      case 'ArrowRight':
        return to(line, column + 1);
      case 'Home':
        return to(event.ctrlKey ? 0 : line, 0);
      case 'End':
        return to(event.ctrlKey ? lines.length - 1 : line, columns.length - 1);
      case 'Enter':
      case 'F2':
        event.preventDefault();
        return edit(place);
      case 'Delete':
      case 'Backspace':
        event.preventDefault();
        return put(place, '');
      case 'Tab': {
        const next = beside(place, event.shiftKey ? -1 : 1);
        return next && to(next.line, next.column); // at either end the keyboard leaves the grid
      }
      default:
        if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        return edit(place, columns[column]?.options ? undefined : event.key);
    }
  };

  const paste = (event: ClipboardEvent, place: Place) => {
    if (editing) return;
    event.preventDefault();
    const changes = readBlock(event.clipboardData.getData('text/plain')).flatMap((cells, down) =>
      cells.flatMap((text, right) => {
        const line = lines[place.line + down];
        const column = columns[place.column + right];
        if (!line?.open || !column) return [];
        const known = column.options?.find(({ value, label }) => value === text || label === text.trim());
        const taken = column.options ? (known?.value ?? '') : text.trim();
        return taken === (line.cells[column.key] ?? '')
          ? []
          : [{ line: line.key, column: column.key, text: taken }];
      }),
    );
    if (changes.length > 0) onChange(changes);
  };
  const copy = (event: ClipboardEvent, place: Place) => {
    if (editing) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', textAt(place));
  };

  return (
    <div className={classes.region}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with cells to move between
        role="grid"
        aria-label={caption}
        className={classes.grid}
        aria-rowcount={lines.length + 1}
      >
        <thead>
          <tr>
            <th scope="col">{props.lineHeader}</th>
            {props.beforeHeaders.map((header) => (
              <th key={header} scope="col" className={classes.before}>
                {header}
              </th>
            ))}
            {columns.map(({ key, header }) => (
              <th key={key} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, lineAt) => (
            <tr key={line.key} className={line.indented ? classes.part : undefined}>
              <th scope="row">
                {line.label}
                <div className={classes.state}>{line.state}</div>
                {line.remark && <div className={classes.remark}>{line.remark}</div>}
              </th>
              {line.before.map((value, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay where they are
                <td key={at} className={classes.before}>
                  {value}
                </td>
              ))}
              {columns.map((column, columnAt) => {
                const place = { line: lineAt, column: columnAt };
                const here = editing?.line === lineAt && editing.column === columnAt;
                const text = line.cells[column.key] ?? '';
                return (
                  <td
                    key={column.key}
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that takes the focus
                    role="gridcell"
                    data-cell={`${lineAt}-${columnAt}`}
                    tabIndex={active.line === lineAt && active.column === columnAt && !here ? 0 : -1}
                    aria-readonly={!line.open}
                    aria-label={`${line.name}, ${column.header}: ${shown(column, text) || '–'}`}
                    className={[
                      line.open ? classes.open : classes.closed,
                      column.numeric ? classes.numeric : '',
                    ].join(' ')}
                    onFocus={() => !here && setActive(place)}
                    // the first touch goes there, the second opens it: a touch screen has no keys yet
                    onPointerDown={(event) => {
                      if (!here && document.activeElement === event.currentTarget) {
                        event.preventDefault();
                        edit(place);
                      }
                    }}
                    onKeyDown={(event) => (here ? whileEditing(event) : whileMoving(event, place))}
                    onPaste={(event) => paste(event, place)}
                    onCopy={(event) => copy(event, place)}
                  >
                    {here ? (
                      <CellEditor
                        column={column}
                        label={`${line.name}, ${column.header}`}
                        text={editing.text}
                        onText={(next) => setEditing({ ...editing, text: next })}
                        onLeave={() => {
                          if (closed.current) return;
                          put(editing, editing.text);
                          setEditing(undefined);
                        }}
                      />
                    ) : (
                      shown(column, text)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const shown = ({ options }: CellColumn, text: string) =>
  options?.find(({ value }) => value === text)?.label ?? text;

interface CellEditorProps {
  column: CellColumn;
  label: string;
  text: string;
  onText: (text: string) => void;
  onLeave: () => void;
}

/** Called once, when the field comes. */
const takeFocus = (element: HTMLInputElement | HTMLSelectElement | null) => element?.focus();

function CellEditor({ column, label, text, onText, onLeave }: CellEditorProps) {
  if (column.options) {
    return (
      <select
        ref={takeFocus}
        aria-label={label}
        className={classes.editor}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onBlur={onLeave}
      >
        <option value="" />
        {column.options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      ref={takeFocus}
      aria-label={label}
      className={classes.editor}
      inputMode={column.numeric ? 'decimal' : undefined}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
