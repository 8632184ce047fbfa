import type { Decimal } from 'decimal.js';
import type { Sentence, SentenceValue } from '../text/sentence';
import { inRow, say } from '../text/sentence';
import { Money } from '../values/money';

/* Steps of a sum as lines with their numbers. The last number of each line is what the step came to. */

const SHOWN_TERMS = 10;

export interface NamedAmount {
  /** Empty where the term has none. */
  readonly name: SentenceValue;
  readonly amount: Money;
}

/** `Planen: 100 kr + 200 kr − 50 kr = 250 kr`; of many terms the first ten, and the rest as one. */
export function sumStep(what: Sentence, amounts: readonly Money[]): Sentence {
  return namedSumStep(
    what,
    amounts.map((amount) => ({ name: '', amount })),
  );
}

/** As {@link sumStep}, with a name before each term: `Planen: VAN 100 kr + SOC 200 kr = 300 kr`. */
export function namedSumStep(what: Sentence, terms: readonly NamedAmount[]): Sentence {
  const total = Money.sum(terms.map(({ amount }) => amount));
  const [only] = terms;
  if (only === undefined || terms.length === 1) {
    return say`${what}: ${only ? termText(only) : total}`;
  }
  const shown = terms.slice(0, SHOWN_TERMS);
  const rest = terms.slice(SHOWN_TERMS);
  const texts = shown.map((term, index) => signedText(term, index));
  const all = rest.length === 0 ? texts : [...texts, restText(rest)];
  return say`${what}: ${inRow(all, ' ')} = ${total}`;
}

function restText(rest: readonly NamedAmount[]): Sentence {
  const sum = Money.sum(rest.map(({ amount }) => amount));
  return say`${sum.isNegative() ? '−' : '+'} ${sum.abs()} för ${rest.length} till`;
}

function signedText({ name, amount }: NamedAmount, index: number): SentenceValue {
  if (index === 0) return termText({ name, amount });
  return say`${amount.isNegative() ? '−' : '+'} ${termText({ name, amount: amount.abs() })}`;
}

function termText({ name, amount }: NamedAmount): SentenceValue {
  return name === '' ? amount : say`${name} ${amount}`;
}

/** `Kvar: 100 kr − 40 kr = 60 kr` */
export function differenceStep(what: Sentence, from: Money, taken: Money): Sentence {
  const result = from.minus(taken);
  const sign = taken.isNegative() ? '+' : '−';
  return say`${what}: ${from} ${sign} ${taken.abs()} = ${result}`;
}

/**
 * One part of a split by largest remainder: `Golv för VAN: 180 000 kr × 630 000 kr / 1 050 000 kr = 108 000 kr`, and
 * where that is no whole unit, what it was rounded to.
 *
 * @param weights of all parts, as the split was made
 */
export function shareStep(
  what: Sentence,
  total: Money,
  weights: readonly Money[],
  index: number,
  part: Money,
): Sentence {
  const counted = weights.map((weight) => weight.atLeastZero());
  const sum = Money.sum(counted);
  const own = counted[index] ?? Money.zero;
  if (sum.isZero()) return say`${what}: ${part}`;
  const exact = total.toDecimal().times(own.toDecimal()).dividedBy(sum.toDecimal());
  const product = say`${what}: ${total} × ${own} / ${sum}`;
  if (exact.equals(part.toDecimal())) return say`${product} = ${part}`;
  return say`${product} = ${exactKronor(exact)}, avrundat med största rest till ${part}`;
}

/** Unrounded kronor: with öre where it can be, else to four decimals: `ungefär 600,6667 kr`. */
export function exactKronor(amount: Decimal): SentenceValue {
  const rounded = Money.fromDecimal(amount);
  if (amount.equals(rounded.toDecimal())) return rounded;
  return say`ungefär ${{ kronorOf: amount }}`;
}
