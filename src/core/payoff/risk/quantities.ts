import type { Decimal } from 'decimal.js';
import type {
  CaseGroup,
  EffortCost,
  PayoffAssumptions,
  PayoffInput,
  PriceRow,
  UnitChange,
} from '../payoffInput';
import type { Quantity } from '../../values/quantity';
import type { DiscountSchedule, RateStep } from '../discounting';

/** Where one number of the input stands. */
export type QuantityRef =
  | { readonly kind: 'persons'; readonly group: number }
  | {
      readonly kind: 'units';
      readonly group: number;
      readonly change: number;
      readonly moment: 'before' | 'after';
    }
  | { readonly kind: 'price'; readonly position: number }
  | { readonly kind: 'cost'; readonly position: number }
  | { readonly kind: 'rate'; readonly step: number }
  | { readonly kind: 'assumption'; readonly name: AssumptionName };

/** The assumptions that are numbers with an uncertainty of their own. */
export const ASSUMPTION_NAMES = [
  'municipalTax',
  'regionalTax',
  'employerContribution',
  'deadweight',
  'attribution',
  'scaling',
  'delayYears',
  'decay',
] as const;
export type AssumptionName = (typeof ASSUMPTION_NAMES)[number];

/** One text a place, the same on every machine. */
export function refKey(ref: QuantityRef): string {
  switch (ref.kind) {
    case 'persons':
      return `persons ${ref.group}`;
    case 'units':
      return `${ref.moment} ${ref.group}.${ref.change}`;
    case 'price':
    case 'cost':
      return `${ref.kind} ${ref.position}`;
    case 'rate':
      return `rate ${ref.step}`;
    case 'assumption':
      return ref.name;
  }
}

/** The same input with another number in one place. */
export function withQuantity(input: PayoffInput, ref: QuantityRef, value: Decimal): PayoffInput {
  const { groups, prices, costs, assumptions } = input;
  const set = (quantity: Quantity): Quantity => ({ ...quantity, value });
  switch (ref.kind) {
    case 'persons': {
      const resized = (group: CaseGroup) => ({ ...group, persons: set(group.persons) });
      return { ...input, groups: replaced(groups, ref.group, resized) };
    }
    case 'units': {
      const moved = (change: UnitChange) => ({ ...change, [ref.moment]: set(change[ref.moment]) });
      const changed = (group: CaseGroup) => ({
        ...group,
        changes: replaced(group.changes, ref.change, moved),
      });
      return { ...input, groups: replaced(groups, ref.group, changed) };
    }
    case 'price': {
      const repriced = (row: PriceRow) => ({ ...row, price: set(row.price) });
      return { ...input, prices: replaced(prices, ref.position, repriced) };
    }
    case 'cost': {
      const recosted = (cost: EffortCost) => ({ ...cost, amount: set(cost.amount) });
      return { ...input, costs: replaced(costs, ref.position, recosted) };
    }
    case 'rate': {
      const discounting = withRate(assumptions.discounting, ref.step, set);
      return { ...input, assumptions: { ...assumptions, discounting } };
    }
    case 'assumption':
      return { ...input, assumptions: withAssumption(assumptions, ref.name, set) };
  }
}

function withRate(
  [first, ...rest]: DiscountSchedule,
  step: number,
  set: (quantity: Quantity) => Quantity,
): DiscountSchedule {
  const changed = (own: RateStep) => ({ ...own, rate: set(own.rate) });
  return step === 0 ? [changed(first), ...rest] : [first, ...replaced(rest, step - 1, changed)];
}

function withAssumption(
  assumptions: PayoffAssumptions,
  name: AssumptionName,
  set: (quantity: Quantity) => Quantity,
): PayoffAssumptions {
  const quantity = assumptions[name];
  return quantity ? { ...assumptions, [name]: set(quantity) } : assumptions;
}

function replaced<T>(items: readonly T[], position: number, change: (item: T) => T): T[] {
  return items.map((item, index) => (index === position ? change(item) : item));
}
