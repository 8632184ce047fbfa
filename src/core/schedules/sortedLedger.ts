import type { LedgerRow } from '../model/portfolio';
import { changedRows } from '../reuse/changedRows';
import { isSame } from '../reuse/isSame';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import type { Code } from '../values/ids';
import type { MunicipalCalendar } from './calendar';
import { RenCosts } from './renCosts';
import type { RenLookup } from './renOwners';
import type { TransferAccounts, TransferKind } from './transferAccounts';

/** What decides what a row is, whoever's its REN is. */
export interface SortingBasis {
  readonly transfers: TransferAccounts;
  readonly calendar: MunicipalCalendar;
}

/** The costs on one REN, and where in the ledger the row of each stands. */
export interface PlacedCosts {
  readonly costs: RenCosts;
  readonly at: readonly number[];
}

export interface TransferRow {
  readonly kind: TransferKind;
  readonly row: LedgerRow;
}

/** Rows, and where in the ledger each of them stands. */
interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly at: readonly number[];
}

/**
 * The ledger's costs by REN, and its rows on the accounts of payouts and repayments: whoever the RENs belong to. Of a
 * ledger that has been edited the costs on a REN are the very same where none of its rows has changed.
 */
export class SortedLedger {
  private constructor(
    readonly rows: readonly LedgerRow[],
    private readonly basis: SortingBasis,
    /** Rows without a REN too. */
    readonly costs: ReadonlyMap<Code | undefined, PlacedCosts>,
    /** On any REN, in the order of the ledger. */
    readonly transfers: Rows<TransferRow>,
  ) {}

  /**
   * @param owned the RENs whose sums will be asked for; of others they are made when somebody does
   * @param earlier of another ledger: only RENs whose rows have changed are gone through again
   */
  static *of(
    ledger: readonly LedgerRow[],
    basis: SortingBasis,
    owned: RenLookup,
    earlier?: SortedLedger,
  ): Steps<SortedLedger> {
    if (earlier && isSame(earlier.basis, basis)) return yield* earlier.afterChange(ledger, owned);
    const sorting = new Sorting(basis, owned);
    yield* eachRow(ledger, (row, at) => sorting.add(row, at));
    return new SortedLedger(ledger, basis, sorting.costs, sorting.transfers);
  }

  /** Where each of some costs stands in the ledger. */
  *indexesOf(costs: ReadonlySet<LedgerRow>): Steps<ReadonlyMap<LedgerRow, number>> {
    const indexes = new Map<LedgerRow, number>();
    for (const ren of new Set([...costs].map((row) => row.ren))) {
      const own = this.costs.get(ren);
      yield* eachRow(own?.costs.rows ?? [], (row, index) => {
        if (costs.has(row)) indexes.set(row, own?.at[index] ?? 0);
      });
    }
    return indexes;
  }

  private *afterChange(ledger: readonly LedgerRow[], owned: RenLookup): Steps<SortedLedger> {
    if (ledger === this.rows) return this;
    const { from, before, now } = changedRows(this.rows, ledger);
    const stretch: Stretch = { from, end: from + before.length, longer: now.length - before.length };
    const gone = new Sorting(this.basis, owned);
    yield* eachRow(before, (row, index) => gone.add(row, from + index));
    const come = new Sorting(this.basis, owned);
    yield* eachRow(now, (row, index) => come.add(row, from + index));
    const costs = new Map<Code | undefined, PlacedCosts>();
    for (const ren of new Set([...this.costs.keys(), ...come.costs.keys()])) {
      const own = this.costs.get(ren);
      const isSameAsBefore = own !== undefined && !gone.costs.has(ren) && !come.costs.has(ren);
      const after = isSameAsBefore
        ? moved(own, stretch)
        : putTogether(come.newCosts(ren), withStretch(asRows(own), asRows(come.costs.get(ren)), stretch));
      if (after.at.length > 0) costs.set(ren, after);
      yield;
    }
    const changed = gone.transfers.rows.length + come.transfers.rows.length > 0;
    const transfers = changed
      ? withStretch(this.transfers, come.transfers, stretch)
      : moved(this.transfers, stretch);
    return new SortedLedger(ledger, this.basis, costs, transfers);
  }
}

function putTogether(none: CostsInOrder, { rows, at }: Rows<LedgerRow>): PlacedCosts {
  rows.forEach((row, index) => none.add(row, at[index] ?? 0));
  return none;
}

/** What stood from the one place to before the other stands no more; what has come makes the ledger so much longer. */
interface Stretch {
  readonly from: number;
  readonly end: number;
  readonly longer: number;
}

/** What comes after the stretch stands as much further down. */
function moved<Placed extends { readonly at: readonly number[] }>(
  own: Placed,
  { end, longer }: Stretch,
): Placed {
  const last = own.at[own.at.length - 1] ?? -1;
  if (longer === 0 || last < end) return own;
  return { ...own, at: own.at.map((place) => (place < end ? place : place + longer)) };
}

/** @param come what stands in the stretch now */
function withStretch<Row>(own: Rows<Row>, come: Rows<Row>, { from, end, longer }: Stretch): Rows<Row> {
  const before = firstAtLeast(own.at, from);
  const after = firstAtLeast(own.at, end);
  return {
    rows: [...own.rows.slice(0, before), ...come.rows, ...own.rows.slice(after)],
    at: [...own.at.slice(0, before), ...come.at, ...own.at.slice(after).map((place) => place + longer)],
  };
}

function asRows(own: PlacedCosts | undefined): Rows<LedgerRow> {
  return { rows: own?.costs.rows ?? [], at: own?.at ?? [] };
}

/** Of places in order; their number where none is as far down. */
function firstAtLeast(places: readonly number[], least: number): number {
  const index = places.findIndex((place) => place >= least);
  return index === -1 ? places.length : index;
}

/** Rows as they come. */
class Sorting {
  readonly costs = new Map<Code | undefined, CostsInOrder>();
  readonly transfers: { readonly rows: TransferRow[]; readonly at: number[] } = { rows: [], at: [] };

  constructor(
    private readonly basis: SortingBasis,
    private readonly owned: RenLookup,
  ) {}

  add(row: LedgerRow, at: number): void {
    const kind = this.basis.transfers.kindOf(row);
    if (kind === undefined) {
      this.on(row.ren).add(row, at);
    } else {
      this.transfers.rows.push({ kind, row });
      this.transfers.at.push(at);
    }
  }

  private on(ren: Code | undefined): CostsInOrder {
    let costs = this.costs.get(ren);
    if (costs === undefined) this.costs.set(ren, (costs = this.newCosts(ren)));
    return costs;
  }

  newCosts(ren: Code | undefined): CostsInOrder {
    return new CostsInOrder(new RenCosts(this.basis.calendar, this.owned.ownerOf(ren) !== undefined));
  }
}

class CostsInOrder implements PlacedCosts {
  readonly at: number[] = [];

  constructor(readonly costs: RenCosts) {}

  add(row: LedgerRow, at: number): void {
    this.costs.add(row);
    this.at.push(at);
  }
}
