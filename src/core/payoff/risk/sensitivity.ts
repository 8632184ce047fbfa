import type { Decimal } from 'decimal.js';
import { say } from '../../text/sentence';
import { computePayoff } from '../payoff';
import type { PayoffInput } from '../payoffInput';
import { priceCase } from '../pricedCase';
import type { Outcome } from '../problem';
import { computed, problem, refused } from '../problem';
import type { Measure } from './measure';
import { measured, NET_FOR_SOCIETY } from './measure';
import { withQuantity } from './quantities';
import type { VariedInput } from './variedInputs';
import { variedInputs } from './variedInputs';

/** What the figure becomes when one input goes to its ends and all others stay. Kronor, unrounded. */
export interface InputSwing {
  readonly input: VariedInput;
  readonly atLow: Decimal;
  readonly atHigh: Decimal;
  /** The distance between the two. */
  readonly swing: Decimal;
}

export interface Sensitivity {
  /** The figure with every input as it is. */
  readonly base: Decimal;
  /** The largest swing first; those that swing alike in the order of the inputs. */
  readonly swings: readonly InputSwing[];
}

/** Asks for nothing; to cancel is not to ask for the next. The last one returns the whole. */
export type SensitivityRun = Generator<SensitivityProgress, Outcome<Sensitivity>, void>;

export interface SensitivityProgress {
  /** Inputs that have been to both their ends. */
  readonly done: number;
  readonly inputs: number;
}

/** The tornado: every input to its Låg and Hög, or ± 20 %, one at a time, by the exact model. */
export function sensitivity(input: PayoffInput, measure: Measure = NET_FOR_SOCIETY): Outcome<Sensitivity> {
  const run = sensitivityRun(input, measure);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** The same, an input a step. */
export function* sensitivityRun(input: PayoffInput, measure: Measure = NET_FOR_SOCIETY): SensitivityRun {
  const priced = priceCase(input);
  if (priced.kind === 'refused') return priced;
  const varied = variedInputs(input, priced.value);
  if (varied.kind === 'refused') return varied;
  const base = figureOf(input, measure);
  if (base.kind === 'refused') return base;

  const swings: InputSwing[] = [];
  for (const own of varied.value) {
    const atLow = figureOf(withQuantity(input, own.ref, own.low), measure);
    if (atLow.kind === 'refused') return atLow;
    const atHigh = figureOf(withQuantity(input, own.ref, own.high), measure);
    if (atHigh.kind === 'refused') return atHigh;
    const swing = atHigh.value.minus(atLow.value).abs();
    swings.push({ input: own, atLow: atLow.value, atHigh: atHigh.value, swing });
    yield { done: swings.length, inputs: varied.value.length };
  }
  return computed({ base: base.value, swings: swings.sort((a, b) => b.swing.comparedTo(a.swing)) });
}

function figureOf(input: PayoffInput, measure: Measure): Outcome<Decimal> {
  const payoff = computePayoff(input);
  if (payoff.kind === 'refused') return payoff;
  const figure = measured(measure, payoff.value);
  if (figure) return computed(figure);
  return refused([
    problem(
      'unknownActor',
      say`aktören ${measure.actor} finns inte i Prislista eller Insatskostnad`,
      undefined,
    ),
  ]);
}
