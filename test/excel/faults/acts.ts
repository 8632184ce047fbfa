import type { PeriodName } from '../../../src/core/model/choices';
import type { Workbook } from '../../../src/spreadsheet';
import { createWorkbook, findTable } from '../../../src/spreadsheet';
import { tableSchemas } from '../../../src/workbook/schema';
import { exampleSnapshot } from '../../taskpane/fakes/exampleSnapshot';
import type { Desk } from '../desk';
import { addSheet, addTable, deskWith, put, sheetOf, TODAY } from '../desk';

/** Something that a user asks the add-in for. */
export interface Act {
  readonly name: string;
  /** The workbook before it. */
  readonly prepare: () => Promise<Desk>;
  /** What it resolves to is compared. */
  readonly work: (desk: Desk) => Promise<unknown>;
  /** Whether it leaves the input alone, but for the column `Kontroll` and the flags. */
  readonly sparesInput: boolean;
  /** It empties that column, and with it what somebody writes there in the very moment. */
  readonly emptiesColumn?: boolean;
  /** It wants an empty workbook, where nobody has anything to change. */
  readonly wantsEmpty?: boolean;
}

const TABLES = ['Satsningar', 'Parter', 'Aterforingsplan', 'Utbetalningar'];

/** A few rows with faults far apart in *Parter*, which stands in the middle of its sheet beside the user's own cells. */
function smallWorkbook(): Workbook {
  const workbook = createWorkbook('Start');
  for (const table of exampleSnapshot.tables.filter(({ name }) => TABLES.includes(name))) {
    if (table.name !== 'Parter') addTable(workbook, table);
    else {
      const rows = table.rows.map((row, index) => [...row, `anteckning ${index}`]);
      addTable(workbook, { ...table, top: 3, left: 1, headers: [...table.headers, 'Egen'], rows });
    }
  }
  const parties = workbook.sheets.find(({ name }) => name === 'Parter');
  if (parties === undefined) throw new Error('the test lacks Parter');
  put(parties, 'B1', [['Våra parter']]);
  put(parties, 'D5', [['Okänd'], ['Nämnd'], ['Okänd'], ['Okänd']]);
  put(parties, 'M6', [['=1+1', 'vid sidan om']]);
  put(addSheet(workbook, 'Eget'), 'A1', [['Plan', 17]]);
  return workbook;
}

async function withOldResult(): Promise<Desk> {
  const desk = deskWith(smallWorkbook());
  await desk.write();
  put(sheetOf(desk, 'Eget'), 'A2', [['Summa', '=SUM(AterforingUt[Plan])']]);
  put(sheetOf(desk, 'Återföringsplan'), 'C1', [["'2025", "'2026"]]);
  put(sheetOf(desk, 'Parter'), 'D5', [['Nämnd'], ['Okänd']]);
  put(sheetOf(desk, 'Satsningar'), 'F3', [['tolv']]);
  return desk;
}

/** A result with charts, of which the next has none: the plan is no longer the add-in's to read. */
async function withOldCharts(): Promise<Desk> {
  const desk = deskWith(smallWorkbook());
  await desk.write();
  desk.user.renameTable('Aterforingsplan', 'Gammal_plan');
  return desk;
}

async function withoutResult(): Promise<Desk> {
  return deskWith(smallWorkbook());
}

/** A column that *Parter* lacks, which is offered as a fix. */
async function withFix(): Promise<Desk> {
  return deskWith(smallWorkbook());
}

/** A ledger with costs of one REN, so that there is something to close on. */
async function withLedger(): Promise<Desk> {
  const workbook = smallWorkbook();
  addTable(workbook, {
    name: 'Huvudbok',
    sheet: 'Huvudbok',
    top: 0,
    left: 0,
    headers: ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Text', 'Belopp'],
    rows: [
      ['V1', '2026-02-10', '5010', '1103', '70001', 'Lön', 12000.5],
      ['V2', '2026-05-10', '5010', '1103', '70001', 'Lön', 800],
    ],
  });
  return deskWith(workbook);
}

/** A period has been closed, and a line is written under its row. */
async function withClosed(): Promise<Desk> {
  const desk = await withLedger();
  await close('Delår 1', desk);
  put(sheetOf(desk, 'Bokslut'), 'B9', [['Min anteckning']]);
  return desk;
}

async function close(period: PeriodName, desk: Desk): Promise<void> {
  const checked = await desk.check();
  await desk.session.closePeriod({ year: 2026, period, by: 'Ekonomichefen', date: TODAY }, checked);
}

/** Findings that somebody has accepted, and an empty row. */
async function withAcceptances(): Promise<Desk> {
  const workbook = smallWorkbook();
  addTable(workbook, {
    name: 'Godkanda',
    sheet: 'Godkanda',
    top: 0,
    left: 0,
    headers: [...tableSchemas.Godkanda.columns.map(({ header }) => header), 'Egen'],
    rows: [
      ['OR-37', 'S1', 'Utbetalningar', 'E2', '', '', 'Chefen', '2026-01-01', 'Sen', '=1+1'],
      ['OR-41', 'S1', 'Parametrar', 'B3', '', '', 'Chefen', '2026-02-01', 'Annat', 'a'],
      ['OR-42', 'S1', 'Parter', 'B3', '', '', 'Chefen', '2026-03-01', 'Tredje', 'b'],
      [],
    ],
  });
  return deskWith(workbook);
}

async function acceptFirst(desk: Desk): Promise<void> {
  const { run } = await desk.check();
  const finding = run.findings.find(({ place }) => place?.table === 'Parter');
  if (finding) await desk.session.accept(finding, { by: 'Chefen', reason: 'Känt', date: TODAY });
}

async function takeBackAcceptance(desk: Desk): Promise<void> {
  const { run } = await desk.check();
  const acceptance = run.portfolio.acceptances.find(({ rule }) => rule === 'OR-41');
  if (acceptance) await desk.session.removeAcceptance(acceptance);
}

/** Two of the user's own tables, of which one is linked. */
async function withLink(): Promise<Desk> {
  const workbook = smallWorkbook();
  const own = { top: 1, left: 1, rows: [['S1', 'VAN', 5]] };
  addTable(workbook, { ...own, name: 'Kostnader', sheet: 'Kostnader', headers: ['Insats', 'Part', '2026'] });
  addTable(workbook, { ...own, name: 'Nyttor', sheet: 'Nyttor', headers: ['Insats', 'Part', '2026'] });
  const desk = deskWith(workbook);
  await desk.session.adopt({ table: 'Budget', source: 'Kostnader', columns: LINKED });
  return desk;
}

const LINKED = new Map([
  ['Satsning', 'Insats'],
  ['Part', 'Part'],
  ['2026', '2026'],
]);

function adopt(desk: Desk): Promise<void> {
  return desk.session.adopt({ table: 'Effekter', source: 'Nyttor', columns: LINKED });
}

async function checkAndTell(desk: Desk): Promise<unknown> {
  const { run } = await desk.check();
  return [run.inputHash, run.findings.map(({ rule, place }) => `${rule} ${place?.sheet} ${place?.cell}`)];
}

async function applyFirstFix(desk: Desk): Promise<void> {
  const { fixes } = await desk.check();
  const fix = fixes.columns.find(({ id }) => id === 'Kontroll Parter');
  if (fix) await desk.session.applyFix(fix, TODAY);
}

/** Refused where it has been done, as in every workbook with tables: then the user does not ask again. */
async function insertExample({ workbook, session }: Desk): Promise<unknown> {
  return findTable(workbook, 'Satsningar') ? undefined : session.insertExample();
}

export const ACTS: readonly Act[] = [
  { name: 'a check', prepare: withOldResult, work: checkAndTell, sparesInput: true },
  { name: 'a first write', prepare: withoutResult, work: (desk) => desk.write(), sparesInput: true },
  {
    name: 'a write over an old result',
    prepare: withOldResult,
    work: (desk) => desk.write(),
    sparesInput: true,
  },
  {
    name: 'a write with nothing left to draw',
    prepare: withOldCharts,
    work: (desk) => desk.write(),
    sparesInput: true,
  },
  {
    name: 'clearing the flags',
    prepare: withOldResult,
    work: (desk) => desk.session.clear(),
    sparesInput: true,
    emptiesColumn: true,
  },
  { name: 'a fix', prepare: withFix, work: applyFirstFix, sparesInput: false },
  {
    name: 'the first close of a period',
    prepare: withLedger,
    work: (desk) => close('Delår 1', desk),
    sparesInput: true,
  },
  {
    name: 'a later close of a period',
    prepare: withClosed,
    work: (desk) => close('Delår 2', desk),
    sparesInput: true,
  },
  { name: 'a first acceptance', prepare: withoutResult, work: acceptFirst, sparesInput: false },
  { name: 'a later acceptance', prepare: withAcceptances, work: acceptFirst, sparesInput: false },
  {
    name: 'taking back an acceptance',
    prepare: withAcceptances,
    work: takeBackAcceptance,
    sparesInput: false,
  },
  { name: 'a link', prepare: withLink, work: adopt, sparesInput: false },
  {
    name: 'removing a link',
    prepare: withLink,
    work: (desk) => desk.session.removeLink('Budget'),
    sparesInput: false,
  },
  {
    name: 'the template',
    prepare: withoutResult,
    work: ({ session }) => session.insertTemplate(),
    sparesInput: false,
  },
  {
    name: 'a table of the template',
    prepare: withoutResult,
    work: ({ session }) => session.insertTemplate('Budget'),
    sparesInput: false,
  },
  {
    name: 'the example',
    prepare: async () => deskWith(createWorkbook('Start')),
    work: insertExample,
    sparesInput: false,
    wantsEmpty: true,
  },
];
