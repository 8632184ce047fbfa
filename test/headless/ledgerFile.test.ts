import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CalendarDate } from '../../src/core/values/calendarDate';
import type { Command } from '../../src/headless/commandLine';
import { runCommand } from '../../src/headless/runCommand';
import { authorWorkbook, foldersOfTests, SOUND } from './workbooks';

const newFolder = foldersOfTests();

const RAN = {
  ...SOUND,
  Satsningar: [
    ['Satsning', 'Namn', 'Status', 'Startdatum', 'Slutdatum', 'Ansökt belopp', 'Beviljat belopp'],
    ['S1', 'Närvaro', 'Pågår', '2024-01-01', '2026-12-31', 1000000, 1050000],
  ],
};

/** Rows on S1, one on another REN in a voucher of its own, a copy, and one whose date is none. */
const CSV = [
  'Huvudbok för kommunen',
  'Vernr;Datum;Konto;Ansvar;Projekt;Text;Belopp',
  'A1;2024-02-10;5010;5101;70001;Lön;1 000,50',
  'A2;2024-02-11;5010;6101;;Lön;200,00-',
  'A3;2024-02-12;5010;88888;;Hyra;7,00',
  'A1;2024-02-10;5010;5101;70001;Lön;1 000,50',
  'A4;2024-02-33;5010;5101;70001;Lön;5,00',
  'Summa;;;;;;1 813,00',
].join('\r\n');

const SIE = [
  '#FLAGGA 0',
  '#FORMAT PC8',
  '#SIETYP 4',
  '#DIM 1 "REN"',
  '#DIM 6 "Projekt"',
  '#VER A 1 20240210 "Lön"',
  '{',
  '#TRANS 5010 {1 5101 6 70001} 100.25',
  '#TRANS 2710 {} -100.25',
  '}',
].join('\r\n');

interface Told {
  readonly status: number;
  readonly complaints: readonly string[];
  readonly json: {
    readonly inputHash: string;
    readonly schedules?: { readonly payouts: { ren: string; consumption: string }[] };
    readonly findings?: { rule: string; sheet?: string; cell?: string }[];
    readonly rules: { readonly couldNotCheck: { rule: string }[] };
    readonly reconciliation: {
      readonly control: Readonly<Record<string, number | string>>;
      readonly unmatched: { voucher: string; place: string; amount: string; sheet: string; cell: string }[];
      readonly unmatchedNotListed?: unknown;
    };
  };
}

async function told(
  ledger: string | Uint8Array,
  change: Partial<Command> = {},
  name = 'bok.csv',
): Promise<Told> {
  const folder = newFolder();
  const [input, path] = [join(folder, 'in.xlsx'), join(folder, name)];
  await authorWorkbook(input, {
    ...RAN,
    Huvudbok: [
      ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Belopp'],
      ['T1', '2024-03-01', '5010', '5101', '70001', 999999],
    ],
  });
  writeFileSync(path, ledger);
  let printed = '';
  const complaints: string[] = [];
  const status = await runCommand(
    {
      input,
      out: undefined,
      json: '-',
      order: undefined,
      corrections: undefined,
      ledger: path,
      today: CalendarDate.parse('2024-06-01') as CalendarDate,
      parts: { findings: true, schedules: true, payoff: true, reconciliation: true },
      ...change,
    },
    {
      print: async (text) => {
        printed += text;
        return 'arrived';
      },
      complain: (line) => complaints.push(line),
    },
  );
  return { status, complaints, json: printed === '' ? {} : JSON.parse(printed) };
}

describe('A ledger file on the command line', () => {
  it('takes the place of the table in the consumption', async () => {
    const { json } = await told(CSV);
    expect(json.schedules?.payouts.map(({ ren, consumption }) => `${ren} ${consumption}`)).toEqual([
      '5101 2001.00',
      '6101 -200.00',
    ]);
  });

  it('takes the place of the table in the rules, which name its line', async () => {
    const { json } = await told(CSV);
    expect(json.findings).toContainEqual(
      expect.objectContaining({ rule: 'OR-43', sheet: 'bok.csv', cell: 'rad 4' }),
    );
  });

  it('is counted to the last row and öre', async () => {
    const { json } = await told(CSV);
    // 1 000,50 − 200 + 7 + 1 000,50 + 5; the sum row is none of them.
    expect(json.reconciliation.control).toEqual({
      ledgerRows: 5,
      matchedRows: 1,
      unmatchedRows: 4,
      ledgerSum: '1813.00',
      matchedSum: '1000.50',
      unmatchedSum: '812.50',
    });
  });

  it('has each row that is not matched in one place', async () => {
    const { json } = await told(CSV);
    expect(
      json.reconciliation.unmatched.map(({ voucher, place, amount, cell }) => [voucher, place, amount, cell]),
    ).toEqual([
      ['A2', 'projectMissing', '-200.00', 'rad 4'],
      ['A1', 'duplicate', '1000.50', 'rad 6'],
      ['A3', 'unknownRen', '7.00', 'rad 5'],
      ['', 'unreadable', '5.00', 'rad 7'],
    ]);
  });

  it('leaves out a row whose REN is an error value, and what could be its REN is not checked', async () => {
    const { json } = await told(CSV.replace('88888', '#SAKNAS!'));
    expect(json.findings).toContainEqual(
      expect.objectContaining({ rule: 'IN-04', sheet: 'bok.csv', cell: 'rad 5' }),
    );
    expect(json.rules.couldNotCheck.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['OR-39', 'OR-43']),
    );
  });

  it('may be SIE', async () => {
    const { json } = await told(SIE, {}, 'bok.se');
    expect(json.reconciliation.control).toMatchObject({
      ledgerRows: 2,
      matchedRows: 1,
      matchedSum: '100.25',
    });
  });

  it('is told as it was understood', async () => {
    const { complaints } = await told(CSV);
    expect(complaints).toEqual(
      expect.arrayContaining([
        'Kolumnen Ansvar läses som REN.',
        expect.stringMatching(/^Rader: 4 bokföringsrader/),
      ]),
    );
  });

  it('has one row in words of its own', async () => {
    const { complaints } = await told(CSV);
    expect(complaints).toContainEqual(expect.stringContaining('1 rubrikrad'));
    expect(complaints.join(' ')).not.toMatch(/\b1 \S+(rader|summor)\b/);
  });

  it('gives the reconciliation alone when that is asked for', async () => {
    const parts = { findings: false, schedules: false, payoff: false, reconciliation: true };
    const { json } = await told(CSV, { parts });
    expect([json.schedules, json.findings, json.reconciliation.control['ledgerRows']]).toEqual([
      undefined,
      undefined,
      5,
    ]);
  });

  it('is a part of the input’s fingerprint', async () => {
    const one = await told(CSV);
    const same = await told(CSV);
    const other = await told(CSV.replace('7,00', '7,01'));
    expect([same.json.inputHash === one.json.inputHash, other.json.inputHash === one.json.inputHash]).toEqual(
      [true, false],
    );
  });

  it('can be written from to a workbook, and marks nothing in its table', async () => {
    const out = join(newFolder(), 'ut.xlsx');
    const { status, complaints } = await told(CSV, { out });
    expect([status, complaints.filter((line) => line.includes('går inte att skriva'))]).toEqual([1, []]);
  });

  it.each([
    ['is a workbook', 'PK\u0003\u0004xx', /arbetsbok/],
    ['is XML of SIE 5', '<?xml version="1.0"?><Sie xmlns="http://www.sie.se/sie5"></Sie>', /SIE 5/],
    [
      'has no column of amounts',
      'Vernr;Datum;Konto;REN\nA1;2024-01-01;5010;5101\nA2;2024-01-01;5010;5101',
      /belopp/,
    ],
    ['is empty', '', /tom/],
  ])('that %s is refused in one line', async (_, content, sentence) => {
    const { status, complaints } = await told(content);
    expect([status, complaints.length, complaints[0]]).toEqual([2, 1, expect.stringMatching(sentence)]);
  });

  it('that does not exist is refused', async () => {
    const { status, complaints } = await told(CSV, { ledger: '/nowhere/bok.csv' });
    expect([status, complaints[0]]).toEqual([2, expect.stringContaining('går inte att läsa')]);
  });

  it('never repeats what may be a personal number', async () => {
    const { json } = await told(CSV.replace('88888', '19811218-9876'));
    expect(JSON.stringify(json)).not.toContain('9876');
  });

  it('lists no more rows of other RENs than there is use for, and counts the rest', async () => {
    const others = Array.from({ length: 10_050 }, (_, index) => `B${index};2024-02-12;5010;88888;;Hyra;1,00`);
    const { json } = await told([CSV, ...others].join('\r\n'));
    expect([json.reconciliation.control['ledgerRows'], json.reconciliation.unmatchedNotListed]).toEqual([
      10_055,
      { rows: 51, sum: '51.00' },
    ]);
  });
});
