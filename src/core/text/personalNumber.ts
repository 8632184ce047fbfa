import { NOT_SHOWN } from '../values/notShown';
import { hasCheckDigit } from './checkDigit';
import { digitsAsSeen } from './digitsAsSeen';
import { hasPersonalNumberShape } from './personalNumberShape';

/** The input's own fingerprint, as a close records it: ten of its digits may come to look like one. */
const FINGERPRINT = /^sha256:[0-9a-f]{64}$/;

/**
 * True for a text that may hold a personal or co-ordination number, which is repeated nowhere. Written with a separator
 * it is one also with a wrong check digit; digits alone may be a code, so there the check digit must be right. The
 * number of an organisation has no month, so it is none.
 */
export function mayBePersonalNumber(written: string): boolean {
  return readingsOf(written).some((text) => hasPersonalNumberShape(text) || isCertainIn(text));
}

/** The text, or that it is not shown. */
export function unlessPersonalNumber(text: string): string {
  return mayBePersonalNumber(text) ? NOT_SHOWN : text;
}

function readingsOf(written: string): readonly string[] {
  const readings = digitsAsSeen(written);
  return readings.length > 0 && FINGERPRINT.test(written) ? [] : readings;
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
/** After the number of an invoice: `2024-01-05`. */
const NO_DAY = `(?!(?:19|20)\\d{2}${DASH}\\d{2}${DASH}\\d{2}(?!\\d))`;
const NUMBER_SHAPES = [
  `${COMPACT_DATE}(?:${DASH}|${SPACE})?${NO_DAY}(\\d{4})(?!\\d)`,
  `${COMPACT_DATE}${SPACE}{0,2}${DASH}${SPACE}{0,2}(\\d{4})${NOTHING_MORE}`,
  `${HYPHENATED_DATE}(?:${DASH}|${SPACE}${DASH}${SPACE})(\\d{4})${NOTHING_MORE}`,
].map((shape) => new RegExp(shape, 'g'));

/**
 * True for a text with a personal or co-ordination number in it: a day that there is, or one with 60 added to it, and
 * the right check digit on the last ten digits. Two digits for the year may be of 1900 or 2000.
 */
export function holdsPersonalNumber(written: string): boolean {
  return readingsOf(written).some(isCertainIn);
}

/** Ten or twelve digits, or with a decimal mark before the last four. */
const AS_DECIMAL = /^-?(\d{6}(?:\d\d)?)\.?(\d{4})$/;

/** True for a number that stands for itself, by its shortest decimal, where its digits are a person's for certain. */
export function isPersonalNumber(decimal: string): boolean {
  const [, date, last] = AS_DECIMAL.exec(decimal) ?? [];
  return date !== undefined && last !== undefined && holdsPersonalNumber(date + last);
}

function isCertainIn(text: string): boolean {
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
