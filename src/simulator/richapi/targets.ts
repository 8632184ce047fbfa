import type { TrackedPlace } from '../../spreadsheet/book';
import { ExcelError } from '../../spreadsheet/excelError';
import type {
  Area,
  Chart,
  ChartSeries,
  ConditionalFormat,
  DefinedName,
  Sheet,
  Table,
  Workbook,
} from '../../spreadsheet/model';

/** A block of cells; it moves with its cells for as long as somebody holds on to it. */
export class RangeTarget implements TrackedPlace {
  referenceId?: string;
  areas: Area[];

  constructor(
    readonly sheet: Sheet,
    area: Area,
  ) {
    this.areas = [area];
  }

  get area(): Area {
    const [area] = this.areas;
    if (area === undefined) throw new ExcelError('ItemNotFound', 'the cells were deleted');
    return area;
  }
}

/** Several blocks of one sheet. */
export class AreasTarget implements TrackedPlace {
  referenceId?: string;

  constructor(
    readonly sheet: Sheet,
    public areas: Area[],
  ) {}
}

/** The tables of the workbook, or of one sheet, or those that meet some cells. */
export interface TableScope {
  tables: () => { sheet: Sheet; table: Table }[];
  /** Where `add` puts a table when the address names no sheet; undefined = the active sheet. */
  sheet?: Sheet;
  eventTarget: string;
}

export interface ColumnTarget {
  table: Table;
  /** Stays with the column when others come and go. */
  id: number;
}

export interface PageBreakTarget {
  sheet: Sheet;
  /** The first row of the new page. */
  row: number;
}

export interface RowTarget {
  table: Table;
  index: number;
}

export interface FormatTarget {
  sheet: Sheet;
  format: ConditionalFormat;
}

export interface ChartTarget {
  sheet: Sheet;
  chart: Chart;
}

export interface SeriesTarget extends ChartTarget {
  series: ChartSeries;
}

/** A part without data of its own in the model: what is set is remembered under `part`. */
export interface PartTarget {
  owner: object;
  part: string;
}

/** A tab or a button of the ribbon, by the id that the add-in's manifest gives it. */
export interface RibbonPart {
  id: string;
}

export interface FunctionResultTarget {
  value: number | string | null;
  error: string | null;
}

/** Which target each of Excel's types stands on. */
export interface TargetByType {
  Workbook: Workbook;
  /** Not of Excel's own model: Office.js tells it when it is ready for ribbon commands. */
  AddinInternalService: Workbook;
  DynamicRibbon: Workbook;
  RibbonTab: RibbonPart;
  RibbonButton: RibbonPart;
  AppRuntimeService: Workbook;
  WorkbookProtection: Workbook;
  Application: Workbook;
  Functions: Workbook;
  FunctionResult: FunctionResultTarget;
  NamedItemCollection: Workbook;
  NamedItem: DefinedName;
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  PageBreakCollection: Sheet;
  PageBreak: PageBreakTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFormat: TrackedPlace;
  RangeFill: TrackedPlace;
  RangeFont: TrackedPlace;
  RangeBorderCollection: TrackedPlace;
  RangeBorder: PartTarget;
  FormatProtection: TrackedPlace;
  TableCollection: TableScope;
  TableScopedCollection: TableScope;
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: ColumnTarget;
  TableRowCollection: Table;
  TableRow: RowTarget;
  ConditionalFormatCollection: TrackedPlace;
  ConditionalFormat: FormatTarget;
  CustomConditionalFormat: FormatTarget;
  ConditionalFormatRule: FormatTarget;
  ConditionalRangeFormat: FormatTarget;
  ConditionalRangeFill: FormatTarget;
  ConditionalRangeFont: FormatTarget;
  DataValidation: TrackedPlace;
  ChartCollection: Sheet;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartLegend: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: PartTarget;
  ChartAxisTitle: PartTarget;
  ChartDataLabels: PartTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartFill: SeriesTarget;
  ChartLineFormat: PartTarget;
}

export type TypeName = keyof TargetByType;
