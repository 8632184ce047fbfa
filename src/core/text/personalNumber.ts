import { NOT_SHOWN } from '../values/notShown';
import { visibleText } from './visibleText';

/** Ten or twelve digits that begin with a date, or with one that has 60 added to its day; the last ten are kept. */
const DATE_AND_FOUR_DIGITS =
  /(?:^|\D)(?:\d{2})?(\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])\d{4})(?:\D|$)/;

/** The input's own fingerprint, as a close records it: ten of its digits may come to look like one. */
const FINGERPRINT = /^sha256:[0-9a-f]{64}$/;

/** What people put between the digits: spaces, hyphens, minus signs, dots, slashes and underscores. */
const SEPARATORS = /(\d)[\s\u2010-\u2015\u2212.+/_-]{1,3}(?=\d)/g;

/**
 * True for a text that may hold a personal or co-ordination number, which is repeated nowhere. Written with a separator
 * it is one also with a wrong check digit; digits alone may be a code, so there the check digit must be right. The
 * number of an organisation has no month, so it is none.
 */
export function mayBePersonalNumber(written: string): boolean {
  const text = asRead(written);
  if (!hasTenDigits(text) || FINGERPRINT.test(text)) return false;
  const digits = DATE_AND_FOUR_DIGITS.exec(text)?.[1];
  if (digits !== undefined) return hasCheckDigit(digits) || holdsPersonalNumber(text);
  return DATE_AND_FOUR_DIGITS.test(text.replace(SEPARATORS, '$1')) || holdsPersonalNumber(text);
}

/** The text, or that it is not shown. */
export function unlessPersonalNumber(text: string): string {
  return mayBePersonalNumber(text) ? NOT_SHOWN : text;
}

/** Where nothing is written that shows nothing, and no digit in another way than by its own sign. */
const AS_SEEN = /^[\x20-\xac\xae-\xff]*$/;

/** With the digits that a person sees: full-width ones are digits, and nothing unseen stands between them. */
function asRead(text: string): string {
  return AS_SEEN.test(text) ? text : visibleText(text.normalize('NFKC'));
}

const FEWEST_DIGITS = 10;

/** What has fewer digits is no number of a person's: a ledger's texts are asked by the million. */
function hasTenDigits(text: string): boolean {
  if (text.length < FEWEST_DIGITS) return false;
  let digits = 0;
  for (let index = 0; index < text.length && digits < FEWEST_DIGITS; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x30 && unit <= 0x39) digits++;
  }
  return digits === FEWEST_DIGITS;
}

/*
 * The ways of writing one, each with the date and the last four digits; no digit goes before or comes after. Spaced or
 * with a hyphenated date it is also told apart from what a date is otherwise followed by: another date, or an amount.
 */
const DASH = '[-+\\u2010-\\u2015\\u2212]';
const SPACE = '[ \\u00A0\\u2007\\u2009\\u202F]';
const COMPACT_DATE = '(?:^|\\D)(\\d{6}|\\d{8})';
const HYPHENATED_DATE = `(?:^|\\D)((?:\\d{2})?\\d{2}${DASH}\\d{2}${DASH}\\d{2})`;
const NOTHING_MORE = `(?!\\d|(?:${DASH}|[.,])\\d)`;
const NUMBER_SHAPES = [
  `${COMPACT_DATE}(?:${DASH}|${SPACE})?(\\d{4})(?!\\d)`,
  `${COMPACT_DATE}${SPACE}{0,2}${DASH}${SPACE}{0,2}(\\d{4})${NOTHING_MORE}`,
  `${HYPHENATED_DATE}(?:${DASH}|${SPACE}${DASH}${SPACE})(\\d{4})${NOTHING_MORE}`,
].map((shape) => new RegExp(shape, 'g'));

/**
 * True for a text with a personal or co-ordination number in it: a day that there is, or one with 60 added to it, and
 * the right check digit on the last ten digits. Two digits for the year may be of 1900 or 2000.
 */
export function holdsPersonalNumber(written: string): boolean {
  const text = asRead(written);
  if (!hasTenDigits(text) || FINGERPRINT.test(text)) return false;
  return NUMBER_SHAPES.some((shape) => holdsShape(text, shape));
}

function holdsShape(text: string, shape: RegExp): boolean {
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match; match = shape.exec(text)) {
    const date = (match[1] ?? '').replace(/\D/g, '');
    if (isBirthDate(date) && hasCheckDigit(`${date.slice(-6)}${match[2] ?? ''}`)) return true;
    // What follows may begin within what was tried.
    shape.lastIndex = match.index + 1;
  }
  return false;
}

const CENTURIES = ['19', '20'];
const FIRST_YEAR = 1800;
const LAST_YEAR = 2099;

function isBirthDate(digits: string): boolean {
  if (digits.length === 6) return CENTURIES.some((century) => isBirthDate(`${century}${digits}`));
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6));
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const ordinary = day > 60 ? day - 60 : day;
  return ordinary >= 1 && ordinary <= last;
}

/** Every second digit doubled, from the first; the digits of the products add up to whole tens. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].map(Number).reduce((total, digit, index) => {
    const product = index % 2 === 0 ? digit * 2 : digit;
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
