import { HASH_NOTE, OWNED_COLUMNS_NOTE } from '../workbook/outputs/findingsSheet';
import type { CellValue, LastFinding, LastRun } from '../workbook/snapshot';

type Cells = readonly (readonly CellValue[])[];

/**
 * The last written run, from the sheet Regelkontroll; undefined when the sheet does not say on what it rests.
 *
 * @param cells from the sheet's first row and the table's first column
 * @param headerRow the table's header, counted from nothing
 */
export function lastRunOf(cells: Cells, headerRow: number): LastRun | undefined {
  const note = notes(cells, headerRow).find((text) => text.startsWith(HASH_NOTE));
  if (note === undefined) return undefined;
  return {
    inputHash: note.slice(HASH_NOTE.length),
    findings: cells.slice(headerRow + 1).flatMap(findingOf),
  };
}

/** The input tables whose column `Kontroll` the add-in has made. */
export function ownedColumnsOf(cells: Cells, headerRow: number): string[] {
  const note = notes(cells, headerRow).find((text) => text.includes(OWNED_COLUMNS_NOTE));
  return note?.split(OWNED_COLUMNS_NOTE)[1]?.split(', ') ?? [];
}

function notes(cells: Cells, headerRow: number): string[] {
  return cells.slice(0, headerRow).map((row) => String(row[0] ?? ''));
}

function findingOf(row: readonly CellValue[]): LastFinding[] {
  const [rule, severity, investment, party, sheet, cell, message, actual, limit, source, state] = row.map(String);
  if (!rule) return [];
  return [
    {
      rule,
      severity: severity ?? '',
      investment: investment ?? '',
      party: party ?? '',
      sheet: sheet ?? '',
      cell: cell ?? '',
      message: message ?? '',
      actual: actual ?? '',
      limit: limit ?? '',
      source: source ?? '',
      state: state ?? '',
    },
  ];
}
