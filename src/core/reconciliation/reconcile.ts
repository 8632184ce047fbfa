import type { LedgerRow } from '../model/portfolio';
import { OreSum } from '../ledger/oreSum';
import type { InvestmentSchedules, PortfolioContext } from '../schedules/investmentSchedules';
import type { CalendarDate } from '../values/calendarDate';
import { Money } from '../values/money';
import type { Accrual } from './accruals';
import { accrualsOf } from './accruals';
import { BookedTransfers } from './bookedTransfers';
import { bookingDifferences } from './bookingDifferences';
import type { Difference } from './difference';
import { explain, ExplainingRows, findSwaps } from './explainDifferences';
import { openPayouts, openReports } from './openAmounts';
import type { PeriodLine } from './periodLines';
import { periodLines } from './periodLines';
import type { PlacedLedger } from './placeRows';
import { placeRows } from './placeRows';
import type { PlacedRow } from './placedRow';
import { listUnmatched } from './placedRow';
import type { RowPlace } from './rowPlace';
import { ROW_PLACES } from './rowPlace';

/** Rows and sums as they came in, and by the place that they ended in: equal in every ledger. */
export interface ReconciliationControl {
  readonly ledgerRows: number;
  readonly ledgerSum: Money;
  readonly places: ReadonlyMap<RowPlace, RowsInPlace>;
}

export interface RowsInPlace {
  readonly rows: number;
  readonly sum: Money;
}

export interface Reconciliation {
  /** Why there is nothing to reconcile; the rest is then empty. */
  readonly unavailable: string | undefined;
  readonly lines: readonly PeriodLine[];
  readonly booked: BookedTransfers;
  /** The largest first. */
  readonly differences: readonly Difference[];
  readonly accruals: readonly Accrual[];
  /** Every row that is not matched, in the order of the ledger, as far as the list reaches. */
  readonly unmatched: readonly PlacedRow[];
  /** What the list does not reach. */
  readonly unlisted: RowsInPlace;
  readonly control: ReconciliationControl;
  /** Comparisons that could not be made, each in a sentence. */
  readonly notCompared: readonly string[];
}

/** The ledger against what was reported, paid and invoiced (sums 3 and 7; Örebro Ks 954/2016, p. 10–11). */
export function reconcile(
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): Reconciliation {
  const { tables, ledger } = context.portfolio;
  const booked = new BookedTransfers(schedules, context);
  const { unavailable } = tables.Huvudbok;
  const lastDay = lastDayOf(ledger);
  const lines = unavailable === undefined ? schedules.map((own) => periodLines(own, booked, context)) : [];
  const open = schedules.flatMap((own, index) =>
    byRen(lines[index] ?? []).flatMap((ofRen) => [
      ...openPayouts(ofRen, own, context),
      ...openReports(ofRen),
    ]),
  );
  const firstPlaced = placeRows(schedules, context);
  const rows = new ExplainingRows(firstPlaced, context, open);
  const swaps = findSwaps(open, rows);
  const placed = firstPlaced.moved(
    swaps
      .filter(({ from, to }) => from.line.investment !== to.line.investment)
      .flatMap((swap) => swap.rows.flatMap((row) => rows.indexOf.get(row) ?? [])),
    'otherInvestment',
  );
  const differences = [
    ...open.map((own) => explain(own, rows, swaps, context)),
    ...schedules.flatMap((own, index) =>
      (lines[index] ?? []).flatMap((line) => bookingDifferences(line, own, booked, context, lastDay)),
    ),
  ].filter(({ reasons }) => reasons.length > 0);
  return {
    unavailable,
    lines: lines.flat(),
    booked,
    differences: differences.sort((a, b) => bySize(b.amount, a.amount)),
    accruals: unavailable === undefined ? accrualsOf(schedules, booked, context) : [],
    ...listUnmatched(placed, rowsPutRight(differences), context),
    control: controlOf(placed, context),
    notCompared: notCompared(booked, context),
  };
}

function rowsPutRight(differences: readonly Difference[]): ReadonlySet<LedgerRow> {
  return new Set(
    differences.flatMap(({ reasons }) => reasons.flatMap(({ rows, correction }) => (correction ? rows : []))),
  );
}

function bySize(a: Money, b: Money): number {
  return a.abs().isLessThan(b.abs()) ? -1 : a.abs().isMoreThan(b.abs()) ? 1 : 0;
}

function byRen(lines: readonly PeriodLine[]): PeriodLine[][] {
  const groups = new Map<string, PeriodLine[]>();
  for (const line of lines) {
    const group = groups.get(line.ren);
    if (group) group.push(line);
    else groups.set(line.ren, [line]);
  }
  return [...groups.values()];
}

function lastDayOf(ledger: readonly LedgerRow[]): CalendarDate | undefined {
  let last: CalendarDate | undefined;
  for (const { date } of ledger) if (last === undefined || date.isAfter(last)) last = date;
  return last;
}

/** What came in is added up on its own way, so that a row lost on the other would show. */
function controlOf(placed: PlacedLedger, { portfolio }: PortfolioContext): ReconciliationControl {
  const { foreignRows, tables } = portfolio;
  const unreadable = tables.Huvudbok.leftOut;
  const rows = new Array<number>(ROW_PLACES.length).fill(0);
  const sums = ROW_PLACES.map(() => new OreSum());
  const count = (place: RowPlace, amount: Money, times = 1): void => {
    const index = ROW_PLACES.indexOf(place);
    rows[index] = (rows[index] ?? 0) + times;
    sums[index]?.add(Number(amount.ore));
  };
  placed.rows.forEach(({ amount }, index) => count(placed.placeOf(index), amount));
  for (const { amount } of unreadable) count('unreadable', amount ?? Money.zero);
  const foreign = foreignRows?.sum ?? Money.zero;
  const unknown = ROW_PLACES.indexOf('unknownRen');
  rows[unknown] = (rows[unknown] ?? 0) + (foreignRows?.rows ?? 0);
  const places = ROW_PLACES.map((place, index): [RowPlace, RowsInPlace] => {
    const sum = sums[index]?.total() ?? Money.zero;
    return [place, { rows: rows[index] ?? 0, sum: index === unknown ? sum.plus(foreign) : sum }];
  });
  const readable = new OreSum();
  for (const { amount } of portfolio.ledger) readable.add(Number(amount.ore));
  return {
    ledgerRows: portfolio.ledger.length + unreadable.length + (foreignRows?.rows ?? 0),
    ledgerSum: Money.sum([
      readable.total(),
      foreign,
      ...unreadable.map(({ amount }) => amount ?? Money.zero),
    ]),
    places: new Map(places),
  };
}

function notCompared(
  booked: BookedTransfers,
  { portfolio: { tables, parameters }, today }: PortfolioContext,
): string[] {
  const sentences: string[] = [];
  if (tables.Redovisat.unavailable !== undefined) {
    sentences.push(`Huvudboken är inte jämförd med det redovisade: ${tables.Redovisat.unavailable}.`);
  }
  if (tables.Utbetalningar.unavailable !== undefined) {
    sentences.push(`Huvudboken är inte jämförd med utbetalningarna: ${tables.Utbetalningar.unavailable}.`);
  } else if (!booked.hasPayouts) {
    sentences.push(
      'Utbetalningarna är inte jämförda med bokföringen: huvudboken har inga rader på satsningarnas REN på kontot för utbetalning.',
    );
  }
  if (tables.Fakturor.unavailable !== undefined) {
    sentences.push(`Återföringarna är inte jämförda med bokföringen: ${tables.Fakturor.unavailable}.`);
  } else if (!booked.hasRepayments) {
    sentences.push(
      'Återföringarna är inte jämförda med bokföringen: huvudboken har inga rader på kontot för återföring.',
    );
  }
  if (parameters.get('projektnummer', today) === undefined) {
    sentences.push('Radernas projektnummer är inte prövade: parametern projektnummer saknas.');
  }
  return sentences;
}
