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
