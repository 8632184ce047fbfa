import type { KeyboardEvent, MouseEvent, ReactElement } from 'react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { SimSheet, SimWorkbook } from '../model';
import { columnLetters, formatArea, parseArea } from '../workbook/address';
import { cellView } from './cellView';
import { ChartBoxes } from './ChartBoxes';
import type { Viewport } from './layout';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, ROW_HEIGHT, sheetLayout, visibleCells } from './layout';

interface Props {
  readonly workbook: SimWorkbook;
  readonly sheet: SimSheet;
  readonly version: number;
  readonly onSelect: (address: string) => void;
}

/** The sheet's cells; only those in view are drawn. */
export function Grid({ workbook, sheet, version, onSelect }: Props): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 1200, height: 800 });
  // The sheet is changed in place: the version says when.
  const layout = useMemo(() => sheetLayout(sheet), [sheet, version]);
  const { selection } = workbook;
  const selected = useMemo(() => parseArea(selection), [selection]);

  const measure = (): void => {
    const element = scroller.current;
    if (element === null) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    setViewport({ left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight });
  };
  useLayoutEffect(measure, [sheet]);
  useEffect(() => {
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || selected === undefined) return;
    const left = layout.lefts[selected.left] ?? 0;
    const right = (layout.lefts[selected.left + 1] ?? left) + ROW_HEADER_WIDTH;
    const top = selected.top * ROW_HEIGHT;
    const bottom = top + ROW_HEIGHT + HEADER_HEIGHT;
    if (left < element.scrollLeft) element.scrollLeft = left;
    else if (right > element.scrollLeft + element.clientWidth)
      element.scrollLeft = right - element.clientWidth;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight / 2;
  }, [selected, sheet, layout]);

  const moveBy = (rows: number, columns: number): void => {
    const row = Math.max(0, (selected?.top ?? 0) + rows);
    const column = Math.max(0, (selected?.left ?? 0) + columns);
    onSelect(formatArea({ top: row, bottom: row, left: column, right: column }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    moveBy(...step);
  };

  // Empty cells are not drawn, so what is clicked is worked out from where.
  const selectAtPointer = ({ clientX, clientY, currentTarget }: MouseEvent): void => {
    const origin = currentTarget.getBoundingClientRect();
    const column = Math.max(0, layout.lefts.findIndex((edge) => edge > clientX - origin.left) - 1);
    onSelect(`${columnLetters(column)}${Math.floor((clientY - origin.top) / ROW_HEIGHT) + 1}`);
  };

  const { firstRow, lastRow, firstColumn, lastColumn } = visibleCells(layout, viewport);
  const rows = range(firstRow, lastRow);
  const columns = range(firstColumn, lastColumn);
  const height = layout.rows * ROW_HEIGHT;
  const width = layout.lefts[layout.columns] ?? 0;
  const widthOf = (column: number): number => (layout.lefts[column + 1] ?? 0) - (layout.lefts[column] ?? 0);
  return (
    <div
      className="grid"
      ref={scroller}
      tabIndex={0}
      role="group"
      aria-label={sheet.name}
      onScroll={measure}
      onKeyDown={onKeyDown}
    >
      <div style={{ width: width + ROW_HEADER_WIDTH, height: height + HEADER_HEIGHT, position: 'relative' }}>
        <div className="column-heads">
          {columns.map((column) => (
            <div
              key={column}
              className={`head${column === selected?.left ? ' is-current' : ''}`}
              style={{ left: (layout.lefts[column] ?? 0) + ROW_HEADER_WIDTH, width: widthOf(column) }}
            >
              {columnLetters(column)}
            </div>
          ))}
        </div>
        <div className="row-heads" style={{ height }}>
          {rows.map((row) => (
            <div
              key={row}
              className={`head${row === selected?.top ? ' is-current' : ''}`}
              style={{ top: row * ROW_HEIGHT, width: ROW_HEADER_WIDTH }}
            >
              {row + 1}
            </div>
          ))}
        </div>
        <div
          className="cells"
          style={{ left: ROW_HEADER_WIDTH, top: HEADER_HEIGHT, width, height }}
          onMouseDown={selectAtPointer}
        >
          {rows.flatMap((row) =>
            columns.map((column) => {
              const view = cellView(workbook, sheet, row, column);
              const isSelected = row === selected?.top && column === selected.left;
              if (view.text === '' && !view.fill && !view.isHeader && !isSelected) return null;
              const address = `${columnLetters(column)}${row + 1}`;
              return (
                <div
                  key={address}
                  data-cell={address}
                  data-selected={isSelected || undefined}
                  className={cellClass(view.isHeader, view.isNumber, view.isBold)}
                  title={view.text}
                  style={{
                    left: layout.lefts[column] ?? 0,
                    top: row * ROW_HEIGHT,
                    width: widthOf(column),
                    ...(view.fill ? { background: view.fill } : {}),
                    ...(view.color ? { color: view.color } : {}),
                  }}
                >
                  {view.text}
                </div>
              );
            }),
          )}
          <ChartBoxes charts={sheet.charts} />
        </div>
      </div>
    </div>
  );
}

const STEPS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
  ['PageUp', [-20, 0]],
  ['PageDown', [20, 0]],
]);

function cellClass(isHeader: boolean, isNumber: boolean, isBold: boolean): string {
  return ['cell', isHeader && 'is-header', isNumber && 'is-number', isBold && 'is-bold']
    .filter(Boolean)
    .join(' ');
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
