import type { Sheet, Table } from '../../src/spreadsheet';
import { formatArea } from '../../src/spreadsheet';
import type { Desk } from './desk';

/** All that a person can see of a workbook, sheet by sheet; ids and the like are left out. */
export type Picture = Record<string, SheetPicture>;

interface SheetPicture {
  readonly cells: readonly string[];
  readonly tables: readonly string[];
  readonly formats: readonly string[];
  readonly charts: readonly string[];
}

export function pictureOf({ workbook }: Desk): Picture {
  return Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, sheetPicture(sheet)]));
}

function sheetPicture(sheet: Sheet): SheetPicture {
  const cells: string[] = [];
  for (const [row, line] of sheet.cells) {
    for (const [column, { value, formula, numberFormat }] of line) {
      if (value === '' && formula === undefined) continue;
      const at = formatArea({ top: row, bottom: row, left: column, right: column });
      cells.push(`${at}: ${JSON.stringify(formula ?? value)} ${JSON.stringify(value)} ${numberFormat ?? ''}`);
    }
  }
  return {
    cells: cells.sort(),
    tables: sheet.tables.map(tablePicture).sort(),
    formats: sheet.conditionalFormats
      .map(({ formula, fill, areas }) => `${formula} ${fill} ${areas.map(formatArea).join()}`)
      .sort(),
    charts: sheet.charts.map(({ name, series }) => `${name} ${JSON.stringify(series)}`).sort(),
  };
}

function tablePicture({ name, area, showTotals, showHeaders }: Table): string {
  return `${name} ${formatArea(area)} ${showTotals} ${showHeaders}`;
}
