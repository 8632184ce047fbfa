import type { Registry } from './session';
import * as chartSeries from './types/chartSeries';
import * as charts from './types/charts';
import * as formats from './types/conditionalFormats';
import { dataValidationType } from './types/dataValidation';
import * as pages from './types/pageLayout';
import { rangeType } from './types/range';
import { rangeAreasType, rangeCollectionType } from './types/rangeAreas';
import * as rangeFormat from './types/rangeFormat';
import * as ribbon from './types/ribbon';
import * as lines from './types/tableLines';
import * as tables from './types/tables';
import * as workbook from './types/workbook';
import * as worksheets from './types/worksheets';

/** Every type of Excel's object model that the simulated Excel knows. */
export const registry: Registry = {
  Workbook: workbook.workbookType,
  AddinInternalService: workbook.addinInternalServiceType,
  DynamicRibbon: ribbon.dynamicRibbonType,
  RibbonTab: ribbon.ribbonTabType,
  RibbonButton: ribbon.ribbonButtonType,
  AppRuntimeService: ribbon.appRuntimeServiceType,
  WorkbookProtection: workbook.workbookProtectionType,
  Application: workbook.applicationType,
  Functions: workbook.functionsType,
  FunctionResult: workbook.functionResultType,
  NamedItemCollection: workbook.namedItemCollectionType,
  NamedItem: workbook.namedItemType,
  WorksheetCollection: worksheets.worksheetCollectionType,
  Worksheet: worksheets.worksheetType,
  WorksheetProtection: worksheets.worksheetProtectionType,
  WorksheetFreezePanes: worksheets.freezePanesType,
  PageLayout: pages.pageLayoutType,
  HeaderFooterGroup: pages.headerFooterGroupType,
  HeaderFooter: pages.headerFooterType,
  PageBreakCollection: pages.pageBreakCollectionType,
  PageBreak: pages.pageBreakType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeCollection: rangeCollectionType,
  RangeFormat: rangeFormat.rangeFormatType,
  RangeFill: rangeFormat.rangeFillType,
  RangeFont: rangeFormat.rangeFontType,
  RangeBorderCollection: rangeFormat.rangeBorderCollectionType,
  RangeBorder: rangeFormat.rangeBorderType,
  FormatProtection: rangeFormat.formatProtectionType,
  TableCollection: tables.tableCollectionType,
  TableScopedCollection: tables.tableScopedCollectionType,
  Table: tables.tableType,
  TableColumnCollection: lines.tableColumnCollectionType,
  TableColumn: lines.tableColumnType,
  TableRowCollection: lines.tableRowCollectionType,
  TableRow: lines.tableRowType,
  ConditionalFormatCollection: formats.conditionalFormatCollectionType,
  ConditionalFormat: formats.conditionalFormatType,
  CustomConditionalFormat: formats.customConditionalFormatType,
  ConditionalFormatRule: formats.conditionalFormatRuleType,
  ConditionalRangeFormat: formats.conditionalRangeFormatType,
  ConditionalRangeFill: formats.conditionalRangeFillType,
  ConditionalRangeFont: formats.conditionalRangeFontType,
  DataValidation: dataValidationType,
  ChartCollection: charts.chartCollectionType,
  Chart: charts.chartType,
  ChartTitle: charts.chartTitleType,
  ChartLegend: charts.chartLegendType,
  ChartAxes: charts.chartAxesType,
  ChartAxis: charts.chartAxisType,
  ChartAxisTitle: charts.chartAxisTitleType,
  ChartDataLabels: charts.chartDataLabelsType,
  ChartSeriesCollection: chartSeries.chartSeriesCollectionType,
  ChartSeries: chartSeries.chartSeriesType,
  ChartSeriesFormat: chartSeries.chartSeriesFormatType,
  ChartFill: chartSeries.chartFillType,
  ChartLineFormat: chartSeries.chartLineFormatType,
};
