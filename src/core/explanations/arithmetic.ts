import type { Decimal } from 'decimal.js';
import { kronor } from '../findings/swedish';
import { Money } from '../values/money';

/* Steps of a sum as lines with their numbers. The last number of each line is what the step came to. */

const SHOWN_TERMS = 10;

export interface NamedAmount {
  readonly name: string;
  readonly amount: Money;
}

/** `Planen: 100 kr + 200 kr − 50 kr = 250 kr`; of many terms the first ten, and the rest as one. */
export function sumStep(what: string, amounts: readonly Money[]): string {
  return namedSumStep(
    what,
    amounts.map((amount) => ({ name: '', amount })),
  );
}

/** As {@link sumStep}, with a name before each term: `Planen: VAN 100 kr + SOC 200 kr = 300 kr`. */
export function namedSumStep(what: string, terms: readonly NamedAmount[]): string {
  const total = Money.sum(terms.map(({ amount }) => amount));
  const [only] = terms;
  if (only === undefined || terms.length === 1) {
    return `${what}: ${only ? termText(only) : kronor(total)}`;
  }
  const shown = terms.slice(0, SHOWN_TERMS);
  const rest = terms.slice(SHOWN_TERMS);
  const text = shown.map((term, index) => signedText(term, index)).join(' ');
  const more = rest.length === 0 ? '' : ` ${restText(rest)}`;
  return `${what}: ${text}${more} = ${kronor(total)}`;
}

function restText(rest: readonly NamedAmount[]): string {
  const sum = Money.sum(rest.map(({ amount }) => amount));
  return `${sum.isNegative() ? '−' : '+'} ${kronor(sum.abs())} för ${rest.length} till`;
}

function signedText({ name, amount }: NamedAmount, index: number): string {
  if (index === 0) return termText({ name, amount });
  return `${amount.isNegative() ? '−' : '+'} ${termText({ name, amount: amount.abs() })}`;
}

function termText({ name, amount }: NamedAmount): string {
  return name === '' ? kronor(amount) : `${name} ${kronor(amount)}`;
}

/** `Kvar: 100 kr − 40 kr = 60 kr` */
export function differenceStep(what: string, from: Money, taken: Money): string {
  const result = from.minus(taken);
  const sign = taken.isNegative() ? '+' : '−';
  return `${what}: ${kronor(from)} ${sign} ${kronor(taken.abs())} = ${kronor(result)}`;
}

/**
 * One part of a split by largest remainder: `Golv för VAN: 180 000 kr × 630 000 kr / 1 050 000 kr = 108 000 kr`, and
 * where that is no whole unit, what it was rounded to.
 *
 * @param weights of all parts, as the split was made
 */
export function shareStep(
  what: string,
  total: Money,
  weights: readonly Money[],
  index: number,
  part: Money,
): string {
  const counted = weights.map((weight) => weight.atLeastZero());
  const sum = Money.sum(counted);
  const own = counted[index] ?? Money.zero;
  if (sum.isZero()) return `${what}: ${kronor(part)}`;
  const exact = total.toDecimal().times(own.toDecimal()).dividedBy(sum.toDecimal());
  const product = `${what}: ${kronor(total)} × ${kronor(own)} / ${kronor(sum)}`;
  if (exact.equals(part.toDecimal())) return `${product} = ${kronor(part)}`;
  return `${product} = ${exactKronor(exact)}, avrundat med största rest till ${kronor(part)}`;
}

/** Unrounded kronor: with öre where it can be, else to four decimals: `ungefär 600,6667 kr`. */
export function exactKronor(amount: Decimal): string {
  const rounded = Money.fromDecimal(amount);
  if (amount.equals(rounded.toDecimal())) return kronor(rounded);
  const [whole = '0', decimals = ''] = amount.abs().toFixed(4).split('.');
  const sign = amount.isNegative() ? '−' : '';
  const [grouped = ''] = kronor(Money.ofKronor(BigInt(whole))).split('\u00A0kr');
  return `ungefär ${sign}${grouped},${decimals}\u00A0kr`;
}
