import type { ForeignRows, LedgerRow } from '../model/portfolio';
import { remembered, rememberedSteps } from '../reuse/remembered';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import { OreSum } from '../ledger/oreSum';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext, SharedFacts, TableGaps } from '../schedules/portfolioContext';
import type { RenOwners } from '../schedules/renOwners';
import type { SortedLedger } from '../schedules/sortedLedger';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { Reconciled } from './reconciled';
import { reconciledOf } from './reconciled';
import type { CalendarDate } from '../values/calendarDate';
import { joined } from '../values/joined';
import { Money } from '../values/money';
import type { Accrual } from './accruals';
import type { BookedTransfers } from './bookedTransfers';
import { bookedTransfers } from './bookedTransfers';
import { bookingDifferences } from './bookingDifferences';
import type { Difference } from './difference';
import { explainOpen } from './explainOpen';
import type { OwnLines } from './ownLines';
import { ownLinesOf } from './ownLines';
import type { PeriodLine } from './periodLines';
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
  readonly unavailable: Sentence | undefined;
  readonly lines: readonly PeriodLine[];
  readonly booked: BookedTransfers;
  /** The largest first. */
  readonly differences: readonly Difference[];
  /** The earliest year first. */
  readonly accruals: readonly Accrual[];
  /** Every row that is not matched, in the order of the ledger, as far as the list reaches. */
  readonly unmatched: readonly PlacedRow[];
  /** What the list does not reach. */
  readonly unlisted: RowsInPlace;
  readonly control: ReconciliationControl;
  /** Comparisons that could not be made, each in a sentence. */
  readonly notCompared: readonly Sentence[];
}

// Nearly all are as they were after an edit that is no transfer's.
const ownBookingDifferences = remembered(bookingDifferences);

/** The ledger against what was reported, paid and invoiced (sums 3 and 7; Örebro Ks 954/2016, p. 10–11). */
export function* reconcile(
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): Steps<Reconciliation> {
  const { portfolio, costs, owners, facts } = context;
  return yield* reconcileLedger(
    costs.sorted,
    schedules.map((own) => reconciledOf(own)),
    portfolio.foreignRows,
    owners,
    facts,
  );
}

const reconcileLedger = rememberedSteps(function* (
  sorted: SortedLedger,
  schedules: readonly Reconciled[],
  foreignRows: ForeignRows | undefined,
  owners: RenOwners,
  facts: SharedFacts,
): Steps<Reconciliation> {
  const { rows: ledger } = sorted;
  const { unavailable } = facts.tables.Huvudbok;
  const booked = bookedTransfers(
    facts,
    schedules.map(({ investment }) => investment),
    sorted.transfers.rows,
    owners,
  );
  const lastDay = yield* lastDayOf(ledger, foreignRows);
  const ofInvestments: OwnLines[] = [];
  const ofBookings: Difference[] = [];
  yield* eachRow(unavailable === undefined ? schedules : [], (own) => {
    const transfers = booked.of(own.investment.id);
    const ownLines = ownLinesOf(own, transfers, facts);
    ofInvestments.push(ownLines);
    for (const line of ownLines.unevenlyBooked) {
      const strays = {
        payout: booked.strayOf('payout', line.paid),
        repayment: booked.strayOf('repayment', line.invoiced),
      };
      ofBookings.push(...ownBookingDifferences(line, own, transfers, { facts, strays, lastDay }));
    }
  });
  const placed = yield* placeRows(schedules, sorted, owners, facts);
  const openByRen = joined(ofInvestments.map(({ open }) => open));
  const explained = yield* explainOpen(placed, openByRen, owners, facts);
  const differences = [...explained.differences, ...ofBookings];
  const listing = yield* listUnmatched(
    explained.placed,
    rowsPutRight(differences),
    foreignRows,
    owners,
    facts,
  );
  return {
    unavailable,
    lines: joined(ofInvestments.map(({ lines }) => lines)),
    booked,
    differences: differences.sort((a, b) => bySize(b.amount, a.amount)),
    accruals: joined(ofInvestments.map(({ accruals }) => accruals)).sort((a, b) => a.year - b.year),
    ...listing,
    control: yield* controlOf(explained.placed, ledger, foreignRows, facts.tables.Huvudbok.leftOut),
    notCompared: notCompared(booked, facts),
  };
});

function rowsPutRight(differences: readonly Difference[]): ReadonlySet<LedgerRow> {
  const reasons = joined(differences.map((difference) => difference.reasons));
  return new Set(joined(reasons.map(({ rows, correction }) => (correction ? rows : []))));
}

function bySize(a: Money, b: Money): number {
  return a.abs().isLessThan(b.abs()) ? -1 : a.abs().isMoreThan(b.abs()) ? 1 : 0;
}

const lastDayOf = rememberedSteps(function* (
  ledger: readonly LedgerRow[],
  foreignRows: ForeignRows | undefined,
): Steps<CalendarDate | undefined> {
  let last = foreignRows?.lastDay;
  yield* eachRow(ledger, ({ date }) => {
    if (last === undefined || date.isAfter(last)) last = date;
  });
  return last;
});

/** What came in is added up on its own way, so that a row lost on the other would show. */
const controlOf = rememberedSteps(function* (
  placed: PlacedLedger,
  ledger: readonly LedgerRow[],
  foreignRows: ForeignRows | undefined,
  unreadable: TableGaps['Huvudbok']['leftOut'],
): Steps<ReconciliationControl> {
  const rows = ROW_PLACES.map(() => 0);
  const sums = ROW_PLACES.map(() => new OreSum());
  const count = (place: number, ore: number): void => {
    rows[place] = (rows[place] ?? 0) + 1;
    sums[place]?.add(ore);
  };
  yield* eachRow(placed.rows, ({ ore }, index) => count(placed.placeNumberOf(index), ore));
  const ofUnreadable = ROW_PLACES.indexOf('unreadable');
  yield* eachRow(unreadable, ({ amount }) => count(ofUnreadable, Number(amount?.ore ?? 0n)));
  const foreign = foreignRows?.sum ?? Money.zero;
  const unknown = ROW_PLACES.indexOf('unknownRen');
  rows[unknown] = (rows[unknown] ?? 0) + (foreignRows?.rows ?? 0);
  const places = ROW_PLACES.map((place, index): [RowPlace, RowsInPlace] => {
    const sum = sums[index]?.total() ?? Money.zero;
    return [place, { rows: rows[index] ?? 0, sum: index === unknown ? sum.plus(foreign) : sum }];
  });
  const readable = new OreSum();
  yield* eachRow(ledger, ({ ore }) => readable.add(ore));
  return {
    ledgerRows: ledger.length + unreadable.length + (foreignRows?.rows ?? 0),
    ledgerSum: Money.sum([
      readable.total(),
      foreign,
      ...unreadable.map(({ amount }) => amount ?? Money.zero),
    ]),
    places: new Map(places),
  };
});

function notCompared(booked: BookedTransfers, { tables, parameters, today }: SharedFacts): Sentence[] {
  const sentences: Sentence[] = [];
  if (tables.Redovisat.unavailable !== undefined) {
    sentences.push(say`Huvudboken är inte jämförd med det redovisade: ${tables.Redovisat.unavailable}.`);
  }
  if (tables.Utbetalningar.unavailable !== undefined) {
    sentences.push(say`Huvudboken är inte jämförd med utbetalningarna: ${tables.Utbetalningar.unavailable}.`);
  } else if (!booked.hasPayouts) {
    sentences.push(
      say`Utbetalningarna är inte jämförda med bokföringen: huvudboken har inga rader på satsningarnas REN på kontot för utbetalning.`,
    );
  }
  if (tables.Fakturor.unavailable !== undefined) {
    sentences.push(say`Återföringarna är inte jämförda med bokföringen: ${tables.Fakturor.unavailable}.`);
  } else if (!booked.hasRepayments) {
    sentences.push(
      say`Återföringarna är inte jämförda med bokföringen: huvudboken har inga rader på kontot för återföring.`,
    );
  }
  if (parameters.get('projektnummer', today) === undefined) {
    sentences.push(say`Radernas projektnummer är inte prövade: parametern projektnummer saknas.`);
  }
  return sentences;
}
