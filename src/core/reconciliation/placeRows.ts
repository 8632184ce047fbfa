import type { LedgerRow } from '../model/portfolio';
import { mayBeDecided } from '../model/stage';
import { changedRows } from '../reuse/changedRows';
import { isSame } from '../reuse/isSame';
import { carriedOn, rememberedSteps } from '../reuse/remembered';
import { indexBeyond } from '../schedules/consumption';
import type { ProjectNumbers } from '../schedules/projectNumbers';
import type { RenOwners } from '../schedules/renOwners';
import type { SharedFacts } from '../schedules/investmentSchedules';
import type { Reconciled, ReconciledInvestment, ReconciledLedger } from './reconciled';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import type { CalendarDate } from '../values/calendarDate';
import type { Code, InvestmentId } from '../values/ids';
import type { Money } from '../values/money';
import { valueOf } from '../values/read';
import { findDuplicates } from './duplicates';
import { likeRows } from './likeRows';
import { findReversals } from './reversals';
import type { RowPlace } from './rowPlace';
import { ROW_PLACES } from './rowPlace';
import { findTwins } from './twinVouchers';

/** The place of every readable row, by its index in the ledger. */
export class PlacedLedger {
  constructor(
    readonly rows: readonly LedgerRow[],
    private readonly places: Uint8Array,
    /** Reversed rows, each with the row that it takes out or is taken out by. */
    readonly partners: ReadonlyMap<number, number>,
    /** Suspected copies, each with the first row of its kind. */
    readonly firstCopies: ReadonlyMap<number, number>,
    readonly terms: ReadonlyMap<InvestmentId, Terms>,
    /** Rows that a difference between two periods tells of. */
    readonly misdated: ReadonlySet<LedgerRow> = new Set(),
  ) {}

  placeOf(index: number): RowPlace {
    return ROW_PLACES[this.places[index] ?? 0] ?? 'matched';
  }

  /** The same, with some rows moved. */
  *moved(rows: ReadonlySet<LedgerRow>, place: RowPlace): Steps<PlacedLedger> {
    if (rows.size === 0) return this;
    const places = this.places.slice();
    const to = ROW_PLACES.indexOf(place);
    yield* eachRow(this.rows, (row, index) => {
      if (rows.has(row)) places[index] = to;
    });
    return new PlacedLedger(this.rows, places, this.partners, this.firstCopies, this.terms, this.misdated);
  }

  /** The same, with rows that were matched told as of another period. */
  *withMisdated(rows: ReadonlySet<LedgerRow>): Steps<PlacedLedger> {
    if (rows.size === 0) return this;
    const matched = new Set<LedgerRow>();
    yield* eachRow(this.rows, (row, index) => {
      if (rows.has(row) && this.placeOf(index) === 'matched') matched.add(row);
    });
    const { places } = yield* this.moved(matched, 'outsidePeriod');
    return new PlacedLedger(this.rows, places, this.partners, this.firstCopies, this.terms, matched);
  }
}

/** Every row in one place, in the order of precedence of {@link ROW_PLACES}' description. */
export function placeRows(
  schedules: readonly Reconciled[],
  { ledger, owners, facts }: ReconciledLedger,
): Steps<PlacedLedger> {
  return placedBy(ledger, new Map(schedules.map((own) => [own.investment.id, limitsOf(own)])), owners, facts);
}

/** All that is asked of an investment: what else of it changes leaves the rows where they are. */
interface Limits
  extends Pick<ReconciledInvestment, 'start' | 'end'>, Pick<Reconciled, 'granted' | 'monthsBefore'> {
  readonly isDecided: boolean;
  /** Its cost rows, by date. */
  readonly rows: readonly LedgerRow[];
}

function limitsOf({ investment, granted, monthsBefore, consumption }: Reconciled): Limits {
  const { start, end } = investment;
  return { isDecided: mayBeDecided(investment), start, end, granted, monthsBefore, rows: consumption.rows };
}

const placedBy = rememberedSteps(function* (
  ledger: readonly LedgerRow[],
  limits: ReadonlyMap<InvestmentId, Limits>,
  owners: RenOwners,
  facts: SharedFacts,
): Steps<PlacedLedger> {
  const { candidates, partners, firstCopies, ...given } = yield* sortedOut(owners, ledger, facts);
  const places = given.places.slice();
  const terms = new Map([...limits].map(([id, own]) => [id, termsOf(own)]));
  const costs = new CostPlaces(terms, owners, facts.projectNumbers);
  yield* eachRow(candidates, (index) => {
    const row = ledger[index];
    if (row === undefined) return;
    const place = partners.has(index) ? 'reversed' : firstCopies.has(index) ? 'duplicate' : costs.of(row);
    places[index] = ROW_PLACES.indexOf(place);
  });
  return new PlacedLedger(ledger, places, partners, firstCopies, terms);
});

/** What is known of the rows whatever the investments have been granted, and however long they last. */
interface SortedOut extends Pick<PlacedLedger, 'partners' | 'firstCopies'> {
  readonly ledger: readonly LedgerRow[];
  readonly basis: SortingBasis;
  /** Of all rows but the candidates. */
  readonly places: Uint8Array;
  readonly candidates: readonly number[];
}

type SortingBasis = Pick<SharedFacts, 'transfers' | 'projectNumbers'>;

const sortedOut = carriedOn(function* (
  last: SortedOut | undefined,
  owners: RenOwners,
  ledger: readonly LedgerRow[],
  { transfers, projectNumbers }: SharedFacts,
): Steps<SortedOut> {
  const basis = { transfers, projectNumbers };
  const earlier = last && isSame(last.basis, basis) ? last : NOTHING_SORTED;
  const { from, before, now } = changedRows(earlier.ledger, ledger);
  const places = new Uint8Array(ledger.length);
  places.set(earlier.places.subarray(0, from));
  places.set(earlier.places.subarray(from + before.length), from + now.length);
  const candidates = earlier.candidates.filter((index) => index < from);
  yield* eachRow(now, (row, index) => {
    const transfer = transfers.kindOf(row);
    if (transfer !== undefined) places[from + index] = ROW_PLACES.indexOf(transfer);
    else if (isOurs(row, owners, projectNumbers)) candidates.push(from + index);
    else places[from + index] = ROW_PLACES.indexOf('unknownRen');
  });
  for (const index of earlier.candidates) {
    if (index >= from + before.length) candidates.push(index + now.length - before.length);
  }
  return { ledger, basis, places, candidates, ...(yield* likeAndOpposite(ledger, candidates)) };
});

const NOTHING_SORTED: Pick<SortedOut, 'ledger' | 'places' | 'candidates'> = {
  ledger: [],
  places: new Uint8Array(0),
  candidates: [],
};

/** Of the rows alone: a REN that is another's now leaves most candidates as they were. */
const likeAndOpposite = rememberedSteps(function* (
  ledger: readonly LedgerRow[],
  candidates: readonly number[],
): Steps<Pick<PlacedLedger, 'partners' | 'firstCopies'>> {
  const partners = yield* findReversals(ledger, candidates);
  const alike = yield* likeRows(ledger, candidates);
  const repeated = yield* findDuplicates(ledger, alike, (index) => partners.has(index));
  const isTold = (index: number): boolean => partners.has(index) || repeated.has(index);
  const twins = yield* findTwins(ledger, alike, isTold);
  return { partners, firstCopies: twins.size === 0 ? repeated : new Map([...repeated, ...twins]) };
});

/** Rows that are, or by their project number claim to be, a cost of an investment. */
function isOurs(row: LedgerRow, owners: RenOwners, projectNumbers: ProjectNumbers): boolean {
  if (row.ren !== undefined && owners.claimantsOf(row.ren).length > 0) return true;
  return row.project !== undefined && row.project === projectNumbers.on(row.date);
}

/** Places of cost rows. What is the same of all rows on a REN is asked once. */
class CostPlaces {
  private readonly byRen = new Map<Code | undefined, OwnerTerms | RowPlace>();

  constructor(
    private readonly terms: ReadonlyMap<InvestmentId, Terms>,
    private readonly owners: RenOwners,
    private readonly projectNumbers: ProjectNumbers,
  ) {}

  of(row: LedgerRow): RowPlace {
    let owner = this.byRen.get(row.ren);
    if (owner === undefined) this.byRen.set(row.ren, (owner = this.ownerOn(row.ren)));
    if (typeof owner === 'string') return owner;
    const number = this.projectNumbers.on(row.date);
    if (number !== undefined && row.project !== number) {
      return row.project === undefined ? 'projectMissing' : 'projectForeign';
    }
    const { terms } = owner;
    if (terms?.first !== undefined && row.date.isBefore(terms.first)) return 'outsidePeriod';
    if (terms?.last !== undefined && row.date.isAfter(terms.last)) return 'outsidePeriod';
    return terms?.beyondGrant(row) === true ? 'outsideGrant' : 'matched';
  }

  private ownerOn(ren: Code | undefined): OwnerTerms | RowPlace {
    if (ren !== undefined && this.owners.claimantsOf(ren).length > 1) return 'otherInvestment';
    const owner = this.owners.ownerOf(ren);
    return owner === undefined ? 'unknownRen' : { terms: this.terms.get(owner.investment.id) };
  }
}

interface OwnerTerms {
  readonly terms: Terms | undefined;
}

/** When an investment may have costs, and which of them the grant does not cover. */
interface Terms {
  readonly first: CalendarDate | undefined;
  readonly last: CalendarDate | undefined;
  beyondGrant(row: LedgerRow): boolean;
}

/** The first day is the earliest on which its projektledare may have begun. */
function termsOf({ isDecided, start, end, granted, monthsBefore, rows }: Limits): Terms {
  return {
    first: valueOf(start)?.plusMonths(-monthsBefore),
    last: valueOf(end),
    beyondGrant: granted && isDecided ? rowsBeyond(granted, rows) : () => !isDecided,
  };
}

/**
 * The rows, by date, from the one that takes the cost past the grant for the last time: told by their day, and on that
 * row's own day one by one.
 */
function rowsBeyond(granted: Money, rows: readonly LedgerRow[]): (row: LedgerRow) => boolean {
  const index = indexBeyond(granted, rows);
  const first = index === undefined ? undefined : rows[index];
  if (index === undefined || first === undefined) return () => false;
  const { date } = first;
  const sameDay = new Set<LedgerRow>();
  for (const row of rows.slice(index)) {
    if (!row.date.equals(date)) break;
    sameDay.add(row);
  }
  return (row) => row.date.isAfter(date) || sameDay.has(row);
}
