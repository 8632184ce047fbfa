import type { PayoffResult } from '../../../src/core/payoff/payoff';
import type { RoundedActorPayoff } from '../../../src/core/payoff/roundedPayoff';
import { roundedPayoff } from '../../../src/core/payoff/roundedPayoff';

type Amount = 'monthly' | 'cost' | 'netOneYear' | 'netHorizon' | 'presentValue';

/** One figure of every actor, as written. */
export function figuresOf(figure: Amount, payoff: PayoffResult): Record<string, string> {
  const { levels } = roundedPayoff(payoff);
  return Object.fromEntries(levels.map((level) => [level.actor, level[figure].toString()]));
}

export function actorPayoff(actor: string, payoff: PayoffResult): RoundedActorPayoff {
  const found = roundedPayoff(payoff).levels.find((level) => level.actor === actor);
  if (found === undefined) throw new Error(`${actor} is not in the payoff`);
  return found;
}
