import type { CellValue } from '../../../src/workbook/snapshot';
import { createWorkbook } from '../../../src/spreadsheet';
import type { Workbook } from '../../../src/spreadsheet';
import { addTable, columnOf, deskWith, sheetOf, valueAt } from '../desk';

const ROWS = 600;
/** The investment and a parameter have findings of their own, which are less grave. */
const ROWS_OF_OTHER_TABLES = 2;
/** The message on each cost names the investment. */
const ID = `S${'x'.repeat(4_500)}`;

/** Every cost lacks its project number, and the messages of that are more than 5 MB. */
function costsWithoutProject(): Workbook {
  const workbook = createWorkbook('Start');
  const add = (name: string, headers: readonly string[], rows: readonly CellValue[][]): void => {
    addTable(workbook, { name, sheet: name, top: 0, left: 0, headers: [...headers], rows });
  };
  add(
    'Satsningar',
    ['Satsning', 'Namn', 'Status', 'Startdatum', 'Slutdatum', 'Ansökt belopp'],
    [[ID, 'Familjestöd', 'Idé', '2024-01-01', '2026-12-31', 1]],
  );
  add('Parter', ['Satsning', 'Part', 'Typ', 'Uppdrag', 'REN'], [[ID, 'VAN', 'Nämnd', 'Genomför', '5100']]);
  add('Parametrar', ['Parameter', 'Värde', 'Källa'], [['projektnummer', '95400', 'KS']]);
  add(
    'Huvudbok',
    ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Text', 'Belopp'],
    Array.from({ length: ROWS }, (_, row) => [`V${row}`, '2025-03-01', '5010', '5100', '', 'Lön', row + 1]),
  );
  return workbook;
}

describe('Messages that Excel does not take at once', () => {
  const desk = deskWith(costsWithoutProject());
  let written: readonly unknown[] = [];

  beforeAll(async () => {
    await desk.write();
    written = columnOf(desk, 'Huvudbok', 'Kontroll').filter((text) => text !== '');
  });

  it('are written as far as they have room', () => {
    expect([written.length > 300, written.length < ROWS]).toEqual([true, true]);
  });

  it('are told of on the sheet that has all of them', () => {
    const without = ROWS + ROWS_OF_OTHER_TABLES - written.length;
    expect(valueAt(desk, 'Regelkontroll', 'A2')).toContain(
      `${without} rader, vars avvikelser bara står här, har ingen text i kolumnen Kontroll`,
    );
  });

  it('are told of before they are written', async () => {
    const { preview } = await desk.check();
    expect(preview.beyond).toEqual({ cells: 0, rows: ROWS + ROWS_OF_OTHER_TABLES - written.length });
  });

  it('leave every cell with a finding flagged', () => {
    const [format] = sheetOf(desk, 'Huvudbok').conditionalFormats;
    expect(format?.areas).toEqual([{ top: 1, left: 4, bottom: ROWS, right: 4 }]);
  });
});
