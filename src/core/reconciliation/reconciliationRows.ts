import type { LedgerRow } from '../model/portfolio';
import type { Period } from '../model/period';
import { periodKey } from '../model/period';
import type { PortfolioContext } from '../schedules/portfolioContext';
import { inSwedish } from '../text/inSwedish';
import type { Sentence } from '../text/sentence';
import { inRows } from '../text/counts';
import { say } from '../text/sentence';
import { PERIOD_NAMES } from '../model/choices';
import type { Code } from '../values/ids';
import { Money } from '../values/money';
import type { Correction } from './corrections';
import type { Difference } from './difference';
import type { PeriodLine } from './periodLines';
import type { PlacedRow } from './placedRow';
import { proposedCorrections } from './proposedCorrections';
import type { Reconciliation } from './reconcile';
import { COST_PLACES, PLACE_NAMES } from './rowPlace';
import { addTo, groupedBy } from '../values/grouped';

/** One REN and period of an investment, with all that is to be said of it. */
export interface InvestmentRow {
  readonly kind: 'investment';
  readonly line: PeriodLine;
  /** The ledger less what was paid; absent without *Utbetalningar*. */
  readonly difference: Money | undefined;
  readonly differences: readonly Difference[];
  readonly reasons: readonly Sentence[];
  /** The rows that the reasons speak of. */
  readonly vouchers: readonly string[];
  readonly corrections: readonly Correction[];
}

/** Ledger rows that are no investment's cost, gathered by place, REN and period. */
export interface OtherRow {
  readonly kind: 'other';
  readonly ren: Code | undefined;
  /** Absent for rows that cannot be read and for what is not listed. */
  readonly period: Period | undefined;
  readonly amount: Money;
  readonly rows: readonly PlacedRow[];
  readonly reasons: readonly Sentence[];
  readonly vouchers: readonly string[];
  readonly corrections: readonly Correction[];
}

export type ReconciliationRow = InvestmentRow | OtherRow;

/** Together the ledger amounts of the rows are the whole ledger. */
export function reconciliationRows(
  reconciliation: Reconciliation,
  context: PortfolioContext,
): readonly ReconciliationRow[] {
  const onLine = new Map<string, PlacedRow[]>();
  const elsewhere: PlacedRow[] = [];
  for (const placed of reconciliation.unmatched) {
    const key = COST_PLACES.has(placed.place) ? costKey(placed.row, context) : undefined;
    if (key === undefined) elsewhere.push(placed);
    else addTo(onLine, key, placed);
  }
  const byLine = groupedBy(reconciliation.differences, ({ line }) => line);
  return [
    ...reconciliation.lines.map((line) =>
      investmentRow(line, byLine.get(line) ?? [], onLine.get(lineKey(line)) ?? []),
    ),
    ...otherRows(elsewhere, context),
    ...unlistedRow(reconciliation),
  ];
}

function lineKey({ investment, ren, period }: PeriodLine): string {
  return JSON.stringify([investment, ren, periodKey(period)]);
}

/** The line that counts the row; undefined where nobody owns the REN. */
function costKey(
  row: LedgerRow | undefined,
  { owners, facts: { calendar } }: PortfolioContext,
): string | undefined {
  const investment = row && owners.ownerOf(row.ren)?.investment;
  if (row?.ren === undefined || investment === undefined) return undefined;
  return JSON.stringify([investment.id, row.ren, periodKey(calendar.periodOf(row.date))]);
}

function investmentRow(
  line: PeriodLine,
  differences: readonly Difference[],
  placed: readonly PlacedRow[],
): InvestmentRow {
  const ofDifferences = differences.flatMap(({ reasons }) => reasons);
  return {
    kind: 'investment',
    line,
    difference: line.paid && line.ledger.minus(line.paid),
    differences,
    reasons: eachOnce([...ofDifferences.map(({ sentence }) => sentence), ...placeSentences(placed)]),
    vouchers: vouchersOf([
      ...ofDifferences.flatMap(({ rows }) => rows.map(({ voucher }) => voucher)),
      ...placed.map(({ voucher }) => voucher),
    ]),
    corrections: proposedCorrections(differences, placed).map(({ correction }) => correction),
  };
}

function otherRows(placed: readonly PlacedRow[], { facts: { calendar } }: PortfolioContext): OtherRow[] {
  const keyOf = ({ place, row }: PlacedRow): string =>
    JSON.stringify([place, row?.ren, row && periodKey(calendar.periodOf(row.date))]);
  return [...groupedBy(placed, keyOf).values()]
    .map((rows): OtherRow => {
      const first = rows[0]?.row;
      return {
        kind: 'other',
        ren: first?.ren,
        period: first && calendar.periodOf(first.date),
        amount: Money.sum(rows.map(({ amount }) => amount)),
        rows,
        reasons: placeSentences(rows),
        vouchers: vouchersOf(rows.map(({ voucher }) => voucher)),
        corrections: proposedCorrections([], rows).map(({ correction }) => correction),
      };
    })
    .sort((a, b) => order(a) - order(b) || 0);
}

/** By year and period; what has none comes last, where the difference of two such is no number. */
function order({ period }: OtherRow): number {
  return period === undefined ? Infinity : period.year * 10 + PERIOD_NAMES.indexOf(period.name);
}

/** What the list does not reach, so that the sums are whole. Costs among it are in the lines already. */
function unlistedRow({ unmatched, control }: Reconciliation): OtherRow[] {
  let rows = 0;
  let sum = Money.zero;
  for (const [place, own] of control.places) {
    if (COST_PLACES.has(place)) continue;
    rows += own.rows;
    sum = sum.plus(own.sum);
  }
  const shown = unmatched.filter(({ place }) => !COST_PLACES.has(place));
  rows -= shown.length;
  sum = sum.minus(Money.sum(shown.map(({ amount }) => amount)));
  if (rows === 0) return [];
  const reasons = [
    rows === 1
      ? say`1 rad till som inte är satsningarnas; den visas inte.`
      : say`${rows} rader till som inte är satsningarnas; de visas inte var för sig.`,
  ];
  return [
    {
      kind: 'other',
      ren: undefined,
      period: undefined,
      amount: sum,
      rows: [],
      reasons,
      vouchers: [],
      corrections: [],
    },
  ];
}

/** `Projektnummer saknas: 2 rader, 1 000 kr.` */
function placeSentences(placed: readonly PlacedRow[]): Sentence[] {
  return [...groupedBy(placed, ({ place }) => place).values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    if (rows.length === 1) return [first.reason];
    const sum = Money.sum(rows.map(({ amount }) => amount));
    return [say`${PLACE_NAMES[first.place]}: ${inRows(rows.length)}, ${sum}.`];
  });
}

/** What is wrong with a voucher may be told against the payouts and against the reports. */
function eachOnce(sentences: readonly Sentence[]): readonly Sentence[] {
  if (sentences.length < 2) return sentences;
  return [...new Map(sentences.map((sentence) => [inSwedish(sentence), sentence])).values()];
}

function vouchersOf(vouchers: readonly string[]): string[] {
  return [...new Set(vouchers)].filter((voucher) => voucher !== '');
}
