import type { SheetVisibility, Sheet } from '../../spreadsheet/model';
import { isMainNamespace } from '../container/namespaces';
import type { XmlPart } from '../container/parts';
import { fileId } from '../fileIds';
import { damaged } from '../packageError';
import { DEFAULT_PALETTE } from '../styles/colors';
import { parseTree } from '../xml/tree';
import { readSheetData, type SharedFormula } from './cellStream';
import { readDrawing, type PlacedDrawing } from './charts';
import { readConditionalFormats, type PlacedRule } from './conditionalFormats';
import type { ReadContext } from './context';
import { readDataValidations, type PlacedValidation } from './dataValidations';
import { readPageSetup } from './pageSetup';
import { readViewProperties, standardRowHeight } from './sheetView';
import { findDeniedHeaders, readTables, type PlacedTable } from './tables';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  name: string;
  sheetNumber: number;
  visibility: SheetVisibility;
  path: string;
}

/** Everything the writer needs to find a sheet's pieces again in the file. */
export interface PlacedSheet {
  model: Sheet;
  entry: SheetEntry;
  part: XmlPart;
  sharedFormulas: SharedFormula[];
  tables: PlacedTable[];
  rules: PlacedRule[];
  validations: PlacedValidation[];
  drawing: PlacedDrawing | undefined;
}

export function readWorksheet(context: ReadContext, entry: SheetEntry): PlacedSheet {
  const xml = context.parts.text(entry.path);
  // The tree takes its text as it is; the streaming reader below refuses what is not XML.
  const worksheet = checkedTree(xml, entry.path);
  const tables = readTables(context.parts, worksheet, entry.path);
  const models = tables.map((table) => table.model);
  const data = readSheetData(xml, { ...context, part: entry.path, tables: models });
  findDeniedHeaders(tables, data.cells);
  const rowHeights = unusualHeights(worksheet, data.rowHeights);
  const { styleSheet } = context;
  const rules = readConditionalFormats({ xml, worksheet, sheetNumber: entry.sheetNumber, styleSheet });
  const validations = readDataValidations(xml, worksheet);
  const drawing = readDrawing({ parts: context.parts, worksheet, rowHeights }, entry.path, entry.sheetNumber);
  const page = readPageSetup(xml, worksheet);
  const model: Sheet = {
    id: fileId('sheet', entry.sheetNumber),
    name: entry.name,
    visibility: entry.visibility,
    cells: data.cells,
    tables: models,
    conditionalFormats: rules.map((rule) => rule.model),
    dataValidations: validations.flatMap((validation) => validation.models),
    charts: drawing?.charts.map((chart) => chart.model) ?? [],
    ...readViewProperties(worksheet, styleSheet?.palette ?? DEFAULT_PALETTE),
    ...(rowHeights.size === 0 ? {} : { rowHeights }),
    ...(data.hiddenRows.size === 0 ? {} : { hiddenRows: data.hiddenRows }),
    ...(Object.keys(page).length === 0 ? {} : { page }),
  };
  const part = { xml, root: worksheet };
  return { model, entry, part, sharedFormulas: data.sharedFormulas, tables, rules, validations, drawing };
}

function unusualHeights(worksheet: XmlPart['root'], stated: Map<number, number>): Map<number, number> {
  const standard = standardRowHeight(worksheet);
  return new Map([...stated].filter(([, height]) => height !== standard));
}

function checkedTree(xml: string, path: string): XmlPart['root'] {
  const worksheet = parseTree(xml, { leaf: 'sheetData' });
  if (worksheet.local !== 'worksheet' || !isMainNamespace(worksheet.namespace)) {
    throw damaged(`${path} is no worksheet.`);
  }
  return worksheet;
}
