import type { Workbook as ExcelJsWorkbook } from 'exceljs';
import { parameterDefinitions } from '../../../src/core/parameters/definitions';
import { CalendarDate } from '../../../src/core/values/calendarDate';
import { createWorkbookSession } from '../../../src/excel';
import { batchInExcel } from '../../../src/excel/office/batch';
import { insertTemplate, yearsFrom } from '../../../src/excel/template/template';
import type { TemplateReport } from '../../../src/excel/workbookSession';
import type { NodeSession } from '../../../src/simulator/transports/node';
import { openInNode } from '../../../src/simulator/transports/node';
import type { Area, Workbook } from '../../../src/spreadsheet';
import { createWorkbook, findSheet, findTable, getCell } from '../../../src/spreadsheet';
import { savePackage } from '../../../src/xlsx';
import { readBack } from '../../xlsx/excelJs';
import { contractTables } from './contractTables';

const tableNames = Object.keys(contractTables);

function insert(session: NodeSession, firstYear = 2026): Promise<TemplateReport> {
  return batchInExcel(session.Excel)((context) => insertTemplate(context, yearsFrom(firstYear)));
}

async function templateIn(workbook: Workbook = createWorkbook('Läs mig')): Promise<NodeSession> {
  const session = openInNode(workbook);
  await insert(session);
  return session;
}

function headersOf(workbook: Workbook, tableName: string): string[] {
  const found = findTable(workbook, tableName);
  if (found === undefined) return [];
  const { sheet, table } = found;
  const { top, left, right } = table.area;
  return Array.from({ length: right - left + 1 }, (_, index) =>
    String(getCell(sheet, top, left + index).value),
  );
}

function valueAt(workbook: Workbook, sheet: string, row: number, column: number): unknown {
  const found = findSheet(workbook, sheet);
  return found && getCell(found, row, column).value;
}

/** A user's workbook: own cells, an own table Budget, and a sheet with a name that the template wants. */
async function usersWorkbook(): Promise<NodeSession> {
  const session = openInNode(createWorkbook('Effekter'));
  await session.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Effekter');
    sheet.getRange('A1:B2').values = [
      ['Satsning', 'Eget'],
      ['S1', 12],
    ];
    const plan = context.workbook.worksheets.add('Min plan');
    plan.getRange('B3:D4').values = [
      ['Satsning', 'Part', 'Kostnadsslag'],
      ['S1', 'VAN', 'Personal'],
    ];
    context.workbook.tables.add(plan.getRange('B3:D4'), true).name = 'budget';
    await context.sync();
  });
  return session;
}

describe('The template', () => {
  let session: NodeSession;
  let workbook: Workbook;
  let independent: ExcelJsWorkbook;

  beforeAll(async () => {
    session = await templateIn();
    workbook = session.excel.workbook;
    independent = await readBack(savePackage(undefined, workbook));
  });

  it.each(tableNames)('has the table %s with exactly the columns of the contract', (name) => {
    const years = ['2026', '2027', '2028', '2029', '2030'];
    const expected = contractTables[name]?.flatMap((header) => (header === '<år>' ? years : [header]));
    expect(headersOf(workbook, name)).toEqual(expected);
  });

  it('has no other tables than the contract’s', () => {
    const names = workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
    expect([...names].sort()).toEqual([...tableNames].sort());
  });

  it('has one table a sheet', () => {
    expect(workbook.sheets.every(({ tables }) => tables.length <= 1)).toBe(true);
  });

  it('begins with the guide and ends with the lists', () => {
    expect([workbook.sheets[0]?.name, workbook.sheets.at(-1)?.name]).toEqual(['Läs mig', 'Listor']);
  });

  it('names every sheet that it makes in the guide', () => {
    const guide = findSheet(workbook, 'Läs mig');
    const words = new Set([...(guide?.cells.values() ?? [])].map((row) => row.get(0)?.value));
    const sheets = workbook.sheets.filter(({ tables }) => tables.length > 0).map(({ name }) => name);
    expect(sheets.filter((name) => !words.has(name))).toEqual([]);
  });

  it('refers every dropdown to the sheet of lists', () => {
    const sources = workbook.sheets.flatMap(({ dataValidations }) =>
      dataValidations.flatMap(({ listSource }) => listSource ?? []),
    );
    expect(sources.filter((source) => !source.startsWith('=Listor!$'))).toEqual([]);
  });

  it('gives Status the contract’s choices', () => {
    const status = independent.getWorksheet('Satsningar')?.getCell('D5').dataValidation;
    const [first, last] = String(status?.formulae?.[0])
      .replace(/^Listor!/, '')
      .replace(/\$/g, '')
      .split(':');
    const lists = independent.getWorksheet('Listor');
    const column = lists?.getCell(first ?? '').col;
    const rows = [Number(lists?.getCell(first ?? '').row), Number(lists?.getCell(last ?? '').row)];
    const choices = Array.from(
      { length: (rows[1] ?? 0) - (rows[0] ?? 0) + 1 },
      (_, index) => lists?.getCell((rows[0] ?? 0) + index, Number(column)).value,
    );
    expect(choices).toEqual(['Idé', 'Ansökan', 'Beviljad', 'Pågår', 'Avslutad', 'Uppföljd']);
  });

  it('stops a choice that is not in the list', () => {
    const status = independent.getWorksheet('Satsningar')?.getCell('D5').dataValidation;
    expect({ type: status?.type, style: status?.errorStyle ?? 'stop' }).toEqual({
      type: 'list',
      style: 'stop',
    });
  });

  it('only informs where several choices may stand in a cell', () => {
    const assignment = independent.getWorksheet('Parter')?.getCell('F5').dataValidation;
    expect({ type: assignment?.type, style: assignment?.errorStyle }).toEqual({
      type: 'list',
      style: 'information',
    });
  });

  it('tells at each column what it is for, within Excel’s limits for a prompt', () => {
    const prompts = workbook.sheets.flatMap(({ dataValidations }) =>
      dataValidations.map(({ prompt }) => prompt),
    );
    const broken = prompts.filter(
      (prompt) => !prompt?.message || prompt.message.length > 255 || prompt.title.length > 32,
    );
    expect(broken).toEqual([]);
  });

  it('gives no cell two prompts', () => {
    const cells = workbook.sheets.flatMap(({ name, dataValidations }) =>
      dataValidations.flatMap(({ area }) => cellsOf(area).map((cell) => `${name} ${cell}`)),
    );
    expect(cells.length).toBe(new Set(cells).size);
  });

  it.each([
    ['an amount', 'Fakturor', 'F5', '#,##0.00'],
    ['a share', 'Bemanning', 'E5', '0%'],
    ['a date', 'Bemanning', 'F5', 'yyyy-mm-dd'],
    ['a year', 'Fakturor', 'C5', '0'],
    ['a code', 'Parter', 'G5', '@'],
    ['a year’s amount', 'Budget', 'E5', '#,##0.00'],
  ])('formats %s', (_, sheet, address, format) => {
    expect(independent.getWorksheet(sheet)?.getCell(address).numFmt).toBe(format);
  });

  it('keeps the header in sight', () => {
    const [view] = independent.getWorksheet('Huvudbok')?.views ?? [];
    expect(view).toMatchObject({ state: 'frozen', ySplit: 4 });
  });

  it('gives the sheets of a theme one colour, and every theme its own', () => {
    const colorOf = (name: string): string | undefined => findSheet(workbook, name)?.tabColor;
    const colors = ['Satsningar', 'Ansökan', 'Huvudbok', 'Fakturor', 'Parametrar'].map(colorOf);
    expect([new Set(colors).size, colorOf('Budget')]).toEqual([5, colorOf('Satsningar')]);
  });

  it('lists every parameter that is read', () => {
    const names = Object.keys(parameterDefinitions).map((_, row) =>
      valueAt(workbook, 'Parametrar', 4 + row, 0),
    );
    expect(names).toEqual(Object.keys(parameterDefinitions));
  });

  it('prefills every parameter with its default, as the product reads it', async () => {
    const today = CalendarDate.parse('2026-11-21');
    if (today === undefined) throw new Error('not a date');
    const { run } = await createWorkbookSession(session.Excel).check(today);
    const { parameters } = run.portfolio;
    const names = Object.keys(parameterDefinitions) as (keyof typeof parameterDefinitions)[];
    const read = names.map((name) => [name, String(JSON.stringify(parameters.get(name, today)))]);
    const defaults = names.map((name) => [name, String(JSON.stringify(parameterDefinitions[name].default))]);
    expect(read).toEqual(defaults);
  });

  it('says nothing against itself', async () => {
    const today = CalendarDate.parse('2026-11-21');
    if (today === undefined) throw new Error('not a date');
    expect((await createWorkbookSession(session.Excel).check(today)).run.findings).toEqual([]);
  });

  it('takes two requests, both far below what Excel allows', async () => {
    const fresh = await templateIn(createWorkbook('Blad1'));
    const { requests } = fresh.excel;
    expect([requests.length, requests.every(({ bytes }) => bytes < 1_000_000)]).toEqual([2, true]);
  });
});

describe('Inserting the template', () => {
  it('changes nothing the second time', async () => {
    const session = await templateIn();
    const before = savePackage(undefined, session.excel.workbook);
    await insert(session, 2031);
    expect(savePackage(undefined, session.excel.workbook)).toEqual(before);
  });

  it('tells the second time that every table was there', async () => {
    const session = await templateIn();
    const report = await insert(session);
    expect([report.addedSheets, [...report.alreadyThere].sort()]).toEqual([[], [...tableNames].sort()]);
  });

  it('leaves the cells of the user’s sheets as they were', async () => {
    const session = await usersWorkbook();
    const before = JSON.stringify(['Effekter', 'Min plan'].map((name) => contentOf(session, name)));
    await insert(session);
    expect(JSON.stringify(['Effekter', 'Min plan'].map((name) => contentOf(session, name)))).toBe(before);
  });

  it('leaves a table that the user has under the contract’s name, however it is spelt', async () => {
    const session = await usersWorkbook();
    const report = await insert(session);
    expect([report.alreadyThere, report.addedSheets.includes('Budget')]).toEqual([['Budget'], false]);
  });

  it('uses a free name where the user has a sheet of that name', async () => {
    const session = await usersWorkbook();
    const report = await insert(session);
    expect([
      report.addedSheets.includes('Effekter (2)'),
      headersOf(session.excel.workbook, 'Effekter')[0],
    ]).toEqual([true, 'Satsning']);
  });

  it('puts a table that was removed back, with the lists that are there', async () => {
    const session = await templateIn();
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bemanning').delete();
      await context.sync();
    });
    expect((await insert(session)).addedSheets).toEqual(['Bemanning']);
  });

  it('makes lists of its own where the user’s sheet Listor holds something else', async () => {
    const session = openInNode(createWorkbook('Listor'));
    const report = await insert(session);
    expect(report.addedSheets).toContain('Listor (2)');
  });

  it('leaves a sheet Läs mig that the user has written on', async () => {
    const session = openInNode(createWorkbook('Läs mig'));
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Läs mig').getRange('A1').values = [['Mitt eget']];
      await context.sync();
    });
    await insert(session);
    expect(valueAt(session.excel.workbook, 'Läs mig', 0, 0)).toBe('Mitt eget');
  });

  it('stops with a sentence, and nothing changed, where a defined name has a table’s name', async () => {
    const workbook = createWorkbook('Blad1');
    workbook.names = [{ name: 'Budget', formula: '=Blad1!$A$1', visible: true }];
    const session = openInNode(workbook);
    await expect(insert(session)).rejects.toThrow('Namnet Budget används redan i Namnhanteraren.');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Blad1']);
  });
});

function cellsOf({ top, left, bottom, right }: Area): string[] {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return rows.flatMap((row) => columns.map((column) => `${row}:${column}`));
}

function contentOf(session: NodeSession, name: string): unknown {
  const sheet = findSheet(session.excel.workbook, name);
  return sheet && { ...sheet, cells: [...sheet.cells].map(([row, cells]) => [row, [...cells]]) };
}
