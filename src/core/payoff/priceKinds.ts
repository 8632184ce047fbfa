import type { Decimal } from 'decimal.js';
import type { PriceKind } from '../model/payoffRows';
import { Exact } from '../values/money';
import { INDIVIDUAL, MUNICIPALITY, REGION, REST_OF_STATE } from './actors';

/** A share of a krona that may depend on the tax shares: `constant + municipalTax · k + regionalTax · r + …`. */
export interface TaxedShare {
  readonly constant: number;
  readonly municipalTax: number;
  readonly regionalTax: number;
  readonly employerContribution: number;
}

export interface TaxShares {
  readonly municipalTax: Decimal;
  readonly regionalTax: Decimal;
  readonly employerContribution: Decimal;
}

/** Stands for whichever actor the price list's row names. */
export const PAYER = 'den som betalar';

/** What one krona of a kind does: who gets it (negative: pays), and what it is to society. */
export interface KindOfPrice {
  readonly balances: readonly { readonly who: string; readonly share: TaxedShare }[];
  readonly production: TaxedShare;
  readonly realResources: TaxedShare;
  readonly isTaxed: boolean;
}

const nothing = taxed({});
const whole = taxed({ constant: 1 });
const paid = { who: PAYER, share: taxed({ constant: -1 }) };
const takenHome = {
  who: INDIVIDUAL,
  share: taxed({ constant: 1, municipalTax: -1, regionalTax: -1 }),
};
const taxes = [
  { who: MUNICIPALITY, share: taxed({ municipalTax: 1 }) },
  { who: REGION, share: taxed({ regionalTax: 1 }) },
];

/**
 * The four kinds, krona by krona. Each is written down twice, as what the actors and the individual get and as what
 * society gains, so that the identity between the two can fail.
 */
export const KINDS_OF_PRICE: Readonly<Record<PriceKind, KindOfPrice>> = {
  Real: { balances: [paid], production: nothing, realResources: whole, isTaxed: false },
  Transferering: {
    balances: [paid, { who: INDIVIDUAL, share: whole }],
    production: nothing,
    realResources: nothing,
    isTaxed: false,
  },
  'Skattepliktig transferering': {
    balances: [paid, takenHome, ...taxes],
    production: nothing,
    realResources: nothing,
    isTaxed: true,
  },
  Lön: {
    balances: [takenHome, ...taxes, { who: REST_OF_STATE, share: taxed({ employerContribution: 1 }) }],
    production: taxed({ constant: 1, employerContribution: 1 }),
    realResources: nothing,
    isTaxed: true,
  },
};

export function shareOfKrona(share: TaxedShare, taxShares: TaxShares): Decimal {
  return new Exact(share.constant)
    .plus(taxShares.municipalTax.times(share.municipalTax))
    .plus(taxShares.regionalTax.times(share.regionalTax))
    .plus(taxShares.employerContribution.times(share.employerContribution));
}

function taxed(parts: Partial<TaxedShare>): TaxedShare {
  return { constant: 0, municipalTax: 0, regionalTax: 0, employerContribution: 0, ...parts };
}
