import type { Decimal } from 'decimal.js';
import type { PayoffInput } from '../../core/payoff/payoffInput';
import type { InputSwing } from '../../core/payoff/risk/sensitivity';
import { sensitivity } from '../../core/payoff/risk/sensitivity';
import type { Spread } from '../../core/payoff/risk/simulation';
import { prepareSimulation } from '../../core/payoff/risk/simulation';
import type { ScenarioPayoff } from '../../core/payoff/scenarioPayoff';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import type { RunResult } from '../run';

/** How uncertain society's net over the horizon is. Kronor, unrounded. */
export interface PayoffRisk {
  readonly own: InvestmentSchedules;
  readonly payoff: ScenarioPayoff;
  readonly horizonYears: number;
  readonly base: Decimal;
  /** The largest swing first, without those of groups that are too small to show. */
  readonly swings: readonly InputSwing[];
  readonly hidden: number;
  readonly spread: Spread;
}

/** A write must not take long: what is more than this is for the pane, one at a time. */
const MOST_RISKS = 5;

/**
 * The sensitivity and spread of the first investments, in table order: as planned, or as followed up where there is no
 * plan. `left` counts those that were not calculated.
 */
export function payoffRisks({ result }: RunResult): {
  readonly risks: readonly PayoffRisk[];
  readonly left: number;
} {
  const all = result.investments.flatMap((own) => {
    const payoff = own.payoffs.find(({ input, outcome }) => input && outcome.kind === 'computed');
    return payoff?.input ? [{ own, payoff, input: payoff.input }] : [];
  });
  const risks = all.slice(0, MOST_RISKS).flatMap(({ own, payoff, input }) => {
    const figures = figuresOf(input);
    if (figures === undefined) return [];
    const least = own.parameters.get('typfall.minAntal');
    const swings = figures.swings.filter((swing) => !isOfSmallGroup(swing, input, least));
    const hidden = figures.swings.length - swings.length;
    return [{ own, payoff, horizonYears: input.assumptions.horizonYears, ...figures, swings, hidden }];
  });
  return { risks, left: Math.max(0, all.length - MOST_RISKS) };
}

type Figures = Pick<PayoffRisk, 'base' | 'swings' | 'spread'>;

/** A sheet and a file of the same run show the same figures: they are calculated once. */
const known = new WeakMap<PayoffInput, Figures>();

function figuresOf(input: PayoffInput): Figures | undefined {
  const before = known.get(input);
  if (before) return before;
  const swings = sensitivity(input);
  const prepared = prepareSimulation(input);
  if (swings.kind === 'refused' || prepared.kind === 'refused') return undefined;
  const figures = { ...swings.value, spread: lastOf(prepared.value) };
  known.set(input, figures);
  return figures;
}

function lastOf<Step, Result>(run: Generator<Step, Result, void>): Result {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** What a small group's number does to the sum would tell how many they are. */
function isOfSmallGroup({ input: { ref } }: InputSwing, { groups }: PayoffInput, least: number): boolean {
  return 'group' in ref && (groups[ref.group]?.persons.value.lessThan(least) ?? false);
}
