import fc from 'fast-check';
import type { LedgerRow } from '../../../src/core/model/portfolio';
import { straight } from '../../../src/core/steps/steps';
import type { TypedRows } from '../../../src/workbook/reading/ledgerTable';
import { readLedgerTable } from '../../../src/workbook/reading/ledgerTable';
import type { ReadingLog } from '../../../src/workbook/reading/readingLog';
import { readLedgerRow } from '../../../src/workbook/reading/readRows';
import { openTable, readTable } from '../../../src/workbook/reading/tableReader';
import { tableSchemas } from '../../../src/workbook/schema';
import type { CellValue, TableSnapshot } from '../../../src/workbook/snapshot';
import { runOn } from '../../core/rules/askRule';
import { soundTables } from '../../core/workbookBuilder';

const HEADERS = ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Motpart', 'Text', 'Belopp'];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<CellValue>('', ' ', 5010, '5010', '5101 ', 46_000, 46_000.5, 'V1'),
  },
  fc.constantFrom<CellValue>('#SAKNAS!', '#N/A', '191212-1212', '1912121212', '2026-01-31', true, -0),
  fc.constantFrom<CellValue>(0.1 + 0.2, 1234.565, -0.004, 1e13, 1e14, 1e15, 1.005, '1 234,50', '−5', NaN),
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
  fc.integer({ min: -1_000_000, max: 100_000 }).map((ore) => ore / 100),
);

function ledgerOf(rows: readonly (readonly CellValue[])[]): TableSnapshot {
  return { name: 'Huvudbok', sheet: 'Bok', top: 3, left: 2, headers: HEADERS, rows };
}

const CONVENTIONS = { date1904: false, amountsInThousands: false };

function shown(row: LedgerRow): unknown {
  const { voucher, date, account, ren, project, amount, ore, wording, amountAt, projectAt } = row;
  return {
    voucher,
    date: `${date}`,
    account,
    ren,
    project,
    amount: `${amount}`,
    ore,
    wording,
    amountAt,
    projectAt,
  };
}

function newLog(): ReadingLog {
  return { findings: [], leftOut: [] };
}

describe('The ledger of a sheet', () => {
  it('is read as any other table is, cell by cell, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell, cell, cell, cell, cell)), (rows) => {
        const snapshot = ledgerOf(rows);
        const slow = newLog();
        const expected = readTable(snapshot, tableSchemas.Huvudbok, CONVENTIONS, slow);
        const expectedRows = expected.rows.flatMap((row) => readLedgerRow(row) ?? []);
        const quick = newLog();
        const table = openTable(snapshot, tableSchemas.Huvudbok, CONVENTIONS, quick);
        const read = straight(readLedgerTable(table, snapshot, false, () => undefined));
        expect(read.ledger.map(shown)).toEqual(expectedRows.map(shown));
        expect(read.rowCount).toBe(expected.rows.length);
        expect(quick.findings).toEqual(slow.findings);
      }),
      { seed: 5 },
    );
  });
});

describe('A row of a sheet that begins as a total', () => {
  const cost: readonly CellValue[] = ['V1', 46_000, 5010, '5101', '', '', 'Lön', 100];
  const like: readonly CellValue[] = ['', 46_001, 5010, '5101', '', '', 'Total Energi', 300];

  it('is judged anew by the rows above it, when they have been edited', () => {
    const table = (rows: TableSnapshot['rows']) =>
      openTable(ledgerOf(rows), tableSchemas.Huvudbok, CONVENTIONS, newLog());
    const read = (rows: TableSnapshot['rows'], earlier?: TypedRows) =>
      straight(readLedgerTable(table(rows), ledgerOf(rows), false, () => undefined, earlier));
    const first = read([cost, cost, like]);
    const again = read([cost, cost, like], first.typed);
    const edited = read([cost, [...cost.slice(0, 7), 200], like], again.typed);
    expect([first, again, edited].map(({ likeTotals, totals }) => [likeTotals, totals])).toEqual([
      [[2], []],
      [[2], []],
      [[], [2]],
    ]);
  });
});

describe('A ledger that is the whole municipality’s', () => {
  const foreign = Array.from({ length: 25_000 }, (_, row): readonly CellValue[] => [
    `F${row}`,
    '2020-03-31',
    '4010',
    '7777',
    '',
    1.25,
  ]);
  const [header = [], ...own] = soundTables['Huvudbok'] ?? [];
  const columns = ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Belopp'];
  const asTable = (rows: readonly (readonly CellValue[])[]): CellValue[][] =>
    rows.map((row) => header.map((name) => row[columns.indexOf(String(name))] ?? ''));
  const partner = own[0]?.[header.indexOf('Verifikat')] ?? '';

  function runWith(rows: readonly (readonly CellValue[])[]) {
    return runOn({ ...soundTables, Huvudbok: [header, ...own, ...asTable(rows)] });
  }

  it('keeps ten thousand of the rows that concern nobody, and counts the others', () => {
    const { portfolio } = runWith(foreign);
    expect(portfolio.ledger).toHaveLength(own.length + 10_000);
    expect(portfolio.foreignRows).toMatchObject({ rows: 15_000 });
    expect(portfolio.foreignRows?.sum.toString()).toBe('18750.00');
  });

  it('has every row and krona in its control', () => {
    const { control } = runWith(foreign).result.reconciliation;
    const without = runWith([]).result.reconciliation.control;
    expect(control.ledgerRows).toBe(own.length + 25_000);
    expect(control.ledgerSum.minus(without.ledgerSum).toString()).toBe('31250.00');
    expect(control.places.get('unknownRen')?.rows).toBe(25_000);
  });

  it('is kept whole where it is no longer than what is listed', () => {
    const { portfolio } = runWith(foreign.slice(0, 10_000));
    expect(portfolio.foreignRows).toBeUndefined();
  });

  it('keeps the rows that stand in a voucher with a row of an investment', () => {
    const date = own[0]?.[header.indexOf('Datum')] ?? '';
    const late = [partner, date, '2440', '7777', '', -5] as const;
    const { portfolio } = runWith([...foreign, late]);
    expect(
      portfolio.ledger.filter(({ voucher }) => voucher === partner).map(({ account }) => account),
    ).toContain('2440');
  });
});
