import type { Decimal } from 'decimal.js';
import type { CalendarDate } from '../values/calendarDate';
import type { Money } from '../values/money';
import type { Share } from '../values/share';
import { hundredths } from '../values/share';

/**
 * A sentence, or a part of one, before it is in a language: the words between its gaps, as they are in Swedish, and what
 * stands in the gaps. It costs an array to make and is put into words when somebody reads it.
 */
export interface Sentence {
  /** One more than the values; the same array each time, so that what is worked out of it can be kept. */
  readonly words: readonly string[];
  readonly values: readonly SentenceValue[];
}

/** What fills a gap. A string is data and stands as it is in every language: a name, a code, what a cell holds. */
export type SentenceValue =
  | string
  | number
  | bigint
  | Money
  | CalendarDate
  | Sentence
  | Percentage
  | PartsOfOre
  | ResultFigure
  | NumberInFull
  | Listing;

/** A share told in per cent: `25 %`. */
export interface Percentage {
  readonly percentOf: Share;
  /** Absent: two at most. */
  readonly decimals?: number;
}

/** Kronor with parts of an öre, told to four decimals: `600,6667 kr`. */
export interface PartsOfOre {
  readonly kronorOf: Decimal;
}

/** A number, day or code of a finding, as results spell it: `80000.00`. */
export interface ResultFigure {
  readonly figureOf: string;
}

/** A number in full and ungrouped, as it can be typed into a cell: `12,5`. */
export interface NumberInFull {
  /** With a decimal point. */
  readonly numberOf: string;
}

/** Several values after one another, with `between` between them; `and` before the last where it is a list of names. */
export interface Listing {
  readonly items: readonly SentenceValue[];
  readonly between: string;
  readonly endsWithAnd: boolean;
}

/** ``say`${investment.id} har förbrukat ${consumed}.` `` */
export function say<Values extends readonly SentenceValue[]>(
  words: TemplateStringsArray,
  ...values: Values
): Sentence & { readonly values: Values } {
  return { words, values };
}

/** Words without gaps that are kept as plain text elsewhere, such as a rule's title. */
export function sentenceOf(text: string): Sentence {
  return { words: [text], values: [] };
}

export function inFull(number: Decimal | number): NumberInFull {
  return { numberOf: number.toString() };
}

export function percentage(share: Share): Percentage {
  return { percentOf: share };
}

/** With as many decimals as it takes to be told from another share that is not the same: `24,99999 %`, beside `25 %`. */
export function percentageBeside(share: Share, other: Share): Percentage {
  const differs = (decimals: number): boolean =>
    !hundredths(share, decimals).equals(hundredths(other, decimals));
  let decimals = USUAL_DECIMALS;
  while (!differs(decimals) && decimals < MOST_DECIMALS) decimals += 1;
  return differs(decimals) ? { percentOf: share, decimals } : percentage(share);
}

const USUAL_DECIMALS = 2;
const MOST_DECIMALS = 30;

/** `VAN, SOC och GVN` */
export function listed(items: readonly SentenceValue[]): Listing {
  return { items, between: ', ', endsWithAnd: true };
}

/** One after the other, as terms of a sum are. */
export function inRow(items: readonly SentenceValue[], between: string): Listing {
  return { items, between, endsWithAnd: false };
}
