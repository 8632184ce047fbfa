import { inSwedish } from '../../../src/core/text/inSwedish';
import { Exact } from '../../../src/core/values/money';
import type { Decimal } from 'decimal.js';
import { constantRate } from '../../../src/core/payoff/discounting';
import type { PayoffResult } from '../../../src/core/payoff/payoff';
import { computePayoff } from '../../../src/core/payoff/payoff';
import type {
  CaseGroup,
  EffortCost,
  PayoffAssumptions,
  PayoffInput,
  PriceRow,
} from '../../../src/core/payoff/payoffInput';
import type { Quantity } from '../../../src/core/values/quantity';
import type { PriceKind } from '../../../src/core/model/payoffRows';
import type { Outcome } from '../../../src/core/payoff/problem';

export function quantity(value: Decimal.Value, low?: Decimal.Value, high?: Decimal.Value): Quantity {
  return {
    value: new Exact(value),
    ...(low !== undefined && { low: new Exact(low) }),
    ...(high !== undefined && { high: new Exact(high) }),
  };
}

export function price(post: string, actor: string, kind: PriceKind, kronor: Decimal.Value): PriceRow {
  return { post, actor, kind, price: quantity(kronor) };
}

export function cost(actor: string, kronor: Decimal.Value): EffortCost {
  return { actor, amount: quantity(kronor) };
}

/** Each post with its units before and after. */
export type Posts = Readonly<Record<string, readonly [Decimal.Value, Decimal.Value]>>;

export function group(name: string, persons: Decimal.Value, posts: Posts): CaseGroup {
  return {
    name,
    persons: quantity(persons),
    changes: Object.entries(posts).map(([post, [before, after]]) => ({
      post,
      before: quantity(before),
      after: quantity(after),
    })),
  };
}

export const taxShares = {
  municipalTax: quantity('0.22'),
  regionalTax: quantity('0.11'),
  employerContribution: quantity('0.3142'),
};

export const untaxedAssumptions: PayoffAssumptions = {
  horizonYears: 5,
  discounting: constantRate(quantity('0.035')),
  decay: quantity('0.1'),
  deadweight: quantity(0),
  attribution: quantity(1),
  scaling: quantity(1),
  delayYears: quantity(0),
  delayReading: 'effort',
  analysisYear: 2024,
  priceIndex: new Map(),
  potential: { workingShare: new Exact(1), freed: 'public' },
};

export const usualAssumptions: PayoffAssumptions = { ...untaxedAssumptions, ...taxShares };

/** Ten persons come from social assistance and treatment to half-time work, with some activity support. */
export const towardsWork: PayoffInput = {
  groups: [
    group('Långtidsarbetslös', 10, {
      Lön: [0, '0.5'],
      Försörjningsstöd: [1, '0.2'],
      Behandling: [2, '0.5'],
      Aktivitetsstöd: [0, '0.25'],
    }),
  ],
  prices: [
    price('Lön', 'Arbetsgivare', 'Lön', 25_000),
    price('Försörjningsstöd', 'Socialnämnden', 'Transferering', 10_000),
    price('Behandling', 'Region', 'Real', 800),
    price('Aktivitetsstöd', 'Försäkringskassan', 'Skattepliktig transferering', 12_000),
  ],
  costs: [cost('Socialnämnden', 1_000_000), cost('Region', 300_000)],
  assumptions: usualAssumptions,
};

export function assuming(input: PayoffInput, assumptions: Partial<PayoffAssumptions>): PayoffInput {
  return { ...input, assumptions: { ...input.assumptions, ...assumptions } };
}

/** One actor, `Nämnden`, pays one real unit less for each person: an effect of `monthly` kronor a person. */
export function savingOf(monthly: Decimal.Value, persons: number, costs: readonly EffortCost[]): PayoffInput {
  return {
    groups: [group('Alla', persons, { Stöd: [1, 0] })],
    prices: [price('Stöd', 'Nämnden', 'Real', monthly)],
    costs,
    assumptions: usualAssumptions,
  };
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'computed') return outcome.value;
  throw new Error(outcome.problems.map(({ reason }) => inSwedish(reason)).join('; '));
}

export function payoffOf(input: PayoffInput): PayoffResult {
  return valueOf(computePayoff(input));
}

export function reasonsOf<T>(outcome: Outcome<T>): string[] {
  return outcome.kind === 'refused' ? outcome.problems.map(({ reason }) => inSwedish(reason)) : [];
}

export function kindsOf<T>(outcome: Outcome<T>): string[] {
  return outcome.kind === 'refused' ? outcome.problems.map(({ kind }) => kind) : [];
}
