import type { Decimal } from 'decimal.js';
import { Exact } from '../values/money';
import { spelled } from './actors';
import type { TaxShares } from './priceKinds';
import { KINDS_OF_PRICE, PAYER, shareOfKrona } from './priceKinds';
import type { PriceInForce } from './pricesInForce';
import type { PricedCase, PricedGroup } from './pricedCase';

/** What each actor, and the individual, gets (negative: pays): kronor a month. */
export type Balances = ReadonlyMap<string, Decimal>;

/** One person's month, before or after: kronor. */
export interface PersonState {
  /** Price by price, so that every sum can be followed back to its rows. */
  readonly postings: readonly Posting[];
  readonly balances: Balances;
  readonly production: Decimal;
  readonly realResources: Decimal;
}

/** What a number of units of one price does. */
export interface Posting {
  readonly price: PriceInForce;
  readonly units: Decimal;
  readonly balances: Balances;
  readonly production: Decimal;
  readonly realResources: Decimal;
}

export type Moment = 'before' | 'after';

export function personState(
  { changes }: PricedGroup,
  moment: Moment,
  { actors, taxShares }: Pick<PricedCase, 'actors' | 'taxShares'>,
): PersonState {
  const postings = changes.flatMap(({ change, prices }) =>
    prices.map((price) => postingOf(price, change[moment].value, actors, taxShares)),
  );
  const balances = new Map(actors.map((actor) => [actor, new Exact(0)]));
  for (const posting of postings) addBalances(balances, posting.balances);
  return {
    postings,
    balances,
    production: sumOf(postings.map(({ production }) => production)),
    realResources: sumOf(postings.map(({ realResources }) => realResources)),
  };
}

function postingOf(
  price: PriceInForce,
  units: Decimal,
  actors: readonly string[],
  taxShares: TaxShares,
): Posting {
  const { balances, production, realResources } = KINDS_OF_PRICE[price.row.kind];
  const amount = new Exact(price.price).times(units);
  const own = new Map<string, Decimal>();
  for (const { who, share } of balances) {
    const actor = who === PAYER ? spelled(price.row.actor, actors) : who;
    addBalances(own, [[actor, amount.times(shareOfKrona(share, taxShares))]]);
  }
  return {
    price,
    units,
    balances: own,
    production: amount.times(shareOfKrona(production, taxShares)),
    realResources: amount.times(shareOfKrona(realResources, taxShares)),
  };
}

function addBalances(sums: Map<string, Decimal>, more: Iterable<readonly [string, Decimal]>): void {
  for (const [actor, amount] of more) sums.set(actor, (sums.get(actor) ?? new Exact(0)).plus(amount));
}

export function sumOf(amounts: Iterable<Decimal>): Decimal {
  let sum = new Exact(0);
  for (const amount of amounts) sum = sum.plus(amount);
  return sum;
}
