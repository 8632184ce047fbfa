import { readFileSync } from 'node:fs';
import type { Workbook as ExcelJsWorkbook } from 'exceljs';
import { CalendarDate } from '../../src/core/values/calendarDate';
import { Money } from '../../src/core/values/money';
import type { CheckedWorkbook } from '../../src/excel';
import { exampleFile } from '../../src/headless/exampleFile';
import { templateFile } from '../../src/headless/templateFile';
import type { OpenWorkbook } from '../../src/headless/workbookFile';
import { openWorkbookFile } from '../../src/headless/workbookFile';
import type { Workbook } from '../../src/spreadsheet';
import { openPackage } from '../../src/xlsx';
import { readBack } from '../xlsx/excelJs';
import { unzipped } from '../xlsx/handmade';

const EXAMPLE = 'assets/exempel.xlsx';
const TEMPLATE = 'assets/mall.xlsx';

function modelOf(bytes: Uint8Array): Workbook {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.workbook;
}

function openExample(): OpenWorkbook {
  const opened = openWorkbookFile(EXAMPLE);
  if ('refusal' in opened) throw new Error(opened.refusal);
  return opened;
}

function check(opened = openExample()): Promise<CheckedWorkbook> {
  const today = CalendarDate.parse('2026-11-21');
  if (today === undefined) throw new Error('not a date');
  return opened.session.check(today);
}

const SEVERITIES: Readonly<Record<string, string>> = { stop: 'Stopp', warn: 'Varning', info: 'Upplysning' };

function listedInTheDocument(): string[] {
  const lines = readFileSync('docs/exempel.md', 'utf8').split('\n');
  const rows = lines.filter((line) => /^\| (OR|IN|GB)-\d\d /.test(line));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, 5)
      .map((cell) => cell.trim())
      .join(' '),
  );
}

function foundIn({ run }: CheckedWorkbook): string[] {
  return run.findings.map(({ rule, severity, place }) =>
    [rule, SEVERITIES[severity], place?.sheet, place?.cell].join(' '),
  );
}

describe('The template that is shipped', () => {
  it('is what npm run template makes for its first year', async () => {
    expect(modelOf(readFileSync(TEMPLATE))).toEqual(modelOf(await templateFile(2026)));
  });

  it('is the same file every time it is made', async () => {
    expect(await templateFile(2026)).toEqual(await templateFile(2026));
  });
});

it.each([EXAMPLE, TEMPLATE])('every table of %s says that it has a header row', (file) => {
  const tables = [...unzipped(readFileSync(file))].filter(([part]) => part.startsWith('xl/tables/'));
  expect(tables.filter(([, xml]) => !xml.includes(' headerRowCount="1"'))).toEqual([]);
});

describe('The example that is shipped', () => {
  let independent: ExcelJsWorkbook;
  let checked: CheckedWorkbook;

  beforeAll(async () => {
    independent = await readBack(readFileSync(EXAMPLE));
    checked = await check();
  });

  it('is what npm run example makes', async () => {
    expect(modelOf(readFileSync(EXAMPLE))).toEqual(modelOf(await exampleFile()));
  });

  it('is the same file every time it is made', async () => {
    expect(await exampleFile()).toEqual(await exampleFile());
  });

  it('breaks the rules that docs/exempel.md lists, in those cells, and no others', () => {
    expect(foundIn(checked)).toEqual(listedInTheDocument());
  });

  it('leaves no rule unchecked', () => {
    expect(checked.run.result.rules.couldNotCheck).toEqual([]);
  });

  it('has a party whose repayment the floor decides', () => {
    const [s1] = checked.run.result.investments;
    const settled = s1?.repayments.find(({ party }) => party === 'GYN')?.settled;
    expect([settled?.effect, settled?.floor, settled?.final].map(String)).toEqual([
      '274500.00',
      '472652.00',
      '472652.00',
    ]);
  });

  it('has an application whose plan is proposed', () => {
    const [, s2] = checked.run.result.investments;
    expect(s2?.plan?.isProposed).toBe(true);
  });

  it('has paid out what its ledger says was consumed', () => {
    const [s1] = checked.run.result.investments;
    const made = s1?.investment.payoutsMade.map(({ amount }) => amount) ?? [];
    expect(String(Money.sum(made))).toBe('8447786.09');
  });

  it('has payouts to come, those that docs/exempel.md tells of', () => {
    const [, , s3] = checked.run.result.investments;
    const coming = s3?.payouts.filter(({ payable }) => !payable.isBefore(checked.run.today)) ?? [];
    expect(
      coming.map(({ ren, payable, payout, isPreliminary }) => [
        ren,
        payable.toMonthString(),
        String(payout),
        isPreliminary,
      ]),
    ).toEqual([
      ['52430', '2027-01', '118591.29', true],
      ['61430', '2027-01', '92577.62', true],
      ['11430', '2027-01', '14556.10', true],
    ]);
  });

  it('holds a ledger of a few hundred rows in one table', () => {
    const sheet = independent.getWorksheet('Huvudbok');
    const rows = Number(sheet?.rowCount) - 4;
    expect([sheet?.getTables().length, rows > 300, rows < 600]).toEqual([1, true, true]);
  });

  it('keeps the dropdowns on every row of its tables', () => {
    const sheet = independent.getWorksheet('Utbetalningar');
    const last = sheet?.getCell(`D${sheet.rowCount}`).dataValidation;
    expect(last?.formulae?.[0]).toMatch(/^Listor!\$/);
  });

  it('shows its dates as dates on every row', () => {
    const sheet = independent.getWorksheet('Huvudbok');
    expect(sheet?.getCell(`B${sheet.rowCount}`).value).toBeInstanceOf(Date);
  });

  it('holds nothing that looks like a person’s number', () => {
    const texts: string[] = [];
    independent.eachSheet((sheet) =>
      sheet.eachRow((row) => row.eachCell(({ text }) => void texts.push(text))),
    );
    const birthNumber = /(^|\D)(\d\d)?\d\d(0[1-9]|1[0-2])([06][1-9]|[1278]\d|[39][01])[-+ ]?\d{4}(\D|$)/;
    expect(texts.filter((text) => birthNumber.test(text))).toEqual([]);
  });

  it('marks every price as an example', () => {
    const sheet = independent.getWorksheet('Prislista');
    // Below the sheet's heading, what it is for, and the table's headers.
    const sources = sheet?.getColumn('F').values.map(String).slice(5) ?? [];
    expect([sources.length, sources.filter((source) => !source.startsWith('Exempelpris'))]).toEqual([8, []]);
  });

  it('can be written, and then says the same', async () => {
    const opened = openExample();
    await opened.session.write(await check(opened));
    expect(foundIn(await check(opened))).toEqual(listedInTheDocument());
  });
});
