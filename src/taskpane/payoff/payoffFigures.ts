import type { ActorPayoff, PayoffResult } from '../../core/payoff/payoff';
import { isStanding, MUNICIPALITY, SOCIETY } from '../../core/payoff/actors';
import type { ScenarioPayoff } from '../../core/payoff/scenarioPayoff';
import { sameKey } from '../../core/values/ids';

/** A payoff that could be computed. */
export interface ComputedPayoff {
  readonly payoff: ScenarioPayoff;
  readonly result: PayoffResult;
  readonly horizonYears: number;
}

export function computedOf(payoffs: readonly ScenarioPayoff[]): ComputedPayoff[] {
  return payoffs.flatMap((payoff) => {
    const { input, outcome } = payoff;
    if (input === undefined || outcome.kind === 'refused') return [];
    return [{ payoff, result: outcome.value, horizonYears: input.assumptions.horizonYears }];
  });
}

export function levelOfActor({ levels }: PayoffResult, actor: string): ActorPayoff | undefined {
  return levels.find((level) => sameKey(level.actor, actor));
}

export function societyOf(result: PayoffResult): ActorPayoff | undefined {
  return levelOfActor(result, SOCIETY);
}

/** Those that have something at stake in any of the payoffs, society last. */
export function actorsAtStake(payoffs: readonly ComputedPayoff[]): string[] {
  const actors: string[] = [];
  for (const { result } of payoffs) {
    for (const { actor, monthly, cost } of result.levels) {
      const isNew = !actors.some((known) => sameKey(known, actor));
      if (isNew && !(monthly.isZero() && cost.isZero())) actors.push(actor);
    }
  }
  return [...actors.filter((actor) => actor !== SOCIETY), ...actors.filter((actor) => actor === SOCIETY)];
}

/** The years of the horizons, one number where all payoffs have the same. */
export function horizonText(payoffs: readonly ComputedPayoff[]): string {
  return [...new Set(payoffs.map(({ horizonYears }) => horizonYears))].join('/');
}

/** Beside its own boards and companies the municipality is what is left of it. */
export function nameOfActor(actor: string, actors: readonly string[], restOfMunicipality: string): string {
  const others = actors.filter((own) => own !== SOCIETY && !isStanding(own));
  return actor === MUNICIPALITY && others.length > 0 ? restOfMunicipality : actor;
}
