import ExcelJS from 'exceljs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Cells = readonly (readonly (string | number)[])[];

/** What makes a folder of its own for one test's files. All are removed after the tests that asked for it. */
export function foldersOfTests(): () => string {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'si-'));
    made.push(folder);
    return folder;
  };
}

/** A workbook made by another library than ours: one sheet a table, which `finish` may add to. */
export async function authorWorkbook(
  path: string,
  tables: Readonly<Record<string, Cells>>,
  finish: (book: ExcelJS.Workbook) => void = () => undefined,
): Promise<void> {
  const book = new ExcelJS.Workbook();
  for (const [name, [headers = [], ...rows]] of Object.entries(tables)) {
    const sheet = book.addWorksheet(`Blad ${name}`);
    sheet.addTable({
      name,
      ref: 'B3',
      headerRow: true,
      columns: headers.map((header) => ({ name: String(header) })),
      rows: rows.map((row) => [...row]),
    });
  }
  if (Object.keys(tables).length === 0) book.addWorksheet('Tomt');
  finish(book);
  writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));
}

/** Two boards carry out three years, and nothing is wrong. */
export const SOUND: Readonly<Record<string, Cells>> = {
  Satsningar: [
    ['Satsning', 'Namn', 'Status', 'Startdatum', 'Slutdatum', 'Ansökt belopp', 'Beviljat belopp'],
    ['S1', 'Närvaro', 'Beviljad', '2024-01-01', '2026-12-31', 1000000, 1050000],
  ],
  Parter: [
    ['Satsning', 'Part', 'Typ', 'Verksamhetsområde', 'Uppdrag', 'REN', 'Motpart'],
    ['S1', 'VAN', 'Nämnd', 'Vård', 'Genomför', 5101, 101],
    ['S1', 'SOC', 'Nämnd', 'Socialtjänst', 'Genomför', 6101, 102],
  ],
  Parametrar: [
    ['Parameter', 'Värde'],
    ['fond.ren', 9954],
    ['projektnummer', 70001],
  ],
};

/** The same with a company among those who take part, which is a stopping breach. */
export const WITH_COMPANY: Readonly<Record<string, Cells>> = {
  ...SOUND,
  Parter: [...(SOUND['Parter'] ?? []), ['S1', 'Jobb AB', 'Företag', '', 'Genomför', 7101, 103]],
};

/** The same, accepted on 2026-11-01. */
export const ACCEPTED_COMPANY: Readonly<Record<string, Cells>> = {
  ...WITH_COMPANY,
  Godkanda: [
    ['Regel', 'Satsning', 'Ark', 'Cell', 'Värde', 'Gräns', 'Godkänd av', 'Datum', 'Skäl'],
    ['OR-06', 'S1', 'Blad Parter', 'D6', '', '', 'Kommundirektören', '2026-11-01', 'Driften avvecklas'],
  ],
};
