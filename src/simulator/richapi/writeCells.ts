import { enterValue } from '../../spreadsheet/cells/entry';
import { rowOfMatrix } from '../../spreadsheet/cells/hiddenRows';
import { ExcelError } from '../../spreadsheet/excelError';
import type { Area, CellScalar, Sheet } from '../../spreadsheet/model';
import { assertCellsEditable } from '../../spreadsheet/protection';
import { changeCells } from '../../spreadsheet/tables/tableHeaders';
import type { Argument } from './arguments';
import { spread } from './rangeValues';
import type { Session } from './session';

/** Enters values or formulas into a range; null leaves a cell as it is. */
export function writeCells(session: Session, sheet: Sheet, area: Area, values: Argument): void {
  const { workbook } = session;
  assertValues(values);
  assertCellsEditable(sheet, area);
  changeCells(workbook, sheet, area, () => {
    const enter = (row: number, column: number, value: Argument): void => {
      if (value !== null) enterValue(sheet, row, column, scalar(value), workbook.date1904);
    };
    spread(area, values, enter, rowOfMatrix(sheet, area));
  });
}

function assertValues(values: Argument): void {
  if (!Array.isArray(values)) {
    if (values !== null) scalar(values);
    return;
  }
  for (const line of values) {
    for (const value of Array.isArray(line) ? line : []) if (value !== null) scalar(value);
  }
}

function scalar(value: Argument): CellScalar {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new ExcelError('InvalidArgument', 'a cell takes a text, a number, true or false');
}
