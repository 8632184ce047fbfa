import fc from 'fast-check';
import type { Workbook } from '../../src/spreadsheet/model';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { Rows, Tables } from '../core/workbookBuilder';
import type { Dialect } from './delimited';
import { amountText, dialects } from './delimited';
import type { Posting } from './postings';
import { isoDay, PAYOUT_ACCOUNTS, RENS } from './postings';

/** One investment that two boards carry out, and a ledger that is given. */
export function withLedger(ledger: Rows | undefined): Tables {
  return {
    Satsningar: [
      ['Satsning', 'Namn', 'Status', 'Startdatum', 'Slutdatum', 'Ansökt belopp', 'Beviljat belopp'],
      ['S1', 'Närvaro', 'Pågår', '2020-01-01', '2022-12-31', 1_000_000, 1_050_000],
    ],
    Parter: [
      ['Satsning', 'Part', 'Typ', 'Verksamhetsområde', 'Uppdrag', 'REN', 'Motpart'],
      ['S1', 'VAN', 'Nämnd', 'Vård', 'Genomför', RENS[0], '101'],
      ['S1', 'SOC', 'Nämnd', 'Socialtjänst', 'Genomför', RENS[1], '102'],
    ],
    Parametrar: [
      ['Parameter', 'Värde'],
      ['fond.ren', 9954],
      ['projektnummer', 70001],
      ...PAYOUT_ACCOUNTS.map((account, index): CellValue[] => [ACCOUNT_PARAMETERS[index] ?? '', account]),
    ],
    ...(ledger === undefined ? {} : { Huvudbok: ledger }),
  };
}

const ACCOUNT_PARAMETERS = [
  'konto.utbetalning.debet',
  'konto.utbetalning.kredit',
  'konto.återföring.debet',
  'konto.återföring.kredit',
];

/** How a person fills the table *Huvudbok* in. */
export interface LedgerTableDialect {
  readonly columnOrder: readonly number[];
  readonly ownNames: boolean;
  readonly extraColumn: boolean;
  readonly amounts: 'number' | 'text';
  readonly asText: Pick<Dialect, 'mark' | 'thousands' | 'minus' | 'plus' | 'unit' | 'shortDecimals'>;
  readonly dates: 'serial' | 'text';
  readonly codes: 'number' | 'text';
  readonly wear: '' | ' ' | '\u00A0' | '\u200B' | '\u200E';
  readonly blankRows: readonly number[];
}

const COLUMNS = 7;

export const ledgerTableDialects: fc.Arbitrary<LedgerTableDialect> = fc.record({
  columnOrder: fc.shuffledSubarray([...Array(COLUMNS).keys()], { minLength: COLUMNS }),
  ownNames: fc.boolean(),
  extraColumn: fc.boolean(),
  amounts: fc.constantFrom<LedgerTableDialect['amounts']>('number', 'number', 'text'),
  asText: dialects.map(({ mark, thousands, plus, shortDecimals, minus }) => ({
    // What a Swede types: the contract names no other forms.
    mark: ',' as const,
    thousands: mark === '.' || thousands === ',' ? ('' as const) : thousands,
    minus: minus === 'u2212' ? ('u2212' as const) : ('first' as const),
    plus,
    unit: plus ? (' kr' as const) : ('' as const),
    // `1.234` could be one thousand or one and a bit, and is told as unreadable.
    shortDecimals: shortDecimals && thousands !== '.',
  })),
  dates: fc.constantFrom<LedgerTableDialect['dates']>('serial', 'text'),
  codes: fc.constantFrom<LedgerTableDialect['codes']>('number', 'text'),
  wear: fc.constantFrom<LedgerTableDialect['wear']>('', '', ' ', '\u00A0', '\u200B', '\u200E'),
  blankRows: fc.array(fc.nat({ max: 12 }), { maxLength: 2 }),
});

/** The postings as a table with its headers. */
export function asLedgerTable(
  rows: readonly Posting[],
  dialect: LedgerTableDialect,
  date1904: boolean,
): Rows {
  const { columnOrder, extraColumn, ownNames, blankRows } = dialect;
  const names = ownNames ? LEDGER_SYSTEM_NAMES : CONTRACT_NAMES;
  const place = (cells: readonly CellValue[], extra: CellValue): CellValue[] => [
    ...columnOrder.map((column) => cells[column] ?? ''),
    ...(extraColumn ? [extra] : []),
  ];
  const blank = place(Array<string>(COLUMNS).fill(''), '');
  return [
    place(names, 'Attest'),
    ...rows.flatMap((row, index) => [
      ...(blankRows.includes(index) ? [blank] : []),
      place(cellsOf(row, dialect, date1904), 'ÅSA'),
    ]),
  ];
}

const CONTRACT_NAMES = ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Text', 'Belopp'];
const LEDGER_SYSTEM_NAMES = [
  ' vernr ',
  'Bokföringsdatum',
  'KONTO',
  'Ansvar',
  'Projektnr',
  'text',
  'Belopp\u00A0',
];

function cellsOf(row: Posting, dialect: LedgerTableDialect, date1904: boolean): CellValue[] {
  const { voucher, day, account, ren, project, text, ore, damage } = row;
  const code = (own: string): CellValue => {
    const isNumber = dialect.codes === 'number' && /^[1-9]\d*$/.test(own);
    return own === '' ? '' : isNumber ? Number(own) : `${own}${dialect.wear}`;
  };
  const date = dialect.dates === 'serial' ? serialOf(day, date1904) : isoDay(day);
  const amount = dialect.amounts === 'text' ? amountText(ore, dialect.asText) : ore / 100;
  return [
    String(1000 + voucher),
    damage === 'date' ? '2024-13-45' : date,
    code(account),
    code(ren),
    code(project),
    text,
    damage === 'amount' ? '#N/A' : amount,
  ];
}

/** Days are counted one by one, as people did before there were computers. */
function serialOf([year, month, own]: Posting['day'], date1904: boolean): number {
  const months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const isLeap = (of: number): boolean => (of % 4 === 0 && of % 100 !== 0) || of % 400 === 0;
  let days = own;
  for (let before = 1904; before < year; before += 1) days += isLeap(before) ? 366 : 365;
  for (let before = 1; before < month; before += 1) {
    days += (months[before - 1] ?? 0) + (before === 2 && isLeap(year) ? 1 : 0);
  }
  // 1904-01-01 is day 0 of one system and day 1462 of the other.
  return date1904 ? days - 1 : days - 1 + 1462;
}

/** What the add-in reads of a workbook that is open, without asking Excel for it. */
export function snapshotOfModel({ sheets, date1904 }: Workbook): WorkbookSnapshot {
  return {
    date1904,
    tables: sheets.flatMap(({ name: sheet, cells, tables }) =>
      tables.map(({ name, area }) => {
        // Blank rows are passed over, and a table may be said to reach to the last row of the sheet.
        const last = Math.min(
          area.bottom,
          [...cells.keys()].reduce((a, b) => Math.max(a, b), area.top),
        );
        const lines = Array.from({ length: last - area.top + 1 }, (_, row) =>
          Array.from(
            { length: area.right - area.left + 1 },
            (__, column) => cells.get(area.top + row)?.get(area.left + column)?.value ?? '',
          ),
        );
        const [headers = [], ...rows] = lines;
        return { name, sheet, top: area.top, left: area.left, headers, rows };
      }),
    ),
  };
}
