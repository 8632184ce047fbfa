import type { Decimal } from 'decimal.js';
import { largestRemainder } from '../core/values/largestRemainder';
import { Exact, Money } from '../core/values/money';
import type { Answer } from './answer';
import { allOf, noNumber, then, value } from './answer';
import type { Argument } from './cells';
import { amountIn, lineIn, numberOr } from './cells';

/** Splits an amount by weights with the largest remainder, so that the parts add up to it to the öre. */
export function split(amount: Argument, weights: Argument, unit: Argument): Answer<number[][]> {
  const given = allOf({
    amount: amountIn('belopp', amount, { min: 0 }),
    weights: lineIn('vikter', weights, { min: 0 }),
    unit: numberOr('enhet', unit, 1, { min: 0.01 }),
  });
  return then(given, ({ amount: total, weights: line, unit: step }) => {
    const parts = largestRemainder(total, wholeWeights(line.items), Money.fromDecimal(step));
    return parts
      ? value(line.shaped(parts.map((part) => part.toNumber())))
      : noNumber('Beloppet kan inte fördelas, eftersom alla vikter är noll.');
  });
}

/** The weights' proportions in whole numbers, so that weights such as 0,333 keep all their decimals. */
function wholeWeights(weights: readonly Decimal[]): Money[] {
  const decimals = Math.max(...weights.map((weight) => weight.decimalPlaces()));
  const scale = new Exact(10).pow(decimals);
  return weights.map((weight) => Money.ofOre(BigInt(weight.times(scale).toFixed(0))));
}
