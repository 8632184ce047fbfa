import type { LedgerFile } from '../../src/core/ledger/ledgerFile';
import { CalendarDate } from '../../src/core/values/calendarDate';
import { run } from '../../src/workbook/run';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { Posting } from './postings';
import { oreLeftOut, oreOf, PAYOUT_ACCOUNTS, readable, RENS } from './postings';

/** What a whole run says of the ledger, in öre. */
export interface LedgerSums {
  readonly rows: number;
  readonly ore: bigint;
  /** Over the places where rows end up. */
  readonly placedRows: number;
  readonly placedOre: bigint;
  readonly leftOutRows: number;
  readonly leftOutOre: bigint;
  /** By REN, of the costs that the schedules have. */
  readonly costs: Readonly<Record<string, bigint>>;
}

/** With whether the run says of any table or column that it could not be used. */
export interface ToldSums extends LedgerSums {
  readonly isTold: boolean;
}

const TODAY = CalendarDate.lastOfMonth(2025, 6);

export function sumsOfRun(snapshot: WorkbookSnapshot, ledgerFile?: LedgerFile): ToldSums {
  const result = run(ledgerFile ? { ...snapshot, ledgerFile } : snapshot, { today: TODAY });
  const { control } = result.result.reconciliation;
  const { leftOut } = result.portfolio.tables.Huvudbok;
  const places = [...control.places.values()];
  return {
    isTold:
      result.portfolio.tables.Huvudbok.unavailable !== undefined ||
      result.findings.some(({ rule }) => STRUCTURE.includes(rule)),
    rows: control.ledgerRows,
    ore: control.ledgerSum.ore,
    placedRows: places.reduce((sum, { rows }) => sum + rows, 0),
    placedOre: places.reduce((sum, own) => sum + own.sum.ore, 0n),
    leftOutRows: leftOut.length,
    leftOutOre: leftOut.reduce((sum, { amount }) => sum + (amount?.ore ?? 0n), 0n),
    costs: Object.fromEntries(
      RENS.map((ren) => [
        ren,
        result.result.costs
          .filter((cost) => cost.ren === ren)
          .reduce((sum, { amount }) => sum + amount.ore, 0n),
      ]),
    ),
  };
}

/** A table or a column that is missing or double, or a name that nothing answers to. */
const STRUCTURE = ['IN-01', 'IN-02', 'IN-03', 'IN-07', 'IN-08', 'IN-10', 'IN-11', 'IN-14'];

/** The same by plain addition of what was generated. */
export function sumsOfPostings(rows: readonly Posting[]): LedgerSums {
  const read = readable(rows);
  const all = { rows: rows.length, ore: oreOf(read) + oreLeftOut(rows) };
  return {
    ...all,
    placedRows: all.rows,
    placedOre: all.ore,
    leftOutRows: rows.length - read.length,
    leftOutOre: oreLeftOut(rows),
    costs: Object.fromEntries(
      RENS.map((ren) => [
        ren,
        oreOf(read.filter((row) => row.ren === ren && !PAYOUT_ACCOUNTS.some((own) => own === row.account))),
      ]),
    ),
  };
}

/** As text, so that two can be compared and a difference be read. */
export function sumsText(sums: LedgerSums & { readonly isTold?: boolean }): string {
  return JSON.stringify({ ...sums, isTold: undefined }, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}` : value,
  );
}
