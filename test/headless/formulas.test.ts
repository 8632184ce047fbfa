import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { CalendarDate } from '../../src/core/values/calendarDate';
import { runCommand } from '../../src/headless/runCommand';
import { differingParts, partOf } from '../xlsx/handmade';
import { authorWorkbook, foldersOfTests, SOUND } from './workbooks';

const newFolder = foldersOfTests();

const today = CalendarDate.parse('2026-11-21') as CalendarDate;

/** Budget!E4 and E5 hold 600 000 and 400 000 kr, Budget!C4 the part VAN, and so does Parter!C4. */
const BUDGETED = {
  ...SOUND,
  Budget: [
    ['Satsning', 'Part', 'Kostnadsslag', '2024'],
    ['S1', 'VAN', 'Personal', 600000],
    ['S1', 'SOC', 'Personal', 400000],
  ],
};

const OWN_SHEET = 'Mitt blad';
const OWN_PART = `xl/worksheets/sheet${Object.keys(BUDGETED).length + 1}.xml`;

const OTHER_COMMANDS = { ledger: undefined, order: undefined, corrections: undefined };
const parts = { findings: true, schedules: true, payoff: true, reconciliation: true };

interface Read {
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
  readonly applied: string;
}

async function read(finish: (book: ExcelJS.Workbook) => void): Promise<Read> {
  const input = join(newFolder(), 'in.xlsx');
  await authorWorkbook(input, BUDGETED, finish);
  let printed = '';
  const print = async (text: string): Promise<'arrived'> => {
    printed += text;
    return 'arrived';
  };
  const command = { ...OTHER_COMMANDS, input, out: undefined, json: '-', today, parts };
  await runCommand(command, { print, complain: () => undefined });
  const { findings, schedules } = JSON.parse(printed);
  return { findings, applied: schedules.grants[0].applied };
}

interface Files {
  readonly original: Uint8Array;
  readonly written: Uint8Array;
}

async function write(finish: (book: ExcelJS.Workbook) => void): Promise<Files> {
  const folder = newFolder();
  const [input, out] = [join(folder, 'in.xlsx'), join(folder, 'ut.xlsx')];
  await authorWorkbook(input, BUDGETED, finish);
  const command = { ...OTHER_COMMANDS, input, out, json: undefined, today, parts };
  await runCommand(command, { print: async () => 'arrived', complain: () => undefined });
  return { original: readFileSync(input), written: readFileSync(out) };
}

type Written = { formula: string; result?: string | number };

const inBudget = (cell: string, value: Written) => (book: ExcelJS.Workbook) => {
  const sheet = book.getWorksheet('Blad Budget');
  if (sheet !== undefined) sheet.getCell(cell).value = { result: undefined, ...value } as ExcelJS.CellValue;
};

const onOwnSheet = (cells: Readonly<Record<string, Written>>) => (book: ExcelJS.Workbook) => {
  const sheet = book.addWorksheet(OWN_SHEET);
  for (const [cell, value] of Object.entries(cells)) {
    sheet.getCell(cell).value = { result: undefined, ...value } as ExcelJS.CellValue;
  }
};

async function resultOf(bytes: Uint8Array, cell: string): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes).buffer as ArrayBuffer);
  return book.getWorksheet(OWN_SHEET)?.getCell(cell).result;
}

describe('a formula with a stored result', () => {
  it.each<[string, string, Written]>([
    ['a text on another sheet', 'C4', { formula: "'Blad Parter'!C4", result: 'VAN' }],
    ['the same row of a table', 'C4', { formula: 'Parter[[#This Row],[Part]]', result: 'VAN' }],
    ['a sum of cells that are empty', 'E4', { formula: 'SUM(X1:X9)', result: 600000 }],
    ['figures that give something else', 'E4', { formula: '1+1', result: 600000 }],
    ['a text that Excel makes a number of', 'E4', { formula: 'X1*100000', result: 600000 }],
    ['a whole column as one value', 'E4', { formula: 'X:X', result: 600000 }],
    ['another workbook', 'E4', { formula: '[1]Blad1!$A$1*2', result: 600000 }],
    ["another workbook's file", 'E4', { formula: "'C:\\mapp\\[b.xlsx]Blad 1'!$A$1", result: 600000 }],
    ['a sheet that there is none of', 'E4', { formula: 'Saknas!A1', result: 600000 }],
    ['itself', 'E4', { formula: 'E4', result: 600000 }],
  ])('is read as it was stored where it rests on %s', async (_, cell, value) => {
    expect((await read(inBudget(cell, value))).applied).toBe('1000000.00');
  });

  it('is read as it was stored where it leaves hidden rows out', async () => {
    const { applied } = await read((book) => {
      const own = book.addWorksheet(OWN_SHEET);
      [500000, 100000, 70000].forEach((amount, row) => (own.getCell(row + 1, 1).value = amount));
      own.getRow(3).hidden = true;
      inBudget('E4', { formula: `SUBTOTAL(109,'${OWN_SHEET}'!A1:A3)`, result: 600000 })(book);
    });
    expect(applied).toBe('1000000.00');
  });

  it('is no error value where the file shows none', async () => {
    const { findings } = await read(inBudget('C4', { formula: "'Blad Parter'!C4", result: 'VAN' }));
    expect(findings.filter(({ rule }) => rule === 'IN-04')).toEqual([]);
  });
});

describe("a sheet of the user's own", () => {
  it('stays byte for byte, whatever its formulas rest on, when none of that is written', async () => {
    const { original, written } = await write(
      onOwnSheet({
        A1: { formula: "'Blad Parter'!C4", result: 'VAN' },
        A2: { formula: 'A1', result: 'VAN' },
        A3: { formula: "'Blad Parter'!G4*2", result: 10203 },
        A4: { formula: 'SUM(A:A)', result: 1 },
        A5: { formula: 'SUM(X1:X9)', result: 7 },
        A6: { formula: 'IF(A5>1,"ja","nej")', result: 'nej' },
        A7: { formula: '1+1' },
      }),
    );
    expect(differingParts(original, written)).not.toContain(OWN_PART);
  });

  describe('whose formulas rest on written cells', () => {
    let files: Files;

    beforeAll(async () => {
      files = await write(
        onOwnSheet({
          A1: { formula: 'SUBTOTAL(103,Regelkontroll!A1)', result: 0 },
          A2: { formula: 'LEN(Regelkontroll!A1)', result: 99 },
        }),
      );
    });

    it('has them worked out where the result is certain', async () => {
      expect(await resultOf(files.written, 'A1')).toBe(1);
    });

    it('keeps the stored result where Excel alone can work it out', async () => {
      expect(await resultOf(files.written, 'A2')).toBe(99);
    });

    it('has Excel work everything out when the file is opened', () => {
      const asks = (bytes: Uint8Array): boolean =>
        partOf(bytes, 'xl/workbook.xml').includes('fullCalcOnLoad="1"');
      expect([asks(files.original), asks(files.written)]).toEqual([false, true]);
    });
  });
});

describe('a formula without a stored result', () => {
  it('is worked out where that is certain', async () => {
    expect((await read(inBudget('E4', { formula: '300000*2' }))).applied).toBe('1000000.00');
  });

  it('is worked out to a text too', async () => {
    expect((await read(inBudget('C4', { formula: "'Blad Parter'!C4" }))).applied).toBe('1000000.00');
  });

  it('is told to have none where it cannot be worked out', async () => {
    const { findings } = await read(inBudget('E4', { formula: 'IF(TRUE,600000,0)' }));
    expect(findings.filter(({ rule }) => rule === 'IN-04').map(({ message }) => message)).toEqual([
      'Formeln i cell E4 på bladet Blad Budget (2024) har inget resultat. Öppna filen i Excel, vänta tills cellen visar ett värde och spara.',
    ]);
  });
});
