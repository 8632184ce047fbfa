import { unlessPersonalNumber } from '../../core/text/personalNumber';
import { HASH_NOTE, OWNED_COLUMNS_NOTE } from '../../workbook/outputs/findingsSheet';
import { headerText } from '../../workbook/reading/tableReader';
import type { CellValue, LastFinding, LastRun } from '../../workbook/snapshot';

type Cells = readonly (readonly CellValue[])[];

/**
 * The last written run, from the sheet Regelkontroll; undefined when the sheet does not say on what it rests.
 *
 * @param notes the cells above the table's first column
 * @param table the table with its header, without a totals row
 */
export function lastRunOf(notes: readonly string[], [headers = [], ...rows]: Cells): LastRun | undefined {
  const note = notes.find(isHashNote);
  if (note === undefined) return undefined;
  return {
    inputHash: note.slice(HASH_NOTE.length),
    findings: rows.flatMap((row) => findingOf(headers, row)),
  };
}

/** The line above every output table that says on what it rests: only the add-in writes it. */
export function isHashNote(text: string): boolean {
  return text.startsWith(`${HASH_NOTE}sha256:`);
}

/** The input tables whose column `Kontroll` the add-in has made. */
export function ownedColumnsOf(notes: readonly string[]): string[] {
  const note = notes.find((text) => text.includes(OWNED_COLUMNS_NOTE));
  return note?.split(OWNED_COLUMNS_NOTE)[1]?.split(', ') ?? [];
}

/** Columns are found by their names: the user may have moved them. */
function findingOf(headers: readonly CellValue[], row: readonly CellValue[]): LastFinding[] {
  const text = (header: string): string => {
    const index = headers.findIndex((own) => headerText(own) === header);
    // Anybody may have written here, and what was solved is told once more.
    return unlessPersonalNumber(String(row[index] ?? ''));
  };
  const rule = text('Regel');
  if (rule === '') return [];
  return [
    {
      rule,
      severity: text('Allvar'),
      investment: text('Satsning'),
      party: text('Part'),
      sheet: text('Ark'),
      cell: text('Cell'),
      message: text('Meddelande'),
      actual: text('Värde'),
      limit: text('Gräns'),
      source: text('Källa'),
      state: text('Läge'),
    },
  ];
}
