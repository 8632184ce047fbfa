/** A cell in the user's workbook, as every value and finding remembers it. */
export interface Place {
  readonly sheet: string;
  /** A1 style, without the sheet: `G12`. */
  readonly cell: string;
  readonly table: string;
  /** The column's header. */
  readonly column: string;
}

/** The same cell, for people: `Fakturor!G12`. */
export function placeLabel(place: Place): string {
  return `${place.sheet}!${place.cell}`;
}
