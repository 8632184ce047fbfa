import fc from 'fast-check';
import type { CellValue } from '../../src/workbook/snapshot';
import { portfolios } from '../core/portfolioArbitrary';
import type { Tables } from '../core/workbookBuilder';
import { append, invoice, settledTables, snapshotOf, soundTables } from '../core/workbookBuilder';
import type { AllOutputs } from './allOutputs';
import { allOutputs } from './allOutputs';
import { same } from './expecting';
import type { FuzzProperty } from './fuzzProperty';
import { fuzzProperty } from './fuzzProperty';

/** What may come to stand in any cell: what programs take for something else than a person does. */
const STRANGE_VALUES: readonly CellValue[] = [
  1e308,
  -1e308,
  5e-324,
  -0,
  0.1 + 0.2,
  1e21,
  1e13,
  -1e13,
  123456789.005,
  60,
  0,
  -1,
  2_958_465,
  2_958_466,
  true,
  false,
  'NaN',
  'Infinity',
  '-Infinity',
  '1e5',
  '0x1F',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=1+1',
  '+1',
  '-1',
  '@A1',
  '\t=1+1',
  '\u0000',
  '\uD800',
  '\uDC00\uD800',
  'VAN\u200B',
  '\u202ENAV',
  '\u200F5101',
  'S1\u2060',
  'A\u030A',
  '#REF!',
  '#N/A',
  '#SAKNAS!',
  '9999-12-31',
  '0001-01-01',
  '1900-02-29',
  '1900-01-01',
  '2024-02-30',
  '12 %',
  '1.234',
  '1 234,50 kr',
  '\uFF11\uFF12\uFF13',
  '',
  ' ',
  '\u00A0',
  'x'.repeat(40_000),
  'tkr',
  'Örebro 2016',
  'RAR',
  'Göteborg',
  '2016: 0,02; 2018: 0,03',
];

const STRANGE_HEADERS: readonly CellValue[] = [
  '__proto__',
  'constructor',
  'Satsning',
  ' satsning ',
  'SATS\u200BNING',
  '1000',
  '1900',
  '9999',
  2022,
  '',
  'Belopp',
  'x'.repeat(40_000),
  '=1+1',
  true,
];

const TODAYS = ['1900-01-01', '2021-03-01', '2022-07-01', '2032-01-01', '9999-12-31'] as const;

const WHOLE = append(settledTables, 'Fakturor', invoice('VAN', 2022, 1000));

const someTables: fc.Arbitrary<Tables> = fc.oneof(
  fc.constantFrom(soundTables, WHOLE),
  portfolios.map(({ tables }) => tables),
);

interface Change {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

const changes = (values: readonly CellValue[], maxLength: number): fc.Arbitrary<readonly Change[]> =>
  fc.array(
    fc.record({
      table: fc.nat({ max: 40 }),
      row: fc.nat({ max: 40 }),
      column: fc.nat({ max: 20 }),
      value: fc.constantFrom(...values),
    }),
    { maxLength },
  );

const strangeTables = fc
  .tuple(someTables, changes(STRANGE_VALUES, 6), changes(STRANGE_HEADERS, 1), fc.boolean())
  .map(([tables, cells, headers, everywhere]) => {
    const changed = cells.reduce((own, change) => withCell(own, change, 1), tables);
    const renamed = headers.reduce((own, change) => withCell(own, { ...change, row: 0 }, 0), changed);
    const [first] = cells;
    // The same strange name wherever the investment or the party is named.
    return everywhere && first !== undefined && typeof first.value === 'string'
      ? withName(renamed, first.column % 2 === 0 ? 'S1' : 'VAN', first.value)
      : renamed;
  });

export function withCell(tables: Tables, { table, row, column, value }: Change, firstRow: number): Tables {
  const names = Object.keys(tables);
  const name = names[table % names.length] ?? '';
  const rows = (tables[name] ?? []).map((own) => [...own]);
  if (rows.length <= firstRow) return tables;
  const line = rows[firstRow + (row % (rows.length - firstRow))];
  if (line === undefined || line.length === 0) return tables;
  line[column % line.length] = value;
  return { ...tables, [name]: rows };
}

export function withName(tables: Tables, before: string, after: string): Tables {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map((row) => row.map((cell) => (cell === before ? after : cell))),
    ]),
  );
}

/** Every figure is a figure, every date a date, and what must add up does. */
const strangeCells = fc.asyncProperty(strangeTables, fc.constantFrom(...TODAYS), (tables, today) => {
  expectSound(allOutputs(snapshotOf(tables), today));
  return Promise.resolve();
});

function expectSound({ result, json, sheets, orders }: AllOutputs): void {
  JSON.parse(json);
  const nothing = /: (?:null|undefined|NaN)/.exec(json);
  same(
    'no value in the JSON',
    nothing && json.slice(Math.max(0, nothing.index - 200), nothing.index + 20),
    null,
  );
  const farDate = /"[+-]?\d{5,}-\d\d-\d\d"/.exec(json);
  same(
    'a date past the calendar',
    farDate && json.slice(Math.max(0, farDate.index - 200), farDate.index + 20),
    null,
  );
  for (const { sheet, columns, rows, charts = [] } of sheets) {
    for (const row of [...rows, ...charts.flatMap((chart) => chart.rows)]) {
      const odd = row.find((cell) => typeof cell === 'number' && !Number.isFinite(cell));
      same(`a figure on ${sheet}`, odd, undefined);
    }
    const wrong = rows.find((row) => row.length !== columns.length);
    same(`the width of ${sheet}`, wrong, undefined);
  }
  for (const order of orders) expectNoFormula(order);
  const { control } = result.result.reconciliation;
  const places = [...control.places.values()];
  same(
    'rows of the ledger',
    places.reduce((sum, own) => sum + own.rows, 0),
    control.ledgerRows,
  );
  same(
    'sum of the ledger',
    places.reduce((sum, own) => sum + own.sum.ore, 0n),
    control.ledgerSum.ore,
  );
  same(
    'debit and credit',
    result.result.accounting.entries.reduce(
      (sum, { debit, credit }) => sum + (debit?.ore ?? 0n) - (credit?.ore ?? 0n),
      0n,
    ),
    0n,
  );
}

/** No cell of a file for another system begins as a formula does, but for a negative number. */
function expectNoFormula(csv: string): void {
  for (const line of csv.replace(/^\uFEFF/, '').split('\r\n')) {
    for (const [, cell = ''] of line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|[^;]*)/g)) {
      if (/^\s*[=+@-]/.test(cell)) throw new Error(`a formula in a file: ${cell}`);
    }
    for (const cell of line.split(';')) {
      if (/^"?\s*[=+@-]/.test(cell) && !/^-\d+,\d\d$/.test(cell))
        throw new Error(`a formula in a file: ${cell}`);
    }
  }
}

/** Tables in which anything may stand anywhere. */
export const STRANGE_PROPERTIES: readonly FuzzProperty[] = [fuzzProperty('strange-cells', 3, strangeCells)];
