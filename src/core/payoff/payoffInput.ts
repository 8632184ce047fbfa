import type { Decimal } from 'decimal.js';
import type { Place } from '../values/place';
import type { Quantity } from '../values/quantity';
import type { Traced } from '../values/traced';
import type { PriceKind } from '../model/payoffRows';
import type { DiscountSchedule } from './discounting';

/** Everything that the payoff of one investment, in one scenario, follows from. */
export interface PayoffInput {
  readonly groups: readonly CaseGroup[];
  readonly prices: readonly PriceRow[];
  readonly costs: readonly EffortCost[];
  readonly assumptions: PayoffAssumptions;
}

/** One *typfall*: persons who are alike before, and alike after. */
export interface CaseGroup {
  readonly name: string;
  readonly persons: Quantity;
  readonly changes: readonly UnitChange[];
}

/** Units of one *post* per person and month, before and after the effort. */
export interface UnitChange {
  readonly post: string;
  readonly before: Quantity;
  readonly after: Quantity;
  readonly at?: Place;
}

/** One row of *Prislista*. */
export interface PriceRow {
  readonly post: string;
  /** Who pays. Of a *Lön* it is the employer, whom the model does not need: pay and production cancel out. */
  readonly actor: string;
  readonly kind: PriceKind;
  /** Kronor a unit, in the money of `priceYear`. */
  readonly price: Quantity;
  /** Absent: the price is taken to be in the money of the analysis year. */
  readonly priceYear?: Traced<number>;
  readonly at?: Place;
}

/** One row of *Insatskostnad*. */
export interface EffortCost {
  readonly actor: string;
  /** Kronor, not discounted: the cost comes first. */
  readonly amount: Quantity;
}

/** The parameters `skatt.*`, `arbetsgivaravgift`, `payoff.*` and `prisindex.*`. Shares are of one. */
export interface PayoffAssumptions {
  /** The three have no default; they are needed where a price is *Lön* or *Skattepliktig transferering*. */
  readonly municipalTax?: Quantity;
  readonly regionalTax?: Quantity;
  readonly employerContribution?: Quantity;
  /** Whole years, at least one. */
  readonly horizonYears: number;
  readonly discounting: DiscountSchedule;
  /** *Avtagande*: the share of the effect that is lost each year, in the present value. */
  readonly decay: Quantity;
  /** *Dödvikt*: the share of the effect that would have come anyway. */
  readonly deadweight: Quantity;
  /** *Tillskrivning*: the share of the effect that is due to this effort. */
  readonly attribution: Quantity;
  /** *Uppräkning*: from the persons in the table to the whole population. */
  readonly scaling: Quantity;
  /** *Fördröjning*, in years, not negative; parts of a year are allowed. */
  readonly delayYears: Quantity;
  readonly delayReading: DelayReading;
  /** The year whose money the results are in. */
  readonly analysisYear: number;
  /** By year; empty: no price is moved. */
  readonly priceIndex: ReadonlyMap<number, Traced<Decimal>>;
  readonly potential: PotentialReading;
}

/**
 * What a horizon, and the payoff time, are counted from when the effect starts late. The model says only that it does.
 * `effort` (the default): a delay takes away from the years in which the cost can be won back, and adds to the payoff time.
 * `effect`: the horizon holds as many years of effect as ever, each of them that much later.
 */
export type DelayReading = 'effort' | 'effect';

/** What the realised share (*verkningsgrad*) is a share of. */
export interface PotentialReading {
  /** How much everyone would work: 1 is full time. */
  readonly workingShare: Decimal;
  /** Whose real resources would no longer be needed: everyone's but the individual's own, or all. */
  readonly freed: 'public' | 'all';
}
