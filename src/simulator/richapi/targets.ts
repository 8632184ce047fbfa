import type {
  Area,
  SimChart,
  SimChartSeries,
  SimConditionalFormat,
  SimName,
  SimSheet,
  SimTable,
  SimWorkbook,
} from '../model';
import type { TrackedPlace } from '../workbook/book';
import { ExcelError } from '../workbook/excel-error';

/** A block of cells; it moves with its cells for as long as somebody holds on to it. */
export class RangeTarget implements TrackedPlace {
  referenceId?: string;
  areas: Area[];

  constructor(
    readonly sheet: SimSheet,
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
    readonly sheet: SimSheet,
    public areas: Area[],
  ) {}
}

/** The tables of the workbook, or of one sheet, or those that meet some cells. */
export interface TableScope {
  tables: () => { sheet: SimSheet; table: SimTable }[];
  /** Where `add` puts a table when the address names no sheet; undefined = the active sheet. */
  sheet?: SimSheet;
  eventTarget: string;
}

export interface ColumnTarget {
  table: SimTable;
  /** Stays with the column when others come and go. */
  id: number;
}

export interface PageBreakTarget {
  sheet: SimSheet;
  /** The first row of the new page. */
  row: number;
}

export interface RowTarget {
  table: SimTable;
  index: number;
}

export interface FormatTarget {
  sheet: SimSheet;
  format: SimConditionalFormat;
}

export interface ChartTarget {
  sheet: SimSheet;
  chart: SimChart;
}

export interface SeriesTarget extends ChartTarget {
  series: SimChartSeries;
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
  Workbook: SimWorkbook;
  /** Not of Excel's own model: Office.js tells it when it is ready for ribbon commands. */
  AddinInternalService: SimWorkbook;
  DynamicRibbon: SimWorkbook;
  RibbonTab: RibbonPart;
  RibbonButton: RibbonPart;
  AppRuntimeService: SimWorkbook;
  WorkbookProtection: SimWorkbook;
  Application: SimWorkbook;
  Functions: SimWorkbook;
  FunctionResult: FunctionResultTarget;
  NamedItemCollection: SimWorkbook;
  NamedItem: SimName;
  WorksheetCollection: SimWorkbook;
  Worksheet: SimSheet;
  WorksheetProtection: SimSheet;
  WorksheetFreezePanes: SimSheet;
  PageLayout: SimSheet;
  HeaderFooterGroup: SimSheet;
  HeaderFooter: SimSheet;
  PageBreakCollection: SimSheet;
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
  Table: SimTable;
  TableColumnCollection: SimTable;
  TableColumn: ColumnTarget;
  TableRowCollection: SimTable;
  TableRow: RowTarget;
  ConditionalFormatCollection: TrackedPlace;
  ConditionalFormat: FormatTarget;
  CustomConditionalFormat: FormatTarget;
  ConditionalFormatRule: FormatTarget;
  ConditionalRangeFormat: FormatTarget;
  ConditionalRangeFill: FormatTarget;
  ConditionalRangeFont: FormatTarget;
  DataValidation: TrackedPlace;
  ChartCollection: SimSheet;
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
