import { isDigit } from './digitGroups';
import { visibleText } from './visibleText';

/** Where nothing is written that shows nothing, and no digit in another way than by its own sign. */
const AS_SEEN = /^[\x20-\xac\xae-\xff]*$/;

/** Digits of all scripts, raised ones and encircled ones. */
const OTHER_DIGIT = /[^\P{N}0-9]/u;
const OTHER_DIGITS = /[^\P{Nd}0-9]/gu;
const MARK_OF_NUMBER = /\p{No}/gu;
/** Marks on letters and digits, and halves of characters, which show at the most as a box or a question mark. */
const NO_SIGNS = /[\p{M}\p{Cs}\uFFFD]/gu;

const FEWEST_DIGITS = 10;

/**
 * What a text says to a person, with the digits 0 to 9 in place of every script's and nothing unseen between them; none
 * where they are fewer than ten. A raised digit may belong to a number or be the mark of a note: two readings.
 */
export function digitsAsSeen(text: string): readonly string[] {
  if (text.length < FEWEST_DIGITS) return [];
  if (AS_SEEN.test(text)) return hasTenDigits(text) ? [text] : [];
  if (!hasTenDigits(text) && !OTHER_DIGIT.test(text)) return [];
  const seen = visibleText(text);
  const readings = [seen.normalize('NFKC'), seen.replace(MARK_OF_NUMBER, ' ').normalize('NFKC')];
  return [...new Set(readings.map(inOwnDigits))].filter(hasTenDigits);
}

function inOwnDigits(text: string): string {
  return text.replace(NO_SIGNS, '').replace(OTHER_DIGITS, (digit) => String(valueOf(digit)));
}

/** Each script's ten digits stand in a row in Unicode, from nought to nine, and so do the rows that touch. */
function valueOf(digit: string): number {
  let first = digit.codePointAt(0) ?? 0;
  const own = first;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return (own - first) % 10;
}

/** What has fewer digits is no number of a person's: a ledger's texts are asked by the million. */
function hasTenDigits(text: string): boolean {
  let digits = 0;
  for (let index = 0; index < text.length && digits < FEWEST_DIGITS; index++) {
    if (isDigit(text.charCodeAt(index))) digits++;
  }
  return digits === FEWEST_DIGITS;
}
