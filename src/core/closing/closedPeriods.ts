import type { ClosingRow } from '../model/closingRows';
import type { Period } from '../model/period';
import { comparePeriods, periodKey } from '../model/period';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { Code } from '../values/ids';
import { Money } from '../values/money';
import { groupedBy } from '../values/grouped';

/** What was signed for one period, the last time that it was closed. */
export interface PeriodClose {
  readonly period: Period;
  readonly rows: readonly ClosingRow[];
}

/** A REN whose ledger gives another sum for a closed period than the one that was signed, or the same sum of other rows. */
export interface LedgerChange {
  readonly close: PeriodClose;
  readonly ren: Code;
  /** The row that was signed; absent where the REN had nothing then. */
  readonly signed: ClosingRow | undefined;
  readonly before: Money;
  readonly now: Money;
}

/** A closed REN that no investment has any longer, so that its costs are nobody's. */
export interface LostRen {
  readonly close: PeriodClose;
  readonly signed: ClosingRow;
  readonly ren: Code;
}

export interface SinceClosing {
  readonly changes: readonly LedgerChange[];
  readonly lost: readonly LostRen[];
}

/** A period may be closed again after a change: the last close by its day, then by its place in the table, holds. */
export function latestCloses(rows: readonly ClosingRow[]): PeriodClose[] {
  const byPeriod = groupedBy(rows, ({ period }) => periodKey(period));
  return [...byPeriod.values()]
    .flatMap((own): PeriodClose[] => {
      const last = own.reduce((latest, row) => (row.date.isBefore(latest.date) ? latest : row));
      return [{ period: last.period, rows: own.filter((row) => isSameClose(row, last)) }];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** The rows of one signature: nothing else tells which belong together. */
export function isSameClose(
  a: Pick<ClosingRow, 'period' | 'by' | 'date' | 'inputHash'>,
  b: Pick<ClosingRow, 'period' | 'by' | 'date' | 'inputHash'>,
): boolean {
  return (
    comparePeriods(a.period, b.period) === 0 &&
    a.by === b.by &&
    a.date.equals(b.date) &&
    a.inputHash === b.inputHash
  );
}

/**
 * What has become of the ledger since each period was closed, REN by REN.
 *
 * @param hasOwner tells whether an investment has the REN
 * @param hasSignedRows tells whether the REN's rows in the period are those that were signed
 */
export function sinceClosing(
  rows: readonly ClosingRow[],
  schedules: readonly Pick<InvestmentSchedules, 'consumption'>[],
  hasOwner: (ren: Code) => boolean,
  hasSignedRows: (signed: ClosingRow, ren: Code) => boolean,
): SinceClosing {
  const changes: LedgerChange[] = [];
  const lost: LostRen[] = [];
  for (const close of latestCloses(rows)) {
    const signed = signedByRen(close);
    const now = consumedIn(close.period, schedules);
    for (const ren of new Set([...signed.keys(), ...now.keys()])) {
      const row = signed.get(ren);
      if (row && !hasOwner(ren)) {
        lost.push({ close, signed: row, ren });
        continue;
      }
      const before = row?.consumed ?? Money.zero;
      const sum = now.get(ren) ?? Money.zero;
      const isChanged = !sum.equals(before) || (row !== undefined && !hasSignedRows(row, ren));
      if (isChanged) changes.push({ close, ren, signed: row, before, now: sum });
    }
  }
  return { changes, lost };
}

function signedByRen({ rows }: PeriodClose): Map<Code, ClosingRow> {
  // Signed twice at once, the same row stands twice.
  return new Map(rows.flatMap((row) => (row.ren === undefined ? [] : [[row.ren, row] as const])));
}

function consumedIn(
  period: Period,
  schedules: readonly Pick<InvestmentSchedules, 'consumption'>[],
): Map<Code, Money> {
  const sums = new Map<Code, Money>();
  for (const { consumption } of schedules) {
    for (const own of consumption.byPeriod) {
      if (comparePeriods(own.period, period) !== 0) continue;
      sums.set(own.ren, (sums.get(own.ren) ?? Money.zero).plus(own.amount));
    }
  }
  return sums;
}
