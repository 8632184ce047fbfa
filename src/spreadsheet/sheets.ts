import { findSheet, type Book } from './book';
import { createSheet, nextId } from './create';
import { ExcelError } from './excelError';
import { rewriteFormulas } from './formulas/formulaHolders';
import { formulaWithoutSheet, formulaWithoutTable, formulaWithRenamedSheet } from './formulas/rewrite';
import type { Sheet, Workbook } from './model';

const FORBIDDEN = /[\\/?*[\]:]/;

export function addSheet(workbook: Workbook, name?: string): Sheet {
  const sheet = createSheet(nextId(workbook), name ?? freeName(workbook));
  assertName(workbook, sheet.name, sheet);
  workbook.sheets.push(sheet);
  return sheet;
}

function freeName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${number}`) !== undefined) number++;
  return `Sheet${number}`;
}

function assertName(workbook: Workbook, name: string, sheet: Sheet): void {
  const wellFormed = name !== '' && name.length <= 31 && !FORBIDDEN.test(name) && !/^'|'$/.test(name);
  if (!wellFormed || name.toLowerCase() === 'history') {
    throw new ExcelError('InvalidArgument', `not a sheet name: ${name}`);
  }
  const other = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined && other !== sheet) throw new ExcelError('ItemAlreadyExists', `the sheet ${name}`);
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  assertName(workbook, name, sheet);
  const former = sheet.name;
  sheet.name = name;
  rewriteFormulas(workbook, 'same results', (formula) => formulaWithRenamedSheet(formula, former, name));
}

export function deleteSheet({ workbook, tracked }: Book, sheet: Sheet): void {
  const stays = workbook.sheets.filter((other) => other !== sheet);
  if (!stays.some((other) => other.visibility === 'Visible')) {
    throw new ExcelError('InvalidOperation', 'a workbook keeps at least one visible sheet');
  }
  const place = workbook.sheets.indexOf(sheet);
  workbook.sheets = stays;
  rewriteFormulas(workbook, 'other results', (formula) => formulaWithoutSheet(formula, sheet.name));
  for (const { name } of sheet.tables)
    rewriteFormulas(workbook, 'other results', (formula) => formulaWithoutTable(formula, name));
  for (const tracking of tracked) if (tracking.sheet === sheet) tracked.delete(tracking);
  if (workbook.activeSheetId === sheet.id) activateNear(workbook, place);
}

function activateNear(workbook: Workbook, place: number): void {
  const visible = (sheet: Sheet): boolean => sheet.visibility === 'Visible';
  const next = workbook.sheets.slice(place).find(visible) ?? workbook.sheets.find(visible);
  if (next !== undefined) activateSheet(workbook, next);
}

export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible')
    throw new ExcelError('InvalidOperation', `the sheet ${sheet.name} is hidden`);
  if (workbook.activeSheetId === sheet.id) return;
  workbook.activeSheetId = sheet.id;
  workbook.selection = 'A1';
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    throw new ExcelError('InvalidArgument', `no position ${position}`);
  }
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets.splice(position, 0, sheet);
}

export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Sheet['visibility']): void {
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0) {
    throw new ExcelError('InvalidOperation', 'a workbook keeps at least one visible sheet');
  }
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && workbook.activeSheetId === sheet.id) {
    activateNear(workbook, workbook.sheets.indexOf(sheet));
  }
}
