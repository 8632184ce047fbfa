import { parseArea, parseAddressList } from '../../../spreadsheet/address';
import { activeSheet } from '../../../spreadsheet/book';
import { excelDate } from '../../../spreadsheet/dates';
import { ExcelError } from '../../../spreadsheet/excelError';
import type { Area, DefinedName, Workbook } from '../../../spreadsheet/model';
import { asNumber } from '../arguments';
import { defineType, eventMethods, readOnly, required } from '../members';
import type { Session } from '../session';
import type { FunctionResultTarget, TableScope } from '../targets';

function selectedArea(workbook: Workbook): Area {
  const areas = parseAddressList(workbook.selection) ?? [];
  const [first] = areas;
  if (first === undefined || areas.length > 1) throw new ExcelError('InvalidSelection');
  return first.area;
}

function activeCell(workbook: Workbook): Area {
  const first = parseArea((workbook.selection.split(',')[0] ?? '').split('!').at(-1) ?? '');
  const area = first ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return { ...area, bottom: area.top, right: area.left };
}

function workbookTables(session: Session): TableScope {
  return {
    tables: () => session.workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table }))),
    eventTarget: 'Workbook',
  };
}

export const workbookType = defineType<Workbook>({
  scalars: {
    Name: readOnly((workbook) => workbook.name ?? 'Book1.xlsx'),
    ReadOnly: readOnly(() => false),
    IsDirty: readOnly(() => true),
    AutoSave: readOnly(() => false),
  },
  navigation: {
    Worksheets: (workbook, session) => session.wrap('WorksheetCollection', workbook),
    Tables: (_, session) => session.wrap('TableCollection', workbookTables(session)),
    Names: (workbook, session) => session.wrap('NamedItemCollection', workbook),
    Application: (workbook, session) => session.wrap('Application', workbook),
    Functions: (workbook, session) => session.wrap('Functions', workbook),
    Protection: (workbook, session) => session.wrap('WorkbookProtection', workbook),
  },
  methods: {
    GetSelectedRange: (workbook, _, session) => session.range(activeSheet(workbook), selectedArea(workbook)),
    GetSelectedRanges: (workbook, _, session) =>
      session.rangeAreas(
        activeSheet(workbook),
        (parseAddressList(workbook.selection) ?? []).map(({ area }) => area),
      ),
    GetActiveCell: (workbook, _, session) => session.range(activeSheet(workbook), activeCell(workbook)),
    _GetObjectByReferenceId: (_, args, session) => session.referenced(args.text(0)).typeName,
    _GetObjectTypeNameByReferenceId: (_, args, session) => session.referenced(args.text(0)).typeName,
    _GetReferenceCount: (_, __, session) => session.referenceCount(),
    _RemoveReference: (_, args, session) => session.release(args.text(0)),
    _RemoveAllReferences: (_, __, session) => session.releaseAll(),
    _GetRangeForEventByReferenceId: (_, args, session) => session.referenced(args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, session) => session.referenced(args.text(0)),
    ...eventMethods<Workbook>({ Activated: 2203, AutoSaveSettingChanged: 2200 }, () => 'Workbook'),
  },
});

export const applicationType = defineType<Workbook>({
  scalars: {
    CalculationMode: { get: () => 'Automatic', set: () => undefined },
    CalculationState: readOnly(() => 'Done'),
    CalculationEngineVersion: readOnly(() => 191029),
    DecimalSeparator: readOnly(() => ','),
    ThousandsSeparator: readOnly(() => '\u00a0'),
    UseSystemSeparators: readOnly(() => true),
  },
  methods: {
    Calculate: (_, __, session) => session.markChanged(),
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
});

export const workbookProtectionType = defineType<Workbook>({
  scalars: { Protected: readOnly((workbook) => workbook.structureProtected) },
  methods: {
    Protect(workbook) {
      if (workbook.structureProtected) throw new ExcelError('InvalidOperation', 'protected already');
      workbook.structureProtected = true;
    },
    Unprotect(workbook) {
      workbook.structureProtected = false;
    },
  },
});

export const functionsType = defineType<Workbook>({
  methods: {
    Date(workbook, args, session) {
      const [year, month, day] = [0, 1, 2].map((index) => asNumber(args.at(index)));
      const serial = excelDate(year ?? 0, month ?? 0, day ?? 0, workbook.date1904);
      const result = serial === undefined ? { value: null, error: '#NUM!' } : { value: serial, error: null };
      return session.wrap('FunctionResult', result);
    },
  },
});

export const functionResultType = defineType<FunctionResultTarget>({
  scalars: { Value: readOnly(({ value }) => value), Error: readOnly(({ error }) => error) },
});

export const namedItemCollectionType = defineType<Workbook>({
  items: (workbook, session) => (workbook.names ?? []).map((name) => session.wrap('NamedItem', name)),
  getItem: (workbook, key, session) =>
    session.wrap('NamedItem', required(findName(workbook, key), `the name ${key}`)),
  methods: {
    GetCount: (workbook) => workbook.names?.length ?? 0,
    GetItemOrNullObject(workbook, args, session) {
      const name = findName(workbook, args.text(0));
      return name === undefined ? null : session.wrap('NamedItem', name);
    },
  },
});

function findName(workbook: Workbook, key: string): DefinedName | undefined {
  return workbook.names?.find((name) => name.name.toLowerCase() === key.toLowerCase());
}

export const namedItemType = defineType<DefinedName>({
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: readOnly(({ name }) => name),
    Formula: readOnly(({ formula }) => formula),
    Visible: readOnly(({ visible }) => visible),
  },
});

export const addinInternalServiceType = defineType<Workbook>({
  methods: { NotifyActionHandlerReady: () => undefined },
});
