import { sameKey } from '../../values/ids';
import { SOCIETY, spelled } from '../actors';
import { stepInForce } from '../discounting';
import type { PayoffAssumptions, PayoffInput, PriceRow } from '../payoffInput';
import type { TaxedShare } from '../priceKinds';
import { KINDS_OF_PRICE, PAYER } from '../priceKinds';
import type { PricedCase } from '../pricedCase';
import type { Measure } from './measure';
import type { AssumptionName, QuantityRef } from './quantities';
import { refKey } from './quantities';

/**
 * One figure of the model as plain arithmetic on an array, for thousands of draws. The figure is the exact model's,
 * to what a double-precision number can hold; no function is used that machines round differently.
 */
export interface CompiledModel {
  /** The input's own numbers. */
  readonly base: Float64Array;
  /** Where in the array a number stands; undefined where the figure does not depend on it. */
  slotOf(ref: QuantityRef): number | undefined;
  /** Kronor. @param values as `base`, other numbers in it */
  evaluate(values: Float64Array): number;
}

const MONTHS_A_YEAR = 12;

export function compileModel(input: PayoffInput, priced: PricedCase, measure: Measure): CompiledModel {
  const slots = new SlotBook();
  const effect = compileEffect(input, priced, measure, slots);
  const worth = compileWorth(input.assumptions, measure, slots);
  const cost = compileCost(input, measure, slots);
  return {
    base: slots.values(),
    slotOf: (ref) => slots.find(ref),
    evaluate: (values) => effect(values) * worth(values) - cost(values),
  };
}

type Evaluation = (values: Float64Array) => number;

/** Gives each number of the input a place in the array, the first time that it is asked for. */
class SlotBook {
  private readonly positions = new Map<string, number>();
  private readonly numbers: number[] = [];

  slot(ref: QuantityRef, base: number): number {
    const key = refKey(ref);
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    this.positions.set(key, this.numbers.length);
    return this.numbers.push(base) - 1;
  }

  assumption(name: AssumptionName, assumptions: PayoffAssumptions): number {
    return this.slot({ kind: 'assumption', name }, assumptions[name]?.value.toNumber() ?? 0);
  }

  find(ref: QuantityRef): number | undefined {
    return this.positions.get(refKey(ref));
  }

  values(): Float64Array {
    return Float64Array.from(this.numbers);
  }
}

/** One post at one price: persons · (after − before) · price · the actor's share of each krona. */
interface Term {
  readonly persons: number;
  readonly before: number;
  readonly after: number;
  readonly price: number;
  readonly indexRatio: number;
  readonly share: TaxedShare;
}

function compileEffect(
  { assumptions }: PayoffInput,
  priced: PricedCase,
  { actor }: Measure,
  slots: SlotBook,
): Evaluation {
  const terms = compileTerms(priced, actor, slots);
  const municipalTax = slots.assumption('municipalTax', assumptions);
  const regionalTax = slots.assumption('regionalTax', assumptions);
  const contribution = slots.assumption('employerContribution', assumptions);
  const deadweight = slots.assumption('deadweight', assumptions);
  const attribution = slots.assumption('attribution', assumptions);
  const scaling = slots.assumption('scaling', assumptions);

  return (values) => {
    let monthly = 0;
    for (const term of terms) {
      const { share } = term;
      const ofKrona =
        share.constant +
        share.municipalTax * at(values, municipalTax) +
        share.regionalTax * at(values, regionalTax) +
        share.employerContribution * at(values, contribution);
      const units = at(values, term.persons) * (at(values, term.after) - at(values, term.before));
      monthly += units * at(values, term.price) * term.indexRatio * ofKrona;
    }
    return monthly * (1 - at(values, deadweight)) * at(values, attribution) * at(values, scaling);
  };
}

function compileTerms({ groups, actors }: PricedCase, actor: string, slots: SlotBook): Term[] {
  return groups.flatMap(({ group, changes }, groupIndex) =>
    changes.flatMap(({ change, prices }, changeIndex) => {
      const unitsOf = (moment: 'before' | 'after') =>
        slots.slot(
          { kind: 'units', group: groupIndex, change: changeIndex, moment },
          change[moment].value.toNumber(),
        );
      return prices.map(({ row, position, indexRatio }) => ({
        persons: slots.slot({ kind: 'persons', group: groupIndex }, group.persons.value.toNumber()),
        before: unitsOf('before'),
        after: unitsOf('after'),
        price: slots.slot({ kind: 'price', position }, row.price.value.toNumber()),
        indexRatio: indexRatio.toNumber(),
        share: shareOfActor(row, actor, actors),
      }));
    }),
  );
}

function shareOfActor(row: PriceRow, actor: string, actors: readonly string[]): TaxedShare {
  const { balances } = KINDS_OF_PRICE[row.kind];
  const own = balances.filter(({ who }) => {
    const receiver = who === PAYER ? spelled(row.actor, actors) : who;
    return sameKey(actor, SOCIETY) || sameKey(receiver, actor);
  });
  const sum = (part: keyof TaxedShare) => own.reduce((total, { share }) => total + share[part], 0);
  return {
    constant: sum('constant'),
    municipalTax: sum('municipalTax'),
    regionalTax: sum('regionalTax'),
    employerContribution: sum('employerContribution'),
  };
}

/** What a krona a month is worth over the horizon. */
function compileWorth(assumptions: PayoffAssumptions, { figure }: Measure, slots: SlotBook): Evaluation {
  if (figure === 'monthly') return () => 1;
  const { horizonYears, delayReading } = assumptions;
  const delay = slots.assumption('delayYears', assumptions);
  const yearsWithEffect: Evaluation = (values) =>
    delayReading === 'effort' ? Math.max(0, horizonYears - at(values, delay)) : horizonYears;
  if (figure === 'netHorizon') return (values) => MONTHS_A_YEAR * yearsWithEffect(values);
  return compilePresentWorth(assumptions, delay, slots);
}

function compilePresentWorth(assumptions: PayoffAssumptions, delay: number, slots: SlotBook): Evaluation {
  const { discounting, horizonYears, delayReading } = assumptions;
  const decay = slots.assumption('decay', assumptions);
  const rates = discounting.map(({ rate }, step) =>
    slots.slot({ kind: 'rate', step }, rate.value.toNumber()),
  );
  return (values) => {
    const late = at(values, delay);
    const wholeDelay = Math.floor(late);
    const part = late - wholeDelay;
    const last = delayReading === 'effort' ? horizonYears : horizonYears + Math.ceil(late);
    const remaining = 1 - at(values, decay);
    let factor = 1;
    let left = 1;
    let leftOfYearBefore = 0;
    let worth = 0;
    for (let year = 1; year <= last; year += 1) {
      factor /= 1 + at(values, rates[stepInForce(discounting, year)] ?? 0);
      if (year <= wholeDelay) continue;
      const ownYear = year - wholeDelay;
      const begun = ownYear <= horizonYears ? left : 0;
      worth += (begun * (1 - part) + leftOfYearBefore * part) * factor;
      leftOfYearBefore = begun;
      left *= remaining;
    }
    return MONTHS_A_YEAR * worth;
  };
}

function compileCost({ costs }: PayoffInput, { actor, figure }: Measure, slots: SlotBook): Evaluation {
  if (figure === 'monthly') return () => 0;
  const own = costs.flatMap((cost, position) =>
    sameKey(actor, SOCIETY) || sameKey(actor, cost.actor)
      ? [slots.slot({ kind: 'cost', position }, cost.amount.value.toNumber())]
      : [],
  );
  return (values) => own.reduce((sum, slot) => sum + at(values, slot), 0);
}

function at(values: Float64Array, slot: number): number {
  return values[slot] ?? NaN;
}
