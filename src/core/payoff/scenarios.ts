import type { Decimal } from 'decimal.js';
import { sameKey } from '../values/ids';
import { Exact } from '../values/money';
import type { PayoffLevel } from './actors';
import type { ActorPayoff, PayoffResult } from './payoff';

/** One actor as planned before the effort, and as followed up after it. Kronor, unrounded. */
export interface ScenarioComparison {
  readonly level: PayoffLevel;
  readonly actor: string;
  /** Absent where the scenario does not know the actor. */
  readonly planned?: ActorPayoff;
  readonly followedUp?: ActorPayoff;
  /** Followed up less planned; an actor that a scenario does not know has nothing in it. */
  readonly difference: ScenarioDifference;
}

export interface ScenarioDifference {
  readonly monthly: Decimal;
  readonly cost: Decimal;
  readonly netHorizon: Decimal;
  readonly presentValue: Decimal;
}

/** The two scenarios side by side: the plan's actors, those that only the follow-up has, and society last. */
export function compareScenarios(planned: PayoffResult, followedUp: PayoffResult): ScenarioComparison[] {
  const added = followedUp.levels.filter(({ actor }) => payoffOf(actor, planned) === undefined);
  const all = [...planned.levels, ...added];
  const societyLast = [
    ...all.filter(({ level }) => level !== 'Samhälle'),
    ...all.filter(({ level }) => level === 'Samhälle'),
  ];
  return societyLast.map(({ level, actor }) => {
    const before = payoffOf(actor, planned);
    const after = payoffOf(actor, followedUp);
    const difference = (of: (payoff: ActorPayoff) => Decimal) =>
      (after ? of(after) : new Exact(0)).minus(before ? of(before) : 0);
    return {
      level,
      actor,
      ...(before && { planned: before }),
      ...(after && { followedUp: after }),
      difference: {
        monthly: difference(({ monthly }) => monthly),
        cost: difference(({ cost }) => cost),
        netHorizon: difference(({ overHorizon }) => overHorizon.net),
        presentValue: difference(({ presentValue }) => presentValue),
      },
    };
  });
}

function payoffOf(actor: string, { levels }: PayoffResult): ActorPayoff | undefined {
  return levels.find((payoff) => sameKey(payoff.actor, actor));
}
