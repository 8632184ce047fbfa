import type { LedgerRow } from '../model/portfolio';
import type { Code, InvestmentId, PartyId } from '../values/ids';
import { OreSum } from '../ledger/oreSum';
import { rememberedSteps } from '../reuse/remembered';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import { greatest } from '../values/greatest';
import { addTo } from '../values/grouped';
import { Money } from '../values/money';
import type { Period } from '../model/period';
import { comparePeriods } from '../model/period';
import type { RenClaims, RenOwners } from './renOwners';
import { rensOf } from './renOwners';
import type { PlacedCosts, SortedLedger } from './sortedLedger';

/** What one REN consumed in one period. */
export interface RenPeriod {
  readonly party: PartyId;
  readonly ren: Code;
  readonly period: Period;
  readonly amount: Money;
}

/** What of it bears one project number; none where the rows bear none. */
export interface RenShare extends RenPeriod {
  readonly project: Code | undefined;
}

/** The costs of one investment, from the ledger. */
export interface Consumption {
  /** By period, within it by REN in the order of `Parter`, and then as the project numbers come. */
  readonly shares: readonly RenShare[];
  /** By period, within it by REN in the order of `Parter`. */
  readonly byPeriod: readonly RenPeriod[];
  /** The cost rows, by date and then as they stand. */
  readonly rows: readonly LedgerRow[];
}

const NOTHING: Consumption = { shares: [], byPeriod: [], rows: [] };

/**
 * Sum 3, first half: a ledger row belongs to the investment and party that own its REN, and to the period of its date
 * (Örebro Ks 954/2016, p. 10). Rows on the accounts of payouts and repayments are never consumption.
 */
export class LedgerCosts {
  private constructor(
    readonly sorted: SortedLedger,
    private readonly byInvestment: ReadonlyMap<InvestmentId, Consumption>,
  ) {}

  static *of(sorted: SortedLedger, owners: RenOwners): Steps<LedgerCosts> {
    const owned = new Map<RenClaims, OwnCosts[]>();
    for (const [ren, costs] of sorted.costs) {
      const owner = owners.ownerOf(ren);
      if (ren === undefined || owner === undefined) continue;
      addTo(owned, owner.investment, { ren, party: owner.party.id, ...costs });
    }
    const byInvestment = new Map<InvestmentId, Consumption>();
    for (const [investment, own] of owned) {
      byInvestment.set(investment.id, yield* consumptionOf(investment, own));
      yield;
    }
    return new LedgerCosts(sorted, byInvestment);
  }

  of(investment: InvestmentId): Consumption {
    return this.byInvestment.get(investment) ?? NOTHING;
  }
}

/** The costs on one of an investment's RENs. */
interface OwnCosts extends PlacedCosts {
  readonly ren: Code;
  readonly party: PartyId;
}

const consumptionOf = rememberedSteps(function* (
  { parties }: RenClaims,
  own: readonly OwnCosts[],
): Steps<Consumption> {
  const order = parties.flatMap(rensOf);
  const shares = own
    .flatMap(({ costs, ren, party }) => costs.shares().map((share): RenShare => ({ party, ren, ...share })))
    .sort((a, b) => comparePeriods(a.period, b.period) || order.indexOf(a.ren) - order.indexOf(b.ren));
  return { shares, byPeriod: sumByPeriod(shares), rows: yield* byDate(own) };
});

/** Day by day rather than by comparing: as quick for a million rows, and it can stop on the way. */
function* byDate(own: readonly OwnCosts[]): Steps<readonly LedgerRow[]> {
  const [first, ...others] = own;
  if (others.length === 0 && first?.costs.isByDate) return first.costs.rows;
  const days = new Map<number, RowsOfDay>();
  for (const { costs, at } of own) {
    yield* eachRow(costs.rows, (row, index) => {
      const day = row.date.dayNumber;
      let ofDay = days.get(day);
      if (ofDay === undefined) days.set(day, (ofDay = new RowsOfDay()));
      ofDay.add(row, at[index] ?? 0);
    });
  }
  return [...days].sort(([a], [b]) => a - b).flatMap(([, day]) => day.asTheyStand());
}

/** The rows of a day as they come, REN by REN. Without an object a row, since a ledger may have a million. */
class RowsOfDay {
  private readonly rows: LedgerRow[] = [];
  private readonly at: number[] = [];
  private isInOrder = true;

  add(row: LedgerRow, at: number): void {
    if (at < (this.at[this.at.length - 1] ?? 0)) this.isInOrder = false;
    this.rows.push(row);
    this.at.push(at);
  }

  asTheyStand(): readonly LedgerRow[] {
    if (this.isInOrder) return this.rows;
    const placeOf = (index: number): number => this.at[index] ?? 0;
    const order = [...this.rows.keys()].sort((a, b) => placeOf(a) - placeOf(b));
    return order.flatMap((index) => this.rows[index] ?? []);
  }
}

export function consumedThrough(consumption: Consumption, period: Period, ren?: Code): Money {
  return Money.sum(
    consumption.byPeriod
      .filter((own) => comparePeriods(own.period, period) <= 0 && (ren === undefined || own.ren === ren))
      .map(({ amount }) => amount),
  );
}

export function consumedInAll(consumption: Consumption): Money {
  return Money.sum(consumption.byPeriod.map(({ amount }) => amount));
}

/** The last year that the ledger has costs of; before all years where it has none. */
export function lastCostYear({ byPeriod }: Consumption): number {
  return greatest(byPeriod.map(({ period }) => period.year));
}

/** Where, by date, the row stands that takes the cumulated cost past the grant for the last time. */
export function indexBeyond(granted: Money, rows: readonly Pick<LedgerRow, 'ore'>[]): number | undefined {
  const cumulated = new OreSum();
  let beyond: number | undefined;
  rows.forEach(({ ore }, index) => {
    cumulated.add(ore);
    if (!cumulated.isMoreThan(granted)) beyond = undefined;
    else beyond ??= index;
  });
  return beyond;
}

/** @param shares those of one REN and period stand together */
function sumByPeriod(shares: readonly RenShare[]): readonly RenPeriod[] {
  const sums: RenPeriod[] = [];
  for (const { party, ren, period, amount } of shares) {
    const last = sums.at(-1);
    if (last?.ren === ren && last.period === period) {
      sums[sums.length - 1] = { ...last, amount: last.amount.plus(amount) };
    } else sums.push({ party, ren, period, amount });
  }
  return sums;
}
