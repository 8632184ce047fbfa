import type { LedgerRow } from '../model/portfolio';
import { rememberedSteps } from '../reuse/remembered';
import type { SharedFacts } from '../schedules/portfolioContext';
import type { ProjectNumbers } from '../schedules/projectNumbers';
import type { RenCosts } from '../schedules/renCosts';
import type { RenOwners } from '../schedules/renOwners';
import type { SortedLedger } from '../schedules/sortedLedger';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import type { Code, InvestmentId } from '../values/ids';
import type { Limits, Terms } from './costTerms';
import { limitsOf, termsOf } from './costTerms';
import type { PairedRows, RowPairs } from './pairedRows';
import { isClaimedRow, pairedRows } from './pairedRows';
import type { Reconciled } from './reconciled';
import type { RowPlace } from './rowPlace';
import { ROW_PLACES } from './rowPlace';

/** The place of every readable row, by its index in the ledger. */
export class PlacedLedger {
  constructor(
    private readonly sorted: SortedLedger,
    private readonly places: Uint8Array,
    private readonly pairs: PairedRows,
    readonly terms: ReadonlyMap<InvestmentId, Terms>,
    /** Rows that a difference between two periods tells of. */
    readonly misdated: ReadonlySet<LedgerRow> = new Set(),
  ) {}

  get rows(): readonly LedgerRow[] {
    return this.sorted.rows;
  }

  placeOf(index: number): RowPlace {
    return ROW_PLACES[this.placeNumberOf(index)] ?? 'matched';
  }

  /** The same as its number in {@link ROW_PLACES}. */
  placeNumberOf(index: number): number {
    return this.places[index] ?? 0;
  }

  /** The row that a reversed one takes out or is taken out by. */
  partnerOf(row: LedgerRow): LedgerRow | undefined {
    return this.pairs.partners.get(row.ren)?.get(row);
  }

  /** The first row of its kind, of a suspected copy. */
  firstCopyOf(row: LedgerRow): LedgerRow | undefined {
    return this.pairs.firstCopies.get(row.ren)?.get(row);
  }

  /** The same, with some costs moved. */
  *moved(costs: ReadonlySet<LedgerRow>, place: RowPlace): Steps<PlacedLedger> {
    if (costs.size === 0) return this;
    const at = yield* this.sorted.indexesOf(costs);
    return this.withPlace([...at.values()], place, this.misdated);
  }

  /** The same, with costs that were matched told as of another period. */
  *withMisdated(costs: ReadonlySet<LedgerRow>): Steps<PlacedLedger> {
    if (costs.size === 0) return this;
    const at = yield* this.sorted.indexesOf(costs);
    const matched = new Map([...at].filter(([, index]) => this.placeOf(index) === 'matched'));
    return this.withPlace([...matched.values()], 'outsidePeriod', new Set(matched.keys()));
  }

  private withPlace(
    indexes: readonly number[],
    place: RowPlace,
    misdated: ReadonlySet<LedgerRow>,
  ): PlacedLedger {
    const places = this.places.slice();
    for (const index of indexes) places[index] = ROW_PLACES.indexOf(place);
    return new PlacedLedger(this.sorted, places, this.pairs, this.terms, misdated);
  }
}

/** Every row in one place, in the order of precedence of {@link ROW_PLACES}' description. */
export function placeRows(
  schedules: readonly Reconciled[],
  sorted: SortedLedger,
  owners: RenOwners,
  facts: SharedFacts,
): Steps<PlacedLedger> {
  return placedBy(sorted, new Map(schedules.map((own) => [own.investment.id, limitsOf(own)])), owners, facts);
}

const placedBy = rememberedSteps(function* (
  sorted: SortedLedger,
  limits: ReadonlyMap<InvestmentId, Limits>,
  owners: RenOwners,
  facts: SharedFacts,
): Steps<PlacedLedger> {
  const places = new Uint8Array(sorted.rows.length);
  sorted.transfers.rows.forEach(({ kind }, index) => {
    places[sorted.transfers.at[index] ?? NaN] = ROW_PLACES.indexOf(kind);
  });
  const terms = new Map([...limits].map(([id, own]) => [id, termsOf(own)]));
  const pairs = yield* pairedRows(sorted, owners, facts);
  for (const [ren, { costs, at }] of sorted.costs) {
    const ofRen = yield* placesOn(costs, facts.projectNumbers, {
      isClaimed: owners.isClaimed(ren),
      whose: whoseCosts(ren, owners, terms),
      partners: pairs.partners.get(ren),
      firstCopies: pairs.firstCopies.get(ren),
    });
    at.forEach((place, index) => {
      places[place] = ofRen[index] ?? 0;
    });
    yield;
  }
  return new PlacedLedger(sorted, places, pairs, terms);
});

/** What is the same of all rows on a REN. */
interface RenStanding {
  readonly isClaimed: boolean;
  readonly whose: OwnerTerms | RowPlace;
  readonly partners: RowPairs | undefined;
  readonly firstCopies: RowPairs | undefined;
}

interface OwnerTerms {
  readonly terms: Terms | undefined;
}

function whoseCosts(
  ren: Code | undefined,
  owners: RenOwners,
  terms: ReadonlyMap<InvestmentId, Terms>,
): OwnerTerms | RowPlace {
  if (ren !== undefined && owners.claimantsOf(ren).length > 1) return 'otherInvestment';
  const owner = owners.ownerOf(ren);
  return owner === undefined ? 'unknownRen' : { terms: terms.get(owner.investment.id) };
}

/** The place of each of the cost rows on a REN. */
const placesOn = rememberedSteps(function* (
  { rows }: RenCosts,
  projectNumbers: ProjectNumbers,
  { isClaimed, whose, partners, firstCopies }: RenStanding,
): Steps<Uint8Array> {
  const places = new Uint8Array(rows.length);
  const placeOf = (row: LedgerRow): RowPlace => {
    if (!isClaimedRow(row, isClaimed, projectNumbers)) return 'unknownRen';
    if (partners?.has(row)) return 'reversed';
    if (firstCopies?.has(row)) return 'duplicate';
    return typeof whose === 'string' ? whose : placeOfCost(row, whose, projectNumbers);
  };
  yield* eachRow(rows, (row, index) => {
    places[index] = ROW_PLACES.indexOf(placeOf(row));
  });
  return places;
});

function placeOfCost(row: LedgerRow, { terms }: OwnerTerms, projectNumbers: ProjectNumbers): RowPlace {
  const number = projectNumbers.on(row.date);
  if (number !== undefined && row.project !== number) {
    return row.project === undefined ? 'projectMissing' : 'projectForeign';
  }
  if (terms?.first !== undefined && row.date.isBefore(terms.first)) return 'outsidePeriod';
  if (terms?.last !== undefined && row.date.isAfter(terms.last)) return 'outsidePeriod';
  return terms?.beyondGrant(row) === true ? 'outsideGrant' : 'matched';
}
