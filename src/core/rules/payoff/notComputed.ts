import type { ScenarioPayoff } from '../../payoff/scenarioPayoff';
import { say } from '../../text/sentence';
import type { Verdict } from '../rule';
import { couldNotCheck } from '../rule';

/** Why a payoff could not be computed: then no rule about its figures has been checked. */
export function notComputed({ scenario, outcome }: ScenarioPayoff): Verdict[] {
  if (outcome.kind === 'computed') return [];
  return outcome.problems.map(({ reason }) =>
    couldNotCheck(say`payoff (${scenario.toLowerCase()}) går inte att beräkna: ${reason}`),
  );
}
