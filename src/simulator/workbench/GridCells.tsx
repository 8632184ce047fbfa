import type { ReactElement } from 'react';
import { columnLetters } from '../../spreadsheet/address';
import type { Area, Sheet, Workbook } from '../../spreadsheet/model';
import type { CellView } from './cellView';
import { cellView } from './cellView';
import type { SheetLayout } from './layout';
import { ROW_HEIGHT } from './layout';

const PADDING = 12;

interface Props {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly layout: SheetLayout;
  readonly selected: Area | undefined;
}

export function GridCells({ workbook, sheet, rows, columns, layout, selected }: Props): ReactElement {
  return (
    <>
      {rows.flatMap((row) =>
        columns.map((column) => {
          const view = cellView(workbook, sheet, row, column);
          const isSelected = row === selected?.top && column === selected.left;
          const isBlank = view.text === '' && !view.fill && !view.isHeader && !isSelected;
          return isBlank ? null : (
            <Cell
              key={`${row} ${column}`}
              view={view}
              row={row}
              column={column}
              layout={layout}
              isSelected={isSelected}
            />
          );
        }),
      )}
    </>
  );
}

interface CellProps {
  readonly view: CellView;
  readonly row: number;
  readonly column: number;
  readonly layout: SheetLayout;
  readonly isSelected: boolean;
}

function Cell({ view, row, column, layout, isSelected }: CellProps): ReactElement {
  const left = layout.lefts[column] ?? 0;
  const right = layout.lefts[column + 1] ?? left;
  const textEnd = layout.lefts[Math.min(column + 1 + view.runsOver, layout.columns)] ?? right;
  return (
    <div
      data-cell={`${columnLetters(column)}${row + 1}`}
      data-selected={isSelected || undefined}
      className={cellClass(view)}
      title={view.text}
      style={{
        left,
        top: row * ROW_HEIGHT,
        width: right - left,
        ...(view.fill ? { background: view.fill } : {}),
        ...(view.color ? { color: view.color } : {}),
      }}
    >
      <span style={{ maxWidth: textEnd - left - PADDING }}>{view.text}</span>
    </div>
  );
}

function cellClass({ isHeader, isNumber, isBold }: CellView): string {
  return ['cell', isHeader && 'is-header', isNumber && 'is-number', isBold && 'is-bold']
    .filter(Boolean)
    .join(' ');
}
