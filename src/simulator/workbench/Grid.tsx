import type { KeyboardEvent, ReactElement } from 'react';
import { useMemo, useRef } from 'react';
import { columnLetters, formatArea, parseArea } from '../../spreadsheet/address';
import type { Sheet, Workbook } from '../../spreadsheet/model';
import { ChartBoxes } from './ChartBoxes';
import { GridCells } from './GridCells';
import type { SheetLayout } from './layout';
import {
  columnAt,
  HEADER_HEIGHT,
  range,
  ROW_HEADER_WIDTH,
  ROW_HEIGHT,
  sheetLayout,
  visibleCells,
} from './layout';
import { useScrollToCell, useViewport } from './scrolling';

interface Props {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly version: number;
  readonly onSelect: (address: string) => void;
  /** Asks for the menu of the selected cell, at a place on the screen. */
  readonly onMenu: (left: number, top: number) => void;
}

/** The sheet's cells; only those in view are drawn. */
export function Grid({ workbook, sheet, version, onSelect, onMenu }: Props): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  // The sheet is changed in place: the version says when.
  const layout = useMemo(() => sheetLayout(sheet), [sheet, version]);
  const { selection } = workbook;
  const selected = useMemo(() => parseArea(selection), [selection]);
  const { viewport, measure } = useViewport(scroller, sheet.id);
  useScrollToCell(scroller, sheet.id, selected, layout);

  const { firstRow, lastRow, firstColumn, lastColumn } = visibleCells(layout, viewport);
  const rows = range(firstRow, lastRow);
  const columns = range(firstColumn, lastColumn);
  const height = layout.rows * ROW_HEIGHT;
  const width = layout.lefts[layout.columns] ?? 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    const row = Math.max(0, (selected?.top ?? 0) + step.rows);
    const column = Math.max(0, (selected?.left ?? 0) + step.columns);
    onSelect(formatArea({ top: row, bottom: row, left: column, right: column }));
  };
  return (
    <div
      className="grid"
      ref={scroller}
      tabIndex={0}
      role="group"
      aria-label={sheet.name}
      onScroll={measure}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(event.clientX, event.clientY);
      }}
    >
      <div style={{ width: width + ROW_HEADER_WIDTH, height: height + HEADER_HEIGHT, position: 'relative' }}>
        <ColumnHeads columns={columns} layout={layout} current={selected?.left} />
        <RowHeads rows={rows} height={height} current={selected?.top} />
        <div
          className="cells"
          style={{ left: ROW_HEADER_WIDTH, top: HEADER_HEIGHT, width, height }}
          // Empty cells are not drawn, so what is clicked is worked out from where.
          onMouseDown={({ clientX, clientY, currentTarget }) => {
            const origin = currentTarget.getBoundingClientRect();
            const column = columnAt(layout, clientX - origin.left);
            onSelect(`${columnLetters(column)}${Math.floor((clientY - origin.top) / ROW_HEIGHT) + 1}`);
          }}
        >
          <GridCells
            workbook={workbook}
            sheet={sheet}
            rows={rows}
            columns={columns}
            layout={layout}
            selected={selected}
          />
          <ChartBoxes workbook={workbook} sheet={sheet} />
        </div>
      </div>
    </div>
  );
}

const STEPS: ReadonlyMap<string, { readonly rows: number; readonly columns: number }> = new Map([
  ['ArrowUp', { rows: -1, columns: 0 }],
  ['ArrowDown', { rows: 1, columns: 0 }],
  ['ArrowLeft', { rows: 0, columns: -1 }],
  ['ArrowRight', { rows: 0, columns: 1 }],
  ['PageUp', { rows: -20, columns: 0 }],
  ['PageDown', { rows: 20, columns: 0 }],
]);

interface ColumnHeadsProps {
  readonly columns: readonly number[];
  readonly layout: SheetLayout;
  readonly current: number | undefined;
}

function ColumnHeads({ columns, layout, current }: ColumnHeadsProps): ReactElement {
  return (
    <div className="column-heads">
      {columns.map((column) => {
        const left = layout.lefts[column] ?? 0;
        const width = (layout.lefts[column + 1] ?? left) - left;
        return (
          <div
            key={column}
            className={headClass(column === current)}
            style={{ left: left + ROW_HEADER_WIDTH, width }}
          >
            {columnLetters(column)}
          </div>
        );
      })}
    </div>
  );
}

interface RowHeadsProps {
  readonly rows: readonly number[];
  readonly height: number;
  readonly current: number | undefined;
}

function RowHeads({ rows, height, current }: RowHeadsProps): ReactElement {
  return (
    <div className="row-heads" style={{ height }}>
      {rows.map((row) => (
        <div
          key={row}
          className={headClass(row === current)}
          style={{ top: row * ROW_HEIGHT, width: ROW_HEADER_WIDTH }}
        >
          {row + 1}
        </div>
      ))}
    </div>
  );
}

function headClass(isCurrent: boolean): string {
  return isCurrent ? 'head is-current' : 'head';
}
