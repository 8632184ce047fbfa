import type { Outcome } from '../core/payoff/problem';
import { histogramOf } from '../core/payoff/risk/histogram';
import type { InputSwing, Sensitivity } from '../core/payoff/risk/sensitivity';
import { sensitivityRun } from '../core/payoff/risk/sensitivity';
import type { SimulationSettings, Spread } from '../core/payoff/risk/simulation';
import { prepareSimulation, USUAL_SETTINGS } from '../core/payoff/risk/simulation';
import type {
  PlainSpread,
  PlainSwing,
  RiskEvent,
  RiskFigures,
  RiskReply,
  RiskRequest,
  RiskStage,
} from './messages';
import { fromPlain } from './plainInput';

/** How the handler meets the outside, a worker's or a test's. */
export interface RiskSurroundings {
  post(reply: RiskReply): void;
  /** Lets messages that have come in be handled: a cancel among them. */
  pause(): Promise<void>;
  readonly settings?: SimulationSettings;
}

type Start = Extract<RiskRequest, { kind: 'start' }>;

const CANCELLED = Symbol('cancelled');
/** The part of the whole that the sensitivity is taken to be. */
const SENSITIVITY_PART = 0.5;
const HISTOGRAM_STEPS = 24;

/** Sensitivity, then simulation, a step at a time; between two steps a cancel, or another task, stops it. */
export function riskHandler({
  post,
  pause,
  settings = USUAL_SETTINGS,
}: RiskSurroundings): (request: RiskRequest) => Promise<void> {
  let current: number | undefined;

  const follow = async <Step, Result>(
    { task }: Start,
    stage: RiskStage,
    run: Generator<Step, Result, void>,
    shareAt: (step: Step) => number,
  ): Promise<Result | typeof CANCELLED> => {
    for (;;) {
      if (current !== task) return CANCELLED;
      const step = run.next();
      if (step.done) return step.value;
      post({ task, kind: 'progress', stage, share: shareAt(step.value) });
      await pause();
    }
  };

  const calculate = async (start: Start): Promise<Outcome<RiskFigures> | typeof CANCELLED> => {
    const input = fromPlain(start.input);
    const swings = await follow(
      start,
      'sensitivity',
      sensitivityRun(input, start.measure),
      ({ done, inputs }) => (SENSITIVITY_PART * done) / inputs,
    );
    if (swings === CANCELLED || swings.kind === 'refused') return swings;
    const prepared = prepareSimulation(input, start.measure, settings);
    if (prepared.kind === 'refused') return prepared;
    const spread = await follow(
      start,
      'simulation',
      prepared.value,
      ({ done, draws }) => SENSITIVITY_PART + ((1 - SENSITIVITY_PART) * done) / draws,
    );
    if (spread === CANCELLED) return spread;
    return { kind: 'computed', value: figuresOf(swings.value, spread) };
  };

  return async (request) => {
    if (request.kind === 'cancel') {
      if (current === request.task) current = undefined;
      return;
    }
    current = request.task;
    const outcome = await calculate(request).catch((): undefined => undefined);
    if (current !== request.task || outcome === CANCELLED) return;
    current = undefined;
    post({ task: request.task, ...lastEvent(outcome) });
  };
}

function lastEvent(outcome: Outcome<RiskFigures> | undefined): RiskEvent {
  if (outcome === undefined) return { kind: 'failed' };
  if (outcome.kind === 'computed') return { kind: 'done', ...outcome.value };
  return { kind: 'refused', reasons: outcome.problems.map(({ reason }) => reason) };
}

function figuresOf({ base, swings }: Sensitivity, spread: Spread): RiskFigures {
  return { base: base.toString(), swings: swings.map(plainSwing), spread: plainSpread(spread) };
}

function plainSwing({ input, atLow, atHigh }: InputSwing): PlainSwing {
  const { ref, label, isJudged, low, high } = input;
  return {
    label,
    ...('group' in ref && { group: ref.group }),
    isJudged,
    low: low.toString(),
    high: high.toString(),
    atLow: atLow.toString(),
    atHigh: atHigh.toString(),
  };
}

function plainSpread({ generator, settings, sorted, ...figures }: Spread): PlainSpread {
  return {
    generator,
    draws: settings.draws,
    seed: settings.seed.toString(),
    chanceOfGain: figures.chanceOfGain.toString(),
    percentile5: figures.percentile5.toString(),
    median: figures.median.toString(),
    percentile95: figures.percentile95.toString(),
    histogram: histogramOf(sorted, HISTOGRAM_STEPS),
  };
}
