import type { Decimal } from 'decimal.js';
import type { ActorPayoff, PayoffResult } from '../../core/payoff/payoff';
import { SOCIETY } from '../../core/payoff/actors';
import type { ScenarioPayoff } from '../../core/payoff/scenarioPayoff';
import { sameKey } from '../../core/values/ids';
import { Exact, Money } from '../../core/values/money';
import type { Catalogue } from '../../i18n/catalogue';
import { amount, figure } from '../shared/figures';

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

/** In whole kronor. */
export function wholeKronor(kronor: Decimal): string {
  return amount(Money.fromDecimal(kronor).toNearestKrona());
}

/** A number with so many decimals, as a Swede writes it. */
export function decimals(value: Decimal, places: number): string {
  return figure(value.toFixed(places));
}

export function percentOf(share: Decimal): string {
  return `${figure(share.times(100).toFixed(1))}\u00A0%`;
}

/** For an axis: `−1,3 mnkr`, `250 tkr`. */
export function shortKronor(
  kronor: number,
  { million, thousand, one }: Catalogue['payoff']['short'],
): string {
  const size = Math.abs(kronor);
  const rounded = new Exact(kronor);
  if (size >= 1_000_000) return `${figure(rounded.dividedBy(1_000_000).toFixed(1))} ${million}`;
  if (size >= 1_000) return `${figure(`${rounded.dividedBy(1_000).toFixed(0)}.0`)} ${thousand}`;
  return `${figure(`${rounded.toFixed(0)}.0`)} ${one}`;
}

/** The years of the horizons, one number where all payoffs have the same. */
export function horizonText(payoffs: readonly ComputedPayoff[]): string {
  return [...new Set(payoffs.map(({ horizonYears }) => horizonYears))].join('/');
}
