import type { Decimal } from 'decimal.js';
import { CalendarDate } from '../values/calendarDate';
import { Money } from '../values/money';
import { NOT_SHOWN } from '../values/notShown';
import type { Share } from '../values/share';
import type { Listing, Sentence, SentenceValue } from './sentence';

/** How a language puts sentences and their values into words. */
export interface Wording {
  /** The sentence's words in the language, and the number of the gap after each; undefined where it is not translated. */
  readonly translate: (words: readonly string[]) => Translation | undefined;
  readonly amount: (amount: Money) => string;
  readonly partsOfOre: (kronor: Decimal) => string;
  /** Of what results spell `80000.00`; what is no number stands as it is. */
  readonly figure: (value: string) => string;
  /** Of a number with a decimal point, in full. */
  readonly number: (value: string) => string;
  readonly date: (date: CalendarDate) => string;
  /** @param decimals at most; absent: two */
  readonly percent: (share: Share, decimals?: number) => string;
  /** For what may be a person's number. */
  readonly notShown: string;
  /** With its blanks: ` och `. */
  readonly and: string;
}

/** Words and numbers of gaps in turn: a language may fill the gaps in another order. */
export type Translation = readonly (string | number)[];

/** The sentence in a language; where it is not translated, with the words that it has. */
export function put(sentence: Sentence, wording: Wording): string {
  const translation = wording.translate(sentence.words);
  if (translation === undefined) return asWritten(sentence, wording);
  let text = '';
  for (const piece of translation) {
    text += typeof piece === 'string' ? piece : putValue(sentence.values[piece] ?? '', wording);
  }
  return text;
}

function asWritten({ words, values }: Sentence, wording: Wording): string {
  let text = words[0] ?? '';
  for (let gap = 0; gap < values.length; gap += 1) {
    text += putValue(values[gap] ?? '', wording) + (words[gap + 1] ?? '');
  }
  return text;
}

export function putValue(value: SentenceValue, wording: Wording): string {
  if (typeof value === 'string') return value === NOT_SHOWN ? wording.notShown : value;
  if (typeof value !== 'object') return String(value);
  if (value instanceof Money) return wording.amount(value);
  if (value instanceof CalendarDate) return wording.date(value);
  if ('words' in value) return put(value, wording);
  if ('kronorOf' in value) return wording.partsOfOre(value.kronorOf);
  if ('figureOf' in value) return wording.figure(value.figureOf);
  if ('numberOf' in value) return wording.number(value.numberOf);
  if ('percentOf' in value) return wording.percent(value.percentOf, value.decimals);
  return putListing(value, wording);
}

function putListing({ items, between, endsWithAnd }: Listing, wording: Wording): string {
  const texts = items.map((item) => putValue(item, wording));
  const last = texts[texts.length - 1];
  if (!endsWithAnd || last === undefined || texts.length === 1) return texts.join(between);
  return `${texts.slice(0, -1).join(between)}${wording.and}${last}`;
}
