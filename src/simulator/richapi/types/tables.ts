import { findTable, sheetOfTable, activeSheet } from '../../../spreadsheet/book';
import { setRowsHidden } from '../../../spreadsheet/cells/hiddenRows';
import { ExcelError } from '../../../spreadsheet/excelError';
import type { Table } from '../../../spreadsheet/model';
import { assertSheetEditable } from '../../../spreadsheet/protection';
import { dataArea, headerArea, totalsArea } from '../../../spreadsheet/tables/tableParts';
import { convertToRange, setShowHeaders, setShowTotals } from '../../../spreadsheet/tables/tableSwitches';
import { addTable, deleteTable, renameTable, resizeTable } from '../../../spreadsheet/tables/tables';
import { asText, asTruth } from '../arguments';
import { EventNumber } from '../eventHub';
import type { HostObject, HostType, Scalar } from '../hostObject';
import { defineType, eventMethods, itemAt, noted, readOnly, required } from '../members';
import { placedRange } from '../rangeArguments';
import type { Session } from '../session';
import type { TableScope } from '../targets';

function findIn(scope: TableScope, key: string): Table | undefined {
  const name = key.toLowerCase();
  return scope.tables().find(({ table }) => table.id === key || table.name.toLowerCase() === name)?.table;
}

function wrapFound(scope: TableScope, key: string, session: Session): HostObject {
  return session.wrap('Table', required(findIn(scope, key), `the table ${key}`));
}

const collection: HostType<TableScope> = {
  items: (scope, session) => scope.tables().map(({ table }) => session.wrap('Table', table)),
  getItem: wrapFound,
};

function orNullObject(scope: TableScope, key: string, session: Session): HostObject | null {
  const table = findIn(scope, key);
  return table === undefined ? null : session.wrap('Table', table);
}

export const tableCollectionType = defineType<TableScope>({
  ...collection,
  scalars: { Count: readOnly((scope) => scope.tables().length) },
  methods: {
    GetCount: (scope) => scope.tables().length,
    GetItemAt: (scope, args, session) => session.wrap('Table', itemAt(scope.tables(), args.integer(0)).table),
    GetItemOrNullObject: (scope, args, session) => orNullObject(scope, args.text(0), session),
    Add(scope, args, session) {
      const { workbook } = session;
      const { sheet, area } = placedRange(workbook, scope.sheet ?? activeSheet(workbook), args.at(0));
      if (scope.sheet !== undefined && scope.sheet !== sheet) {
        throw new ExcelError('InvalidArgument', 'the range is on another sheet');
      }
      assertSheetEditable(sheet);
      return session.wrap('Table', addTable(session, sheet, area, args.truth(1)));
    },
    ...eventMethods<TableScope>(
      {
        DataChanged: EventNumber.tableChanged,
        Added: EventNumber.tableAdded,
        Deleted: EventNumber.tableDeleted,
      },
      ({ eventTarget }) => eventTarget,
    ),
  },
});

export const tableScopedCollectionType = defineType<TableScope>({
  ...collection,
  methods: {
    GetCount: (scope) => scope.tables().length,
    GetFirst: (scope, _, session) => session.wrap('Table', itemAt(scope.tables(), 0).table),
    GetItemOrNullObject: (scope, args, session) => orNullObject(scope, args.text(0), session),
  },
});

/** A switch or setting of a table, which a protected sheet does not let anybody change. */
function setting(
  get: (table: Table) => string | boolean,
  set: (table: Table, value: Parameters<typeof asText>[0], session: Session) => void,
): Scalar<Table> {
  return {
    get,
    set(table, value, session) {
      assertSheetEditable(sheetOfTable(session.workbook, table));
      set(table, value, session);
    },
  };
}

/** A table that was deleted earlier in the same batch is not there any more. */
function present(session: Session, table: Table): Table {
  return required(findTable(session.workbook, table.id)?.table, `the table ${table.name}`);
}

function part(area: (table: Table) => Table['area']) {
  return (table: Table, _: unknown, session: Session): HostObject => {
    const sheet = sheetOfTable(session.workbook, present(session, table));
    return session.range(sheet, { ...area(table) });
  };
}

export const tableType = defineType<Table>({
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: readOnly(({ id }) => id),
    Name: setting(
      ({ name }) => name,
      (table, value, { workbook }) => renameTable(workbook, table, asText(value)),
    ),
    ShowHeaders: setting(
      ({ showHeaders }) => showHeaders,
      (table, value, session) =>
        setShowHeaders(session, sheetOfTable(session.workbook, table), table, asTruth(value)),
    ),
    ShowTotals: setting(
      ({ showTotals }) => showTotals,
      (table, value, session) =>
        setShowTotals(session, sheetOfTable(session.workbook, table), table, asTruth(value)),
    ),
    Style: setting(
      ({ style }) => style,
      (table, value) => void (table.style = asText(value)),
    ),
    ShowBandedRows: setting(
      ({ showBandedRows }) => showBandedRows,
      (table, value) => void (table.showBandedRows = asTruth(value)),
    ),
    ShowFilterButton: setting(
      ({ showFilterButton }) => showFilterButton,
      (table, value) => void (table.showFilterButton = asTruth(value)),
    ),
    ShowBandedColumns: noted('ShowBandedColumns', false, (table) => table),
    HighlightFirstColumn: noted('HighlightFirstColumn', false, (table) => table),
    HighlightLastColumn: noted('HighlightLastColumn', false, (table) => table),
  },
  navigation: {
    Worksheet: (table, session) => session.wrap('Worksheet', sheetOfTable(session.workbook, table)),
    Columns: (table, session) => session.wrap('TableColumnCollection', table),
    Rows: (table, session) => session.wrap('TableRowCollection', table),
  },
  methods: {
    GetRange: part(({ area }) => area),
    GetHeaderRowRange: part(headerArea),
    GetDataBodyRange: part(dataArea),
    GetTotalRowRange: part(totalsArea),
    Resize(table, args, session) {
      const sheet = sheetOfTable(session.workbook, table);
      const wanted = placedRange(session.workbook, sheet, args.at(0));
      if (wanted.sheet !== sheet) throw new ExcelError('InvalidArgument', 'the range is on another sheet');
      assertSheetEditable(sheet);
      resizeTable(sheet, table, { ...wanted.area });
    },
    ConvertToRange(table, _, session) {
      const sheet = sheetOfTable(session.workbook, table);
      assertSheetEditable(sheet);
      convertToRange(session, sheet, table);
      return session.range(sheet, { ...table.area });
    },
    Delete(table, _, session) {
      const sheet = sheetOfTable(session.workbook, table);
      assertSheetEditable(sheet);
      deleteTable(session.workbook, sheet, table);
    },
    ClearFilters(table, _, session) {
      const sheet = sheetOfTable(session.workbook, table);
      assertSheetEditable(sheet);
      setRowsHidden(sheet, table.area, false);
    },
    ReapplyFilters: () => undefined,
    ...eventMethods<Table>(
      { DataChanged: EventNumber.tableChanged, SelectionChanged: EventNumber.tableSelectionChanged },
      ({ id }) => id,
    ),
  },
});
