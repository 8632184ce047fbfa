import type { HostOptions } from '../../../src/simulator';
import { findSheet, findTable } from '../../../src/spreadsheet';
import type { Desk } from '../desk';

export type Verdict = ReturnType<NonNullable<HostOptions['interceptRequest']>>;

/** What may become of one request on its way to Excel and back. */
export const WIRE_FAULTS: readonly (readonly [name: string, verdict: Verdict])[] = [
  ['is answered late', { answerLate: 3 }],
  ['is answered twice', 'answerTwice'],
  ['is refused', 'refuse'],
  ['is lost', 'drop'],
  ['loses its answer', 'dropAnswer'],
  ['meets a cell that is being edited', { refuse: 'InvalidOperationInCellEditMode' }],
  ['is told of a table that is not there', { refuse: 'ItemNotFound' }],
  ...['null', '', '{}', '{"Results":[],"TraceIds":[]}', '<html>'].flatMap((answerWith) => [
    [`is done, and answered with ${answerWith || 'nothing'}`, { answerWith, isDone: true }] as const,
    [`is not done, and answered with ${answerWith || 'nothing'}`, { answerWith, isDone: false }] as const,
  ]),
];

/** What somebody else does in the workbook while the add-in works. Done where it can be, else nothing. */
export interface Meddling {
  readonly name: string;
  readonly meddle: (desk: Desk) => void;
  /** What must be put right before the add-in can go on. */
  readonly mend?: (desk: Desk) => void;
  /** In cells that the add-in writes itself, so that one may come over the other. */
  readonly isInOurColumn?: boolean;
}

function onSheet(name: string, work: (desk: Desk) => void): (desk: Desk) => void {
  return (desk) => {
    if (findSheet(desk.workbook, name)) work(desk);
  };
}

function onTable(name: string, work: (desk: Desk) => void): (desk: Desk) => void {
  return (desk) => {
    if (findTable(desk.workbook, name)) work(desk);
  };
}

/** @param work gets the row's number on its sheet */
function onSecondRow(
  name: string,
  work: (desk: Desk, sheet: string, row: number) => void,
): (desk: Desk) => void {
  return (desk) => {
    const found = findTable(desk.workbook, name);
    if (found) work(desk, found.sheet.name, found.table.area.top + 3);
  };
}

function unprotected({ workbook }: Desk): void {
  for (const sheet of workbook.sheets) sheet.protected = false;
  workbook.structureProtected = false;
}

export const MEDDLINGS: readonly Meddling[] = [
  { name: 'edits an input cell', meddle: ({ user }) => user.type('Parter', 'D6', 'Nämnd') },
  { name: 'edits a cell beside the input', meddle: ({ user }) => user.type('Parter', 'M7', 'nytt') },
  ...['Godkanda', 'Kopplingar'].flatMap((table): Meddling[] => [
    { name: `sorts ${table}`, meddle: onTable(table, ({ user }) => user.reverseTable(table)) },
    {
      name: `edits a row of ${table}`,
      meddle: onSecondRow(table, ({ user }, sheet, row) => user.type(sheet, `D${row}`, 'nytt')),
    },
    {
      name: `inserts a row in ${table}`,
      meddle: onSecondRow(table, ({ user }, sheet, row) => user.insert(sheet, `${row}:${row}`)),
    },
  ]),
  {
    name: 'writes in the column Kontroll',
    meddle: ({ user }) => user.type('Parter', 'J6', 'sett av mig'),
    isInOurColumn: true,
  },
  { name: 'renames an input sheet', meddle: ({ user }) => user.renameSheet('Parter', 'Mina parter') },
  { name: 'deletes an input sheet', meddle: ({ user }) => user.deleteSheet('Återföringsplan') },
  { name: 'renames an input table', meddle: ({ user }) => user.renameTable('Parter', 'Partner') },
  { name: 'deletes an input table', meddle: ({ user }) => user.deleteTable('Utbetalningar') },
  { name: 'protects an input sheet', meddle: ({ user }) => user.protectSheet('Parter'), mend: unprotected },
  {
    name: 'protects the structure',
    meddle: ({ workbook }) => void (workbook.structureProtected = true),
    mend: unprotected,
  },
  { name: 'filters an input table', meddle: ({ user }) => user.filterTable('Parter', [0, 3]) },
  { name: 'sorts an input table', meddle: ({ user }) => user.reverseTable('Parter') },
  { name: 'inserts a row above an input table', meddle: ({ user }) => user.insert('Parter', '1:2') },
  { name: 'inserts a row in an input table', meddle: ({ user }) => user.insert('Parter', '6:6') },
  { name: 'inserts a column before an input table', meddle: ({ user }) => user.insert('Parter', 'A:A') },
  { name: 'inserts a column in an input table', meddle: ({ user }) => user.insert('Parter', 'D:D') },
  {
    name: 'inserts a column at the end of an input table',
    meddle: ({ user }) => user.insert('Parter', 'I:I'),
  },
  {
    name: 'renames an output sheet',
    meddle: onSheet('Fond', ({ user }) => user.renameSheet('Fond', 'Vår fond')),
  },
  { name: 'deletes an output sheet', meddle: onSheet('Fond', ({ user }) => user.deleteSheet('Fond')) },
  {
    name: 'renames an output table',
    meddle: onTable('FondUt', ({ user }) => user.renameTable('FondUt', 'F')),
  },
  { name: 'deletes an output table', meddle: onTable('FondUt', ({ user }) => user.deleteTable('FondUt')) },
  {
    name: 'deletes the charts of an output',
    meddle: onSheet('Återföring', ({ workbook }) => {
      const sheet = findSheet(workbook, 'Återföring');
      if (sheet) sheet.charts = [];
    }),
  },
  {
    name: 'protects an output sheet',
    meddle: onSheet('Fond', ({ user }) => user.protectSheet('Fond')),
    mend: unprotected,
  },
  {
    name: 'inserts rows above an output table',
    meddle: onSheet('Återföring', ({ user }) => user.insert('Återföring', '1:2')),
  },
  {
    name: 'inserts a column before an output table',
    meddle: onSheet('Återföring', ({ user }) => user.insert('Återföring', 'A:A')),
  },
  {
    name: 'inserts a column in an output table',
    meddle: onSheet('Återföring', ({ user }) => user.insert('Återföring', 'C:C')),
  },
  {
    name: 'filters an output table',
    meddle: onTable('AterforingUt', ({ user }) => user.filterTable('AterforingUt', [0])),
  },
  {
    name: 'writes under the closed periods',
    meddle: onSheet('Bokslut', ({ user }) => user.type('Bokslut', 'A7', 'mitt eget')),
  },
  {
    name: 'inserts a row above the closed periods',
    meddle: onSheet('Bokslut', ({ user }) => user.insert('Bokslut', '1:1')),
  },
  {
    name: 'renames the table of closed periods',
    meddle: onTable('DelarAvslut', ({ user }) => user.renameTable('DelarAvslut', 'Avslut')),
  },
  {
    name: 'deletes the sheet of closed periods',
    meddle: onSheet('Bokslut', ({ user }) => user.deleteSheet('Bokslut')),
  },
  {
    name: 'protects the sheet of closed periods',
    meddle: onSheet('Bokslut', ({ user }) => user.protectSheet('Bokslut')),
    mend: unprotected,
  },
  { name: 'adds a sheet with the name of the record', meddle: (desk) => addUnlessThere(desk, 'Bokslut') },
  { name: 'adds a sheet with the name of a template’s', meddle: (desk) => addUnlessThere(desk, 'Budget') },
  { name: 'adds a sheet with the name of an output', meddle: (desk) => addUnlessThere(desk, 'Kalender') },
  {
    name: 'adds a sheet with the name of the staging',
    meddle: (desk) => addUnlessThere(desk, 'SI_utkast'),
    mend: onSheet('SI_utkast', ({ user }) => user.renameSheet('SI_utkast', 'Mitt')),
  },
  {
    name: 'renames the staging sheet',
    meddle: onSheet('SI_utkast', ({ user }) => user.renameSheet('SI_utkast', 'Utkast')),
  },
  {
    name: 'deletes the staging sheet',
    meddle: onSheet('SI_utkast', ({ user }) => user.deleteSheet('SI_utkast')),
  },
];

function addUnlessThere({ user, workbook }: Desk, name: string): void {
  if (findSheet(workbook, name)) return;
  user.addSheet(name);
  user.type(name, 'B2', 'mitt eget');
}
