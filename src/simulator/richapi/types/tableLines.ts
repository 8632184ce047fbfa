import { columnCount, rowCount } from '../../../spreadsheet/area';
import { sheetOfTable } from '../../../spreadsheet/book';
import { mapCells } from '../../../spreadsheet/cells/cells';
import { ExcelError } from '../../../spreadsheet/excelError';
import type { Area, Table } from '../../../spreadsheet/model';
import { assertSheetEditable } from '../../../spreadsheet/protection';
import {
  addTableColumn,
  deleteTableColumn,
  renameTableColumn,
} from '../../../spreadsheet/tables/tableColumns';
import {
  columnNames,
  columnOf,
  dataArea,
  headerArea,
  totalsArea,
} from '../../../spreadsheet/tables/tableParts';
import { deleteTableRows, makeTableRows } from '../../../spreadsheet/tables/tableRows';
import { asText, type Argument } from '../arguments';
import type { HostObject } from '../hostObject';
import { defineType, itemAt, readOnly } from '../members';
import { matrixOf } from '../rangeValues';
import type { Session } from '../session';
import type { ColumnTarget, RowTarget } from '../targets';
import { writeCells } from '../writeCells';

function wrapColumn(table: Table, index: number, session: Session): HostObject {
  return session.wrap('TableColumn', { table, id: itemAt(session.columnIdsOf(table), index) });
}

/** A number is an id; a text is a name, since a column may be called 2026. */
function findColumn(table: Table, key: string, isNumber: boolean, session: Session): number {
  if (isNumber) return session.columnIdsOf(table).indexOf(Number(key));
  const names = columnNames(sheetOfTable(session.workbook, table), table);
  return names.findIndex((candidate) => candidate.toLowerCase() === key.toLowerCase());
}

export const tableColumnCollectionType = defineType<Table>({
  items: (table, session) =>
    session.columnIdsOf(table).map((id) => session.wrap('TableColumn', { table, id })),
  getItem(table, key, session, isNumber) {
    const index = findColumn(table, key, isNumber, session);
    if (index < 0) throw new ExcelError('ItemNotFound', `the column ${key}`);
    return wrapColumn(table, index, session);
  },
  scalars: { Count: readOnly(({ area }) => columnCount(area)) },
  methods: {
    GetCount: ({ area }) => columnCount(area),
    GetItemAt: (table, args, session) => wrapColumn(table, args.integer(0), session),
    GetItemOrNullObject(table, args, session) {
      const index = findColumn(table, String(args.at(0)), typeof args.at(0) === 'number', session);
      return index < 0 ? null : wrapColumn(table, index, session);
    },
    Add: (table, args, session) =>
      addColumn(session, table, args.optionalInteger(0), args.at(1), args.optionalText(2)),
  },
});

function addColumn(
  session: Session,
  table: Table,
  position: number | undefined,
  values: Argument,
  name?: string,
): HostObject {
  const sheet = sheetOfTable(session.workbook, table);
  assertSheetEditable(sheet);
  const ids = session.columnIdsOf(table);
  const height = { ...columnOf(table.area, 0) };
  if (Array.isArray(values)) matrixOf(height, values);
  const count = columnCount(table.area);
  const wanted = position === undefined || position < 0 ? count : position;
  const index = addTableColumn(session, sheet, table, wanted);
  ids.splice(index, 0, Math.max(0, ...ids) + 1);
  if (values !== null) writeCells(session, sheet, columnOf(table.area, index), values);
  if (name !== undefined) renameTableColumn(session, sheet, table, index, name);
  return wrapColumn(table, index, session);
}

function indexOf({ table, id }: ColumnTarget, session: Session): number {
  const index = session.columnIdsOf(table).indexOf(id);
  if (index < 0) throw new ExcelError('ItemNotFound', 'the column was deleted');
  return index;
}

function columnPart(area: (table: Table) => Area) {
  return (target: ColumnTarget, _: unknown, session: Session): HostObject => {
    const sheet = sheetOfTable(session.workbook, target.table);
    return session.range(sheet, columnOf(area(target.table), indexOf(target, session)));
  };
}

export const tableColumnType = defineType<ColumnTarget>({
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: readOnly(({ id }) => id),
    Index: readOnly(indexOf),
    Name: {
      get: (target, session) =>
        columnNames(sheetOfTable(session.workbook, target.table), target.table)[indexOf(target, session)] ??
        '',
      set(target, value, session) {
        const sheet = sheetOfTable(session.workbook, target.table);
        assertSheetEditable(sheet);
        renameTableColumn(session, sheet, target.table, indexOf(target, session), asText(value));
      },
    },
    Values: {
      get: (target, session) =>
        mapCells(
          sheetOfTable(session.workbook, target.table),
          columnOf(target.table.area, indexOf(target, session)),
          ({ value }) => value,
        ),
      set(target, value, session) {
        const sheet = sheetOfTable(session.workbook, target.table);
        writeCells(session, sheet, columnOf(target.table.area, indexOf(target, session)), value);
      },
    },
  },
  methods: {
    GetRange: columnPart(({ area }) => area),
    GetHeaderRowRange: columnPart(headerArea),
    GetDataBodyRange: columnPart(dataArea),
    GetTotalRowRange: columnPart(totalsArea),
    Delete(target, _, session) {
      const sheet = sheetOfTable(session.workbook, target.table);
      assertSheetEditable(sheet);
      const index = indexOf(target, session);
      const ids = session.columnIdsOf(target.table);
      deleteTableColumn(session, sheet, target.table, index);
      ids.splice(index, 1);
    },
  },
});

function rowArea({ table, index }: RowTarget): Area {
  const data = dataArea(table);
  const top = data.top + index;
  if (index < 0 || top > data.bottom) throw new ExcelError('ItemNotFound', `the row ${index}`);
  return { ...data, top, bottom: top };
}

export const tableRowCollectionType = defineType<Table>({
  items: (table, session) =>
    Array.from({ length: rowCount(dataArea(table)) }, (_, index) =>
      session.wrap('TableRow', { table, index }),
    ),
  scalars: { Count: readOnly((table) => rowCount(dataArea(table))) },
  methods: {
    GetCount: (table) => rowCount(dataArea(table)),
    GetItemAt(table, args, session) {
      const target = { table, index: args.integer(0) };
      rowArea(target);
      return session.wrap('TableRow', target);
    },
    Add: (table, args, session) => addRows(session, table, args.optionalInteger(0), args.at(1)),
    DeleteRowsAt(table, args, session) {
      const sheet = sheetOfTable(session.workbook, table);
      assertSheetEditable(sheet);
      deleteTableRows(session, sheet, table, args.integer(0), args.optionalInteger(1) ?? 1);
    },
  },
});

function addRows(session: Session, table: Table, position: number | undefined, values: Argument): HostObject {
  const sheet = sheetOfTable(session.workbook, table);
  assertSheetEditable(sheet);
  const count = Array.isArray(values) ? values.length : 1;
  const width = { ...dataArea(table), top: 0, bottom: count - 1 };
  if (Array.isArray(values)) matrixOf(width, values);
  const index = position === undefined || position < 0 ? undefined : position;
  const area = makeTableRows(session, sheet, table, count, index);
  if (values !== null) writeCells(session, sheet, area, values);
  return session.wrap('TableRow', { table, index: area.top - dataArea(table).top });
}

export const tableRowType = defineType<RowTarget>({
  scalars: {
    Index: readOnly(({ index }) => index),
    Values: {
      get: (target, { workbook }) =>
        mapCells(sheetOfTable(workbook, target.table), rowArea(target), ({ value }) => value),
      set: (target, value, session) =>
        writeCells(session, sheetOfTable(session.workbook, target.table), rowArea(target), value),
    },
  },
  methods: {
    GetRange: (target, _, session) =>
      session.range(sheetOfTable(session.workbook, target.table), rowArea(target)),
    Delete(target, _, session) {
      const sheet = sheetOfTable(session.workbook, target.table);
      assertSheetEditable(sheet);
      rowArea(target);
      deleteTableRows(session, sheet, target.table, target.index, 1);
    },
  },
});
