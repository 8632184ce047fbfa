/** A cell in the user's workbook, as every value and finding remembers it. */
export interface Place {
  readonly sheet: string;
  /** A1 style, without the sheet: `G12`. */
  readonly cell: string;
  readonly table: string;
  /** The column's header. */
  readonly column: string;
  /** A line of a ledger file: `sheet` is the file's name and `cell` says which line. Nothing there can be marked. */
  readonly isInFile?: true;
}

/** The same cell, for people: `Fakturor!G12`. */
export function placeLabel(place: Place): string {
  return place.isInFile ? `${place.sheet}, ${place.cell}` : `${place.sheet}!${place.cell}`;
}
