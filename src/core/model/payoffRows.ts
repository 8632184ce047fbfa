import type { Decimal } from 'decimal.js';
import type { Quantity } from '../values/quantity';
import type { Money } from '../values/money';
import type { Place } from '../values/place';
import type { Read } from '../values/read';

/** When a row of the payoff's tables was made: before the effort, or after it was followed up. */
export const SCENARIOS = ['Planerat', 'Uppföljt'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** The kinds of a price, as `Prislista.Slag` spells them. */
export const PRICE_KINDS = ['Real', 'Transferering', 'Skattepliktig transferering', 'Lön'] as const;
export type PriceKind = (typeof PRICE_KINDS)[number];

/** One row of *Typfall*: what a typical participant needs of one item, before and after. */
export interface CaseGroupRow {
  readonly name: string;
  /** Persons in the group. */
  readonly count: Decimal;
  readonly countAt: Place;
  readonly item: string;
  /** Units per person and month. */
  readonly before: Quantity;
  /** The same, with *Låg* and *Hög* where the row has them. */
  readonly after: Quantity;
  readonly scenario: Scenario;
  readonly at: Place;
}

/** One row of *Prislista*. */
export interface PriceListRow {
  readonly item: string;
  readonly actor: string;
  readonly kind: PriceKind;
  /** Kronor a unit, with *Låg* and *Hög* where the row has them. */
  readonly price: Quantity;
  readonly priceYear: Read<number>;
  readonly source: Read<string>;
  readonly at: Place;
}

/** One row of *Insatskostnad*. */
export interface EffortCostRow {
  readonly actor: string;
  readonly amount: Money;
  readonly amountAt: Place;
  readonly scenario: Scenario;
}
