import { shownChance } from '../../core/payoff/risk/chance';
import { Exact } from '../../core/values/money';
import type { RiskFigures } from '../../worker/messages';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';

/** The chance of a gain as a sentence: never all of it because of rounding alone. */
export function useChance(): (spread: RiskFigures['spread']) => string {
  const { risk } = useSentences().payoff;
  const { percent } = useFigures();
  return ({ chanceOfGain }) => {
    const { share, beyond } = shownChance(new Exact(chanceOfGain));
    return risk.chance(beyond ? risk.beyond[beyond](percent(share)) : percent(share));
  };
}
