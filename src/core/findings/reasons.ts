import type { YearAmount } from '../model/portfolio';
import type { Sentence, SentenceValue } from '../text/sentence';
import { say } from '../text/sentence';
import type { Money } from '../values/money';
import type { Place } from '../values/place';
import type { Read } from '../values/read';
import type { ReasonInput } from './finding';

/** A value that a judgement rests on, with its cell where it has one. */
export function reason(what: Sentence, value: SentenceValue, at?: Place): ReasonInput {
  return at ? { what, value, at } : { what, value };
}

/** What a cell gave: its value, or that it is empty or cannot be read. */
export function cellReason<T>(
  what: Sentence,
  read: Read<T>,
  show: (value: T) => SentenceValue = String,
): ReasonInput {
  const value =
    read.kind === 'value' ? show(read.value) : read.kind === 'blank' ? say`tomt` : say`går inte att läsa`;
  return reason(what, value, read.at);
}

/** Each amount with its year: `Plan VAN 2024`. */
export function yearReasons(what: Sentence, amounts: readonly YearAmount[]): ReasonInput[] {
  return amounts.map(({ year, amount, at }) => reason(say`${what} ${year}`, amount, at));
}

/** Each amount with its cell. */
export function amountReasons(
  what: Sentence,
  amounts: readonly { readonly amount: Money; readonly at: Place }[],
): ReasonInput[] {
  return amounts.map(({ amount, at }) => reason(what, amount, at));
}
