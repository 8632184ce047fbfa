import { cellCount } from './area';
import { storedCells } from './cells/cells';
import { ExcelError } from './excelError';
import type { Area, Sheet, Workbook } from './model';

export function assertSheetEditable(sheet: Sheet): void {
  if (sheet.protected) throw new ExcelError('AccessDenied', `the sheet ${sheet.name} is protected`);
}

/** On a protected sheet only cells that are not locked may change, and only their contents. */
export function assertCellsEditable(sheet: Sheet, area: Area): void {
  if (!sheet.protected) return;
  const open = storedCells(sheet, area).filter(({ cell }) => cell.format?.locked === false);
  if (open.length < cellCount(area)) assertSheetEditable(sheet);
}

export function assertStructureEditable(workbook: Workbook): void {
  if (workbook.structureProtected)
    throw new ExcelError('AccessDenied', "the workbook's structure is protected");
}
