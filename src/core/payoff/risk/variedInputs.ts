import type { Decimal } from 'decimal.js';
import type { Sentence } from '../../text/sentence';
import { say } from '../../text/sentence';
import { Exact } from '../../values/money';
import type { Place } from '../../values/place';
import type { PayoffInput } from '../payoffInput';
import type { Quantity } from '../../values/quantity';
import type { PricedCase } from '../pricedCase';
import type { Outcome, PayoffProblem } from '../problem';
import { computed, problem, refused } from '../problem';
import { stepInForce } from '../discounting';
import type { AssumptionName, QuantityRef } from './quantities';
import { ASSUMPTION_NAMES } from './quantities';

/** One number of the input that is not certain. */
export interface VariedInput {
  readonly ref: QuantityRef;
  /** For a chart's axis: `Pris: Boende (Socialnämnden)`. Holds texts and numbers only, since it is sent between threads. */
  readonly label: Sentence;
  readonly base: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  /** False where low and high are the general ± share and not someone's own judgement. */
  readonly isJudged: boolean;
  readonly at?: Place;
}

/** How far an input goes each way where nobody has said: ± 20 % of it. */
const USUAL_SPREAD = new Exact('0.2');

/**
 * Every input that the result can depend on and that has somewhere to go, in the order group by group, prices, costs,
 * assumptions. Prices that no group uses and numbers that are 0 without a Låg and Hög of their own are left out.
 *
 * A share (tax, contribution, dödvikt, tillskrivning, avtagande) that nobody has judged stays between 0 and 1.
 */
export function variedInputs(
  input: PayoffInput,
  priced: PricedCase,
  spread: Decimal = USUAL_SPREAD,
): Outcome<readonly VariedInput[]> {
  const all = [
    ...groupInputs(input),
    ...priceInputs(priced),
    ...costInputs(input),
    ...assumptionInputs(input),
    ...rateInputs(input),
  ];
  const problems: PayoffProblem[] = [];
  const varied: VariedInput[] = [];
  for (const candidate of all) {
    const own = rangeOf(candidate, spread);
    if ('reason' in own) problems.push(own);
    else if (own.low.lessThan(own.high)) varied.push(own);
  }
  return problems.length > 0 ? refused(problems) : computed(varied);
}

interface Candidate {
  readonly ref: QuantityRef;
  readonly label: Sentence;
  readonly quantity: Quantity;
  readonly isShare?: boolean;
}

function groupInputs({ groups }: PayoffInput): Candidate[] {
  return groups.flatMap(({ name, persons, changes }, group) => [
    { ref: { kind: 'persons', group }, label: say`Antal: ${name}`, quantity: persons },
    ...changes.flatMap(({ post, before, after }, change): Candidate[] => [
      {
        ref: { kind: 'units', group, change, moment: 'before' },
        label: say`Före: ${post} (${name})`,
        quantity: before,
      },
      {
        ref: { kind: 'units', group, change, moment: 'after' },
        label: say`Efter: ${post} (${name})`,
        quantity: after,
      },
    ]),
  ]);
}

function priceInputs({ groups }: PricedCase): Candidate[] {
  const used = groups.flatMap(({ changes }) => changes.flatMap(({ prices }) => prices));
  const byPosition = new Map(used.map((price) => [price.position, price.row]));
  return [...byPosition]
    .sort(([a], [b]) => a - b)
    .map(([position, { post, actor, price }]) => ({
      ref: { kind: 'price', position },
      label: say`Pris: ${post} (${actor})`,
      quantity: price,
    }));
}

function costInputs({ costs }: PayoffInput): Candidate[] {
  return costs.map(({ actor, amount }, position) => ({
    ref: { kind: 'cost', position },
    label: say`Insatskostnad: ${actor}`,
    quantity: amount,
  }));
}

const ASSUMPTION_LABELS: Readonly<Record<AssumptionName, Sentence>> = {
  municipalTax: say`Skatt till kommunen`,
  regionalTax: say`Skatt till regionen`,
  employerContribution: say`Arbetsgivaravgift`,
  deadweight: say`Dödvikt`,
  attribution: say`Tillskrivning`,
  scaling: say`Uppräkning`,
  delayYears: say`Fördröjning`,
  decay: say`Avtagande`,
};

const UNBOUNDED: readonly AssumptionName[] = ['scaling', 'delayYears'];

function assumptionInputs({ assumptions }: PayoffInput): Candidate[] {
  return ASSUMPTION_NAMES.flatMap((name): Candidate[] => {
    const quantity = assumptions[name];
    if (quantity === undefined) return [];
    const isShare = !UNBOUNDED.includes(name);
    return [{ ref: { kind: 'assumption', name }, label: ASSUMPTION_LABELS[name], quantity, isShare }];
  });
}

/** Only the steps that the horizon reaches. */
function rateInputs({ assumptions }: PayoffInput): Candidate[] {
  const { discounting, horizonYears } = assumptions;
  const last = stepInForce(discounting, horizonYears);
  return discounting.slice(0, last + 1).map(({ fromYear, rate }, step) => ({
    ref: { kind: 'rate', step },
    label: step === 0 ? say`Kalkylränta` : say`Kalkylränta från år ${fromYear}`,
    quantity: rate,
  }));
}

function rangeOf({ ref, label, quantity, isShare }: Candidate, spread: Decimal): VariedInput | PayoffProblem {
  const { value, at } = quantity;
  const step = value.abs().times(spread);
  const bounded = (bound: Decimal) => (isShare ? Exact.min(1, Exact.max(0, bound)) : bound);
  const low = quantity.low ?? Exact.min(value, bounded(value.minus(step)));
  const high = quantity.high ?? Exact.max(value, bounded(value.plus(step)));
  if (low.greaterThan(value) || high.lessThan(value)) {
    const reason = say`värdet för ${label} ligger inte mellan sitt Låg och sitt Hög`;
    return problem('unreasonableRange', reason, at);
  }
  const isJudged = quantity.low !== undefined || quantity.high !== undefined;
  return { ref, label, base: value, low, high, isJudged, ...(at && { at }) };
}
