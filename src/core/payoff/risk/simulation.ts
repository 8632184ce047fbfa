import type { Decimal } from 'decimal.js';
import { say } from '../../text/sentence';
import { sameKey } from '../../values/ids';
import { Exact } from '../../values/money';
import { SOCIETY } from '../actors';
import type { PayoffInput } from '../payoffInput';
import { priceCase } from '../pricedCase';
import type { Outcome } from '../problem';
import { computed, problem, refused } from '../problem';
import type { CompiledModel } from './compiledModel';
import { compileModel } from './compiledModel';
import type { Measure } from './measure';
import { NET_FOR_SOCIETY } from './measure';
import { pcg32 } from './pcg32';
import { percentile } from './percentile';
import type { Triangular } from './triangular';
import { triangularValue } from './triangular';
import type { VariedInput } from './variedInputs';
import { variedInputs } from './variedInputs';

export interface SimulationSettings {
  /** Whole, at least one. */
  readonly draws: number;
  readonly seed: bigint;
  readonly stream: bigint;
  /** Draws between two reports of progress. */
  readonly drawsAStep: number;
}

/** The seed is as good as any; that it is always the same makes a run repeatable. */
export const USUAL_SETTINGS: SimulationSettings = {
  draws: 10_000,
  seed: 2014n,
  stream: 1n,
  drawsAStep: 1_000,
};

const GENERATOR = 'PCG32 (XSH RR 64/32)';

/** Asks for nothing; to cancel is not to ask for the next. The last one returns the spread. */
export type SimulationRun = Generator<SimulationProgress, Spread, void>;

export interface SimulationProgress {
  readonly done: number;
  readonly draws: number;
}

/** How a figure falls when every input is drawn from its own triangle, independently of the others. */
export interface Spread {
  readonly generator: string;
  readonly settings: SimulationSettings;
  readonly inputs: readonly VariedInput[];
  /** The share of the draws in which the figure is above nothing. */
  readonly chanceOfGain: Decimal;
  /** Kronor, unrounded. */
  readonly percentile5: Decimal;
  readonly median: Decimal;
  readonly percentile95: Decimal;
  /** Every draw's figure, ascending: kronor, for a chart. */
  readonly sorted: Float64Array;
}

/** Makes a simulation ready; nothing is drawn until the run is asked for its first step. */
export function prepareSimulation(
  input: PayoffInput,
  measure: Measure = NET_FOR_SOCIETY,
  settings: SimulationSettings = USUAL_SETTINGS,
): Outcome<SimulationRun> {
  const priced = priceCase(input);
  if (priced.kind === 'refused') return priced;
  const { actor } = measure;
  if (![...priced.value.actors, SOCIETY].some((known) => sameKey(known, actor)))
    return refused([
      problem('unknownActor', say`aktören ${actor} finns inte i Prislista eller Insatskostnad`, undefined),
    ]);
  if (!Number.isInteger(settings.draws) || settings.draws < 1 || settings.drawsAStep < 1)
    return refused([
      problem('unreasonableValue', say`antalet dragningar är inte ett helt tal över noll`, undefined),
    ]);
  const varied = variedInputs(input, priced.value);
  if (varied.kind === 'refused') return varied;
  return computed(simulate(compileModel(input, priced.value, measure), varied.value, settings));
}

function* simulate(
  model: CompiledModel,
  inputs: readonly VariedInput[],
  settings: SimulationSettings,
): SimulationRun {
  const { draws, drawsAStep } = settings;
  const uniform = uniformSource(settings);
  const triangles = inputs.map((input) => ({ slot: model.slotOf(input.ref), ...triangleOf(input) }));
  const values = Float64Array.from(model.base);
  const figures = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    for (const triangle of triangles) {
      // Drawn also where this figure does not depend on it, so that all figures of a seed see the same draws.
      const value = triangularValue(triangle, uniform());
      if (triangle.slot !== undefined) values[triangle.slot] = value;
    }
    figures[draw] = model.evaluate(values);
    const done = draw + 1;
    if (done % drawsAStep === 0 && done < draws) yield { done, draws };
  }
  return spreadOf(figures.sort(), inputs, settings);
}

/** Between 0 and 1, never either: the middles of 2³² equal steps. */
function uniformSource({ seed, stream }: SimulationSettings): () => number {
  const next = pcg32(seed, stream);
  return () => (next() + 0.5) / 0x1_0000_0000;
}

function triangleOf({ low, base, high }: VariedInput): Triangular {
  return { low: low.toNumber(), mode: base.toNumber(), high: high.toNumber() };
}

function spreadOf(
  sorted: Float64Array,
  inputs: readonly VariedInput[],
  settings: SimulationSettings,
): Spread {
  const gains = sorted.reduce((count, figure) => (figure > 0 ? count + 1 : count), 0);
  return {
    generator: GENERATOR,
    settings,
    inputs,
    chanceOfGain: new Exact(gains).dividedBy(sorted.length),
    percentile5: new Exact(percentile(sorted, 0.05)),
    median: new Exact(percentile(sorted, 0.5)),
    percentile95: new Exact(percentile(sorted, 0.95)),
    sorted,
  };
}
