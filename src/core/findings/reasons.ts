import type { YearAmount } from '../model/portfolio';
import type { Money } from '../values/money';
import type { Place } from '../values/place';
import type { Read } from '../values/read';
import type { ReasonInput } from './finding';
import { kronor } from './swedish';

/** A value that a judgement rests on, with its cell where it has one. */
export function reason(what: string, value: string, at?: Place): ReasonInput {
  return at ? { what, value, at } : { what, value };
}

/** What a cell gave: its value, or that it is empty or cannot be read. */
export function cellReason<T>(what: string, read: Read<T>, show: (value: T) => string = String): ReasonInput {
  const value =
    read.kind === 'value' ? show(read.value) : read.kind === 'blank' ? 'tomt' : 'går inte att läsa';
  return reason(what, value, read.at);
}

/** Each amount with its year: `Plan VAN 2024`. */
export function yearReasons(what: string, amounts: readonly YearAmount[]): ReasonInput[] {
  return amounts.map(({ year, amount, at }) => reason(`${what} ${year}`, kronor(amount), at));
}

/** Each amount with its cell. */
export function amountReasons(
  what: string,
  amounts: readonly { readonly amount: Money; readonly at: Place }[],
): ReasonInput[] {
  return amounts.map(({ amount, at }) => reason(what, kronor(amount), at));
}

/** `1 000 kr + 500 kr = 1 500 kr`; a long sum is told by its number of terms. */
export function sumStep(what: string, terms: readonly Money[], total: Money): string {
  const shown =
    terms.length <= LONGEST_SUM ? terms.map(kronor).join(' + ') : `summan av ${terms.length} belopp`;
  return terms.length === 1 ? `${what}: ${kronor(total)}` : `${what}: ${shown} = ${kronor(total)}`;
}

const LONGEST_SUM = 8;
