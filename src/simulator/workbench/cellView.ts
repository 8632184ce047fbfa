import { cellText } from '../../spreadsheet/cells/cellText';
import { getCell } from '../../spreadsheet/cells/cells';
import type { Cell, Sheet, Workbook } from '../../spreadsheet/model';

/** How one cell looks in the grid. */
export interface CellView {
  readonly text: string;
  readonly isNumber: boolean;
  /** Text that is too long runs on over the empty cells to its right. */
  readonly runsOver: number;
  readonly isHeader: boolean;
  readonly isBold: boolean;
  readonly fill: string | undefined;
  readonly color: string | undefined;
}

export function cellView(workbook: Workbook, sheet: Sheet, row: number, column: number): CellView {
  const cell = getCell(sheet, row, column);
  const flag = flagAt(sheet, row, column);
  return {
    text: swedishText(cell, workbook.date1904),
    isNumber: typeof cell.value === 'number' && cell.format?.horizontalAlignment !== 'Left',
    runsOver: emptyCellsAfter(sheet, row, column, cell),
    isHeader: isTableHeader(sheet, row, column),
    isBold: cell.format?.bold === true,
    fill: flag?.fill ?? cell.format?.fill,
    color: flag?.fontColor ?? cell.format?.fontColor,
  };
}

/** Excel's short date, which it shows as the country writes dates. */
const SHORT_DATE = 'm/d/yyyy';

/** As Excel shows numbers in Swedish; dates and text are shown as they are. */
function swedishText(cell: Readonly<Cell>, date1904: boolean): string {
  if (typeof cell.value === 'boolean') return cell.value ? 'SANT' : 'FALSKT';
  const text = cellText(
    cell.numberFormat === SHORT_DATE ? { ...cell, numberFormat: 'yyyy-mm-dd' } : cell,
    date1904,
  );
  if (typeof cell.value === 'string' || /^\d{4}-\d\d-\d\d$/.test(text)) return text;
  return text.replace(/(\d),(?=\d{3})/g, '$1\u00A0').replace(/(\d)\.(?=\d)/g, '$1,');
}

/** `N` of a text is nothing: the add-in's own formats are marked with such a formula. */
const ALWAYS = /^=(TRUE(\(\))?|1=1|1|N\("[^"]*"\)=0)$/i;

/** Formats whose formula does not always hold are not worked out here. */
function flagAt(
  sheet: Sheet,
  row: number,
  column: number,
): { fill?: string; fontColor?: string } | undefined {
  return sheet.conditionalFormats.find(
    ({ type, formula, areas }) =>
      type === 'Custom' &&
      formula !== undefined &&
      ALWAYS.test(formula) &&
      areas.some(
        (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      ),
  );
}

const FARTHEST = 12;

function emptyCellsAfter(sheet: Sheet, row: number, column: number, cell: Readonly<Cell>): number {
  if (typeof cell.value !== 'string' || cell.value === '') return 0;
  let empty = 0;
  while (empty < FARTHEST && getCell(sheet, row, column + empty + 1).value === '') empty += 1;
  return empty;
}

function isTableHeader(sheet: Sheet, row: number, column: number): boolean {
  return sheet.tables.some(
    ({ area, showHeaders }) => showHeaders && row === area.top && column >= area.left && column <= area.right,
  );
}
