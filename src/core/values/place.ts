import type { SentenceValue } from '../text/sentence';
import { say } from '../text/sentence';

/** A cell in the user's workbook, as every value and finding remembers it. */
export interface Place {
  readonly sheet: string;
  /** A1 style, without the sheet: `G12`. */
  readonly cell: string;
  readonly table: string;
  /** The column's header. */
  readonly column: string;
  /** A line of a ledger file: `sheet` is the file's name and `cell` says which line. Nothing there can be marked. */
  readonly line?: number;
}

/** The same cell, in the results: `Fakturor!G12`. */
export function placeLabel({ sheet, cell, line }: Place): string {
  return line === undefined ? `${sheet}!${cell}` : `${sheet}, ${cell}`;
}

/** The same, for people: `Fakturor!G12`, `huvudbok.csv, rad 12`. */
export function saidPlace(place: Place): SentenceValue {
  return place.line === undefined ? placeLabel(place) : say`${place.sheet}, ${saidCell(place)}`;
}

/** `G12`, `rad 12` */
export function saidCell({ cell, line }: Place): SentenceValue {
  return line === undefined ? cell : say`rad ${line}`;
}
