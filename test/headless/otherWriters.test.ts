import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { CalendarDate } from '../../src/core/values/calendarDate';
import { runCommand } from '../../src/headless/runCommand';
import { partOf, unzipped, zipped } from '../xlsx/handmade';
import { authorWorkbook, foldersOfTests, WITH_COMPANY } from './workbooks';

const newFolder = foldersOfTests();

const today = CalendarDate.parse('2026-11-21') as CalendarDate;
const PARTS = { findings: true, schedules: true, payoff: true, reconciliation: true };

interface Run {
  readonly code: number;
  readonly told: readonly string[];
  /** The findings, and what it rests on. */
  readonly found: { readonly inputHash: string; readonly findings: unknown } | undefined;
}

async function run(input: string, out: string): Promise<Run> {
  let printed = '';
  const told: string[] = [];
  const print = async (text: string): Promise<'arrived'> => {
    printed += text;
    return 'arrived';
  };
  const command = { input, out, json: '-', today, parts: PARTS, ledger: undefined };
  const code = await runCommand(
    { ...command, order: undefined, corrections: undefined },
    { print, complain: (line) => void told.push(line) },
  );
  if (printed === '') return { code, told, found: undefined };
  const { inputHash, findings } = JSON.parse(printed);
  return { code, told, found: { inputHash, findings } };
}

/** Excel itself leaves out of a file that its tables have a header row. */
function asExcelSaves(path: string): void {
  const files = [...unzipped(readFileSync(path))].map(([name, text]) => [
    name,
    name.startsWith('xl/tables/') ? text.replace(' headerRowCount="1"', '') : text,
  ]);
  writeFileSync(path, zipped(Object.fromEntries(files)));
}

/** The user's own sheet with a formula is put in by another program, which says that no table has a header row. */
async function savedByAnother(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const formula = { formula: 'COUNTA(Regelkontroll[Regel])', result: 0 };
  book.addWorksheet('Min sida').getCell('A1').value = formula;
  await book.xlsx.writeFile(path);
}

async function twice(save: (path: string) => Promise<void>): Promise<readonly [Run, Run, string]> {
  const folder = newFolder();
  const [input, between, out] = ['in.xlsx', 'mellan.xlsx', 'ut.xlsx'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await authorWorkbook(input, WITH_COMPANY);
  const first = await run(input, between);
  await save(between);
  return [first, await run(between, out), out];
}

function tableNamed(path: string, name: string): string {
  const bytes = readFileSync(path);
  const parts = [...unzipped(bytes).keys()].filter((part) => part.startsWith('xl/tables/'));
  return parts.map((part) => partOf(bytes, part)).find((xml) => xml.includes(` name="${name}"`)) ?? '';
}

describe('a result that another program has opened and saved', () => {
  test.each([
    ['as the add-in has written it', savedByAnother],
    [
      'as Excel has saved it before',
      async (path: string) => {
        asExcelSaves(path);
        await savedByAnother(path);
      },
    ],
  ])('is run again with the same result, %s', async (_, save) => {
    const [first, second] = await twice(save);
    expect(second).toEqual(first);
    expect(first.code).toBe(1);
  });

  test('has its header rows in the output tables again', async () => {
    const [, , out] = await twice(async (path) => {
      asExcelSaves(path);
      await savedByAnother(path);
    });
    expect(tableNamed(out, 'Regelkontroll')).toContain(' headerRowCount="1"');
  });

  test('keeps the user’s formula on an output table', async () => {
    const [, , out] = await twice(savedByAnother);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(out);
    expect(book.getWorksheet('Min sida')?.getCell('A1').formula).toBe('COUNTA(Regelkontroll[Regel])');
  });
});
