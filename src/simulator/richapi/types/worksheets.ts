import { areaFrom, isOnSheet, wholeSheet } from '../../../spreadsheet/area';
import { activeSheet, findSheet } from '../../../spreadsheet/book';
import { usedArea } from '../../../spreadsheet/cells/cells';
import { readColor } from '../../../spreadsheet/colors';
import { ExcelError } from '../../../spreadsheet/excelError';
import type { Area, Sheet, Workbook } from '../../../spreadsheet/model';
import { assertSheetEditable, assertStructureEditable } from '../../../spreadsheet/protection';
import {
  activateSheet,
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../../../spreadsheet/sheets';
import { asChoice, asInteger, asText, asTruth } from '../arguments';
import { EventNumber, WORKBOOK_TARGET } from '../eventHub';
import type { HostObject } from '../hostObject';
import { defineType, eventMethods, noted, readOnly, required } from '../members';
import { areasOnSheet, placedAddress } from '../rangeArguments';
import type { Session } from '../session';
import type { TableScope } from '../targets';

const sheetEvents = {
  DataChanged: EventNumber.worksheetChanged,
  Activated: EventNumber.worksheetActivated,
  Deactivated: EventNumber.worksheetDeactivated,
  SelectionChanged: EventNumber.worksheetSelectionChanged,
  Calculated: 16,
};

function visibleSheets(workbook: Workbook, visibleOnly: boolean): Sheet[] {
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

export const worksheetCollectionType = defineType<Workbook>({
  items: (workbook, session) => workbook.sheets.map((sheet) => session.wrap('Worksheet', sheet)),
  getItem: (workbook, key, session) =>
    session.wrap('Worksheet', required(findSheet(workbook, key), `the sheet ${key}`)),
  methods: {
    GetCount: (workbook, args) => visibleSheets(workbook, args.truth(0)).length,
    GetItemOrNullObject(workbook, args, session) {
      const sheet = findSheet(workbook, args.text(0));
      return sheet === undefined ? null : session.wrap('Worksheet', sheet);
    },
    GetActiveWorksheet: (workbook, _, session) => session.wrap('Worksheet', activeSheet(workbook)),
    GetFirst: (workbook, args, session) =>
      session.wrap('Worksheet', required(visibleSheets(workbook, args.truth(0))[0], 'a first sheet')),
    GetLast: (workbook, args, session) =>
      session.wrap('Worksheet', required(visibleSheets(workbook, args.truth(0)).at(-1), 'a last sheet')),
    Add(workbook, args, session) {
      assertStructureEditable(workbook);
      return session.wrap('Worksheet', addSheet(workbook, args.optionalText(0)));
    },
    ...eventMethods<Workbook>(
      { ...sheetEvents, Added: EventNumber.worksheetAdded, Deleted: EventNumber.worksheetDeleted },
      () => WORKBOOK_TARGET,
    ),
  },
});

function sheetTables(sheet: Sheet): TableScope {
  return { tables: () => sheet.tables.map((table) => ({ sheet, table })), sheet, eventTarget: sheet.id };
}

export const worksheetType = defineType<Sheet>({
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: ({ name }) => name,
      set(sheet, value, { workbook }) {
        assertStructureEditable(workbook);
        renameSheet(workbook, sheet, asText(value));
      },
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set(sheet, value, { workbook }) {
        assertStructureEditable(workbook);
        moveSheet(workbook, sheet, asInteger(value));
      },
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set(sheet, value, { workbook }) {
        assertStructureEditable(workbook);
        setVisibility(workbook, sheet, asChoice(value, ['Visible', 'Hidden', 'VeryHidden']));
      },
    },
    TabColor: {
      get: ({ tabColor }) => tabColor ?? '',
      set(sheet, value) {
        const color = asText(value);
        if (color === '') delete sheet.tabColor;
        else sheet.tabColor = readColor(color);
      },
    },
    ShowGridlines: { get: ({ showGridlines }) => showGridlines },
    // The client sends the write of showGridlines and showHeadings under these names.
    Gridlines: { set: (sheet, value) => void (sheet.showGridlines = asTruth(value)) },
    ShowHeadings: { get: (sheet, session) => session.noted(sheet, 'Headings', true) },
    Headings: { set: (sheet, value, session) => session.note(sheet, 'Headings', asTruth(value)) },
    EnableCalculation: noted('EnableCalculation', true, (sheet) => sheet),
    StandardWidth: readOnly(() => 8.43),
    StandardHeight: readOnly(() => 15),
  },
  navigation: {
    Tables: (sheet, session) => session.wrap('TableCollection', sheetTables(sheet)),
    Charts: (sheet, session) => session.wrap('ChartCollection', sheet),
    Protection: (sheet, session) => session.wrap('WorksheetProtection', sheet),
    FreezePanes: (sheet, session) => session.wrap('WorksheetFreezePanes', sheet),
    PageLayout: (sheet, session) => session.wrap('PageLayout', sheet),
    HorizontalPageBreaks: (sheet, session) => session.wrap('PageBreakCollection', sheet),
  },
  methods: {
    GetRange(sheet, args, session) {
      const address = args.optionalText(0);
      if (address === undefined || address === '') return session.range(sheet, wholeSheet);
      const placed = placedAddress(session.workbook, sheet, address);
      if (placed.sheet !== sheet) throw new ExcelError('InvalidArgument', `${address} is on another sheet`);
      return session.range(sheet, placed.area);
    },
    GetCell: (sheet, args, session) =>
      blockAt(session, sheet, areaFrom(args.integer(0), args.integer(1), 1, 1)),
    GetRangeByIndexes: (sheet, args, session) =>
      blockAt(session, sheet, areaFrom(args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
    GetRanges(sheet, args, session) {
      const address = args.optionalText(0);
      const areas = address === undefined ? [wholeSheet] : areasOnSheet(session.workbook, sheet, address);
      return session.rangeAreas(sheet, areas);
    },
    GetUsedRange(sheet, args, session) {
      const area = usedArea(sheet, wholeSheet, args.truth(0));
      return session.range(sheet, area ?? areaFrom(0, 0, 1, 1));
    },
    GetUsedRangeOrNullObject(sheet, args, session) {
      const area = usedArea(sheet, wholeSheet, args.truth(0));
      return area === undefined ? null : session.range(sheet, area);
    },
    Activate: (sheet, _, { workbook }) => activateSheet(workbook, sheet),
    Calculate: (_, __, session) => session.markChanged(),
    Delete(sheet, _, session) {
      assertStructureEditable(session.workbook);
      if (sheet.visibility === 'VeryHidden') {
        throw new ExcelError('InvalidOperation', 'a sheet that is very hidden cannot be deleted');
      }
      deleteSheet(session, sheet);
    },
    ...eventMethods<Sheet>(sheetEvents, ({ id }) => id),
  },
});

function blockAt(session: Session, sheet: Sheet, area: Area): HostObject {
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument', 'outside the sheet');
  return session.range(sheet, area);
}

export const worksheetProtectionType = defineType<Sheet>({
  scalars: {
    Protected: readOnly((sheet) => sheet.protected),
    Options: readOnly((sheet, session) => session.noted(sheet, 'ProtectionOptions', null)),
  },
  methods: {
    Protect(sheet) {
      if (sheet.protected) assertSheetEditable(sheet);
      sheet.protected = true;
    },
    Unprotect(sheet) {
      sheet.protected = false;
    },
  },
});

export const freezePanesType = defineType<Sheet>({
  methods: {
    FreezeRows: (sheet, args) => void (sheet.frozenRows = args.optionalInteger(0) ?? 1),
    Unfreeze: (sheet) => void (sheet.frozenRows = 0),
    GetLocationOrNullObject: (sheet, _, session) =>
      sheet.frozenRows === 0 ? null : session.range(sheet, { ...wholeSheet, bottom: sheet.frozenRows - 1 }),
  },
});
