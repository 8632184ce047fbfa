import type { OutputTable } from './outputNames';

/** How a column's cells are formatted. */
export type OutputKind = 'text' | 'amount' | 'number' | 'year' | 'date' | 'share';

export interface OutputColumn {
  readonly header: string;
  readonly kind: OutputKind;
  /** Gets a live sum above the column. */
  readonly isSummed?: boolean;
  /** Long texts: shown whole, on as many lines as they need. */
  readonly isWrapped?: boolean;
  /** In points. */
  readonly width?: number;
}

/** A text, a number (kronor, a measure, year, date serial, share) or an empty cell. */
export type OutputCell = string | number;

/** One output sheet: a heading, lines that say what it rests on, live totals, and one table. */
export interface OutputSheet {
  readonly sheet: string;
  readonly table: OutputTable;
  readonly heading: string;
  readonly notes: readonly [string, string];
  readonly columns: readonly OutputColumn[];
  readonly rows: readonly (readonly OutputCell[])[];
  /** Below the table, in this order; none in it where there is nothing to draw now, absent where there never is. */
  readonly charts?: readonly OutputChart[];
  /** Without a row it is not made; where it stands already it is emptied. */
  readonly onlyWhenFilled?: boolean;
  readonly print?: OutputPrint;
}

/** How the sheet is printed: one page wide, its heading and the table's header on every page. */
export interface OutputPrint {
  readonly pageHeader: string;
  /** Rows of the table, counted from zero, before which a new page begins. */
  readonly newPageAtRows: readonly number[];
}

/** A chart with its own small block of figures to the right of the table. */
export interface OutputChart {
  readonly kind: 'ColumnStacked' | 'ColumnClustered' | 'BarClustered' | 'Line';
  readonly name: string;
  readonly title: string;
  /** The block's first row; its first column holds the years, or what else the columns or points are of. */
  readonly header: readonly string[];
  /** `#RRGGBB` for each series, in the header's order. */
  readonly colors: readonly string[];
  /** An empty text is a gap: there is no value to draw. */
  readonly rows: readonly (readonly [string | number, ...(readonly (number | '')[])])[];
}

/** True for a chart that the add-in has made. */
export function isOwnChart(name: string): boolean {
  return name.startsWith('SI_');
}

/** Rows above the table, counted from zero: heading, two notes, totals, then the table's header. */
export const HEADING_ROW = 0;
export const FIRST_NOTE_ROW = 1;
export const HEADER_ROW = 4;

/** An empty table still has one, empty, row: Excel knows no other. */
export function tableRows(sheet: OutputSheet): readonly (readonly OutputCell[])[] {
  return sheet.rows.length > 0 ? sheet.rows : [sheet.columns.map(() => '')];
}

export const NUMBER_FORMATS: Readonly<Record<OutputKind, string>> = {
  text: '@',
  amount: '#,##0.00',
  number: 'General',
  year: '0',
  date: 'yyyy-mm-dd',
  share: '0.00%',
};

/** A live total, rounded so that binary fractions never show: the same öre as the add-in's own sum. */
export function totalFormula(table: string, header: string): string {
  return `=ROUND(SUBTOTAL(109,${table}[${escapeHeader(header)}]),2)`;
}

function escapeHeader(header: string): string {
  return header.replace(/(['#[\]@])/g, "'$1");
}
