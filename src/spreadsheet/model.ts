/**
 * A workbook: plain data, no behaviour.
 *
 * Rows and columns are zero-based. Only what differs from Excel's defaults is stored. What a file
 * contains beyond this (themes, pivots, comments, other charts …) is not modelled; the package
 * writer keeps those parts as they were.
 */

/** What Excel's `values` answers for a cell: errors are their en-US text, for example `#REF!`. */
export type CellScalar = string | number | boolean;

export interface Cell {
  /** `""` when the cell is empty (it may still have a format). */
  value: CellScalar;
  /** en-US formula with its leading `=`, when the cell has one. */
  formula?: string;
  /** True when `value` is an error value and not the same text typed by a person. */
  isError?: boolean;
  /** A formula that nobody has worked out, so that `value` is not known. */
  uncalculated?: boolean;
  /** What the formula rests on has changed, and nobody has worked it out since: `value` is from before. */
  outdated?: boolean;
  /** The file holds no result of the formula; one that is worked out is not put into the file. */
  storedWithoutResult?: boolean;
  numberFormat?: string;
  format?: CellFormat;
}

export interface CellFormat {
  bold?: boolean;
  italic?: boolean;
  /** `#RRGGBB` */
  fontColor?: string;
  fontSize?: number;
  /** `#RRGGBB` */
  fill?: string;
  wrapText?: boolean;
  horizontalAlignment?: 'General' | 'Left' | 'Center' | 'Right';
  verticalAlignment?: 'Top' | 'Center' | 'Bottom';
  /** False where the cell may be edited on a protected sheet. */
  locked?: boolean;
  fontName?: string;
}

/** A block of cells, all four sides inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Table {
  id: string;
  name: string;
  /** Header row, data rows and, when shown, the totals row. */
  area: Area;
  showHeaders: boolean;
  /** The file says that the header row is data; it goes on saying so until the table is given an area anew. */
  deniesHeaders?: true;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** The column names, while the header row is not shown. */
  hiddenHeaders?: string[];
}

export interface ConditionalFormat {
  id: string;
  /** Every block that the format covers. */
  areas: Area[];
  /** `custom` formats are modelled whole; a file's other kinds are kept by the package writer. */
  type: 'Custom' | 'Other';
  /** en-US, with its leading `=`; only for `Custom`. */
  formula?: string;
  fill?: string;
  fontColor?: string;
}

export interface DataValidation {
  area: Area;
  /** A list whose source is a range, written as a formula: `=Listor!$A$2:$A$7`. */
  listSource?: string;
  /** Kept but not modelled further. */
  other?: boolean;
  prompt?: { title: string; message: string };
  errorAlert?: { title: string; message: string; style: 'Stop' | 'Warning' | 'Information' };
  /** True where it is not stored. */
  ignoreBlanks?: boolean;
}

export interface ChartSeries {
  name: string;
  /** en-US references with a leading `=`: `='Återföring'!$B$3:$B$6`. */
  values: string;
  categories?: string;
  /** `#RRGGBB`, where one has been chosen. */
  color?: string;
}

export interface Chart {
  id: string;
  name: string;
  type: string;
  title?: string;
  series: ChartSeries[];
  /** Points from the sheet's upper left corner. */
  top: number;
  left: number;
  width: number;
  height: number;
}

/** Texts of a page's header or footer, with Excel's codes: `&P` is the page's number, `&&` an ampersand. */
export interface PageTexts {
  left?: string;
  center?: string;
  right?: string;
}

/** How a sheet is printed. Only what differs from a new sheet's settings is stored. */
export interface PageSetup {
  orientation?: 'Portrait' | 'Landscape';
  /** Office.js's name of it. */
  paperSize?: 'Letter' | 'A3' | 'A4' | 'A5';
  /** In points. */
  margins?: Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  /** Percent. */
  scale?: number;
  /** Where the scale is as small as it takes; without a count as many pages as there are. */
  fit?: { wide?: number; tall?: number };
  header?: PageTexts;
  footer?: PageTexts;
  printArea?: Area[];
  /** Repeated on every page. */
  titleRows?: { top: number; bottom: number };
  /** Rows before which a new page begins, in order. */
  breaksBefore?: number[];
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Sheet {
  id: string;
  name: string;
  visibility: SheetVisibility;
  protected: boolean;
  /** Row → column → cell. */
  cells: Map<number, Map<number, Cell>>;
  tables: Table[];
  conditionalFormats: ConditionalFormat[];
  dataValidations: DataValidation[];
  charts: Chart[];
  /** Column → width in points, as Office.js gives it. */
  columnWidths: Map<number, number>;
  frozenRows: number;
  /** `#RRGGBB` */
  tabColor?: string;
  showGridlines: boolean;
  /** Row → height in points, where it is not the standard one. */
  rowHeights?: Map<number, number>;
  /** Rows that a filter, or the user, has hidden. */
  hiddenRows?: Set<number>;
  /** Cells whose content has changed since formulas were last worked out. */
  written?: Area[];
  page?: PageSetup;
}

export interface DefinedName {
  name: string;
  /** en-US, with its leading `=`. */
  formula: string;
  visible: boolean;
}

export interface Workbook {
  /** Where it stands in tab order. */
  sheets: Sheet[];
  date1904: boolean;
  structureProtected: boolean;
  activeSheetId: string;
  /** Address on the active sheet, A1 style. */
  selection: string;
  /** The file's name, as `workbook.name` answers. */
  name?: string;
  names?: DefinedName[];
  /** Excel rounds every result to what its cell shows. */
  precisionAsDisplayed?: boolean;
}
