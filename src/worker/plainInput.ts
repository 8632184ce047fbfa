import type { Decimal } from 'decimal.js';
import type { DiscountSchedule, RateStep } from '../core/payoff/discounting';
import type { DelayReading, PayoffInput, PotentialReading } from '../core/payoff/payoffInput';
import type { Quantity } from '../core/values/quantity';
import type { PriceKind } from '../core/model/payoffRows';
import type { AssumptionName } from '../core/payoff/risk/quantities';
import { ASSUMPTION_NAMES } from '../core/payoff/risk/quantities';
import { Exact } from '../core/values/money';

/**
 * A payoff's input as a message may carry it: numbers with decimals are texts, so that none is rounded on the way.
 * Cells and sources stay behind; a sum does not need them.
 */
export interface PlainPayoffInput {
  readonly groups: readonly {
    readonly name: string;
    readonly persons: PlainQuantity;
    readonly changes: readonly {
      readonly post: string;
      readonly before: PlainQuantity;
      readonly after: PlainQuantity;
    }[];
  }[];
  readonly prices: readonly {
    readonly post: string;
    readonly actor: string;
    readonly kind: PriceKind;
    readonly price: PlainQuantity;
    readonly priceYear?: number;
  }[];
  readonly costs: readonly { readonly actor: string; readonly amount: PlainQuantity }[];
  readonly assumptions: PlainAssumptions;
}

interface PlainQuantity {
  readonly value: string;
  readonly low?: string;
  readonly high?: string;
}

interface PlainAssumptions {
  readonly quantities: Readonly<Partial<Record<AssumptionName, PlainQuantity>>>;
  readonly horizonYears: number;
  readonly discounting: readonly [PlainStep, ...PlainStep[]];
  readonly delayReading: DelayReading;
  readonly analysisYear: number;
  readonly priceIndex: readonly (readonly [year: number, index: string])[];
  readonly workingShare: string;
  readonly freed: PotentialReading['freed'];
}

interface PlainStep {
  readonly fromYear: number;
  readonly rate: PlainQuantity;
}

export function toPlain({ groups, prices, costs, assumptions }: PayoffInput): PlainPayoffInput {
  const [first, ...rest] = assumptions.discounting;
  return {
    groups: groups.map(({ name, persons, changes }) => ({
      name,
      persons: plain(persons),
      changes: changes.map(({ post, before, after }) => ({
        post,
        before: plain(before),
        after: plain(after),
      })),
    })),
    prices: prices.map(({ post, actor, kind, price, priceYear }) => ({
      post,
      actor,
      kind,
      price: plain(price),
      ...(priceYear && { priceYear: priceYear.value }),
    })),
    costs: costs.map(({ actor, amount }) => ({ actor, amount: plain(amount) })),
    assumptions: {
      quantities: Object.fromEntries(
        ASSUMPTION_NAMES.flatMap((name) => {
          const quantity = assumptions[name];
          return quantity ? [[name, plain(quantity)]] : [];
        }),
      ),
      horizonYears: assumptions.horizonYears,
      discounting: [plainStep(first), ...rest.map(plainStep)],
      delayReading: assumptions.delayReading,
      analysisYear: assumptions.analysisYear,
      priceIndex: [...assumptions.priceIndex].map(([year, { value }]) => [year, value.toString()]),
      workingShare: assumptions.potential.workingShare.toString(),
      freed: assumptions.potential.freed,
    },
  };
}

export function fromPlain({ groups, prices, costs, assumptions }: PlainPayoffInput): PayoffInput {
  const { quantities, workingShare, freed, priceIndex, discounting, ...rest } = assumptions;
  const { municipalTax, regionalTax, employerContribution } = quantities;
  return {
    groups: groups.map(({ name, persons, changes }) => ({
      name,
      persons: exact(persons),
      changes: changes.map(({ post, before, after }) => ({
        post,
        before: exact(before),
        after: exact(after),
      })),
    })),
    prices: prices.map(({ price, priceYear, ...row }) => ({
      ...row,
      price: exact(price),
      ...(priceYear !== undefined && { priceYear: { value: priceYear } }),
    })),
    costs: costs.map(({ actor, amount }) => ({ actor, amount: exact(amount) })),
    assumptions: {
      ...rest,
      ...(municipalTax && { municipalTax: exact(municipalTax) }),
      ...(regionalTax && { regionalTax: exact(regionalTax) }),
      ...(employerContribution && { employerContribution: exact(employerContribution) }),
      deadweight: exactOr(quantities.deadweight, 0),
      attribution: exactOr(quantities.attribution, 1),
      scaling: exactOr(quantities.scaling, 1),
      delayYears: exactOr(quantities.delayYears, 0),
      decay: exactOr(quantities.decay, 0),
      discounting: schedule(discounting),
      priceIndex: new Map(priceIndex.map(([year, index]) => [year, { value: new Exact(index) }])),
      potential: { workingShare: new Exact(workingShare), freed },
    },
  };
}

function schedule([first, ...rest]: PlainAssumptions['discounting']): DiscountSchedule {
  return [exactStep(first), ...rest.map(exactStep)];
}

function plainStep({ fromYear, rate }: RateStep): PlainStep {
  return { fromYear, rate: plain(rate) };
}

function exactStep({ fromYear, rate }: PlainStep): RateStep {
  return { fromYear, rate: exact(rate) };
}

function plain({ value, low, high }: Quantity): PlainQuantity {
  return {
    value: value.toString(),
    ...(low && { low: low.toString() }),
    ...(high && { high: high.toString() }),
  };
}

function exact({ value, low, high }: PlainQuantity): Quantity {
  return {
    value: new Exact(value),
    ...(low !== undefined && { low: new Exact(low) }),
    ...(high !== undefined && { high: new Exact(high) }),
  };
}

/** What the model takes for an assumption that is left out. */
function exactOr(quantity: PlainQuantity | undefined, standard: Decimal.Value): Quantity {
  return quantity ? exact(quantity) : { value: new Exact(standard) };
}
