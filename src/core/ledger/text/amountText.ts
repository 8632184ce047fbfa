import { holdsPersonalNumber } from '../../text/personalNumber';

/** What stands before the öre where a number has both marks; decides what `1.234` is. */
export type DecimalMark = 'comma' | 'dot';

const LARGEST_ORE = Number.MAX_SAFE_INTEGER;

/** As many as a person's number has. */
const MANY_DIGITS = /\d{10}/;

const enum Mark {
  none = 0,
  comma = 1,
  dot = 2,
}

/**
 * The whole öre of the amount that `text` is; NaN where there is none, where it has parts of an öre, where it is more
 * than 2^53 − 1 öre, and where its digits are a person's number for certain. Reads `1 234 567,50`, `1.234,50`, `−500`,
 * `500-`, `(500)`, `25 000 kr`; thousands by space, U+00A0, U+2009, U+202F, apostrophe, dot or comma.
 *
 * A mark that is followed by three digits separates thousands, unless it is the decimal mark; so `1,234` with a decimal
 * comma has parts of an öre.
 */
export function readOre(text: string, decimalMark: DecimalMark): number {
  let from = 0;
  let to = text.length;
  // Where nothing is left between them it is no amount, whatever else is taken away.
  while (isSpace(text.charCodeAt(from))) from++;
  while (isSpace(text.charCodeAt(to - 1))) to--;
  to = withoutUnit(text, to);

  let signs = 0;
  let negative = false;
  if (isMinus(text.charCodeAt(from))) {
    negative = true;
    signs++;
    from++;
  } else if (text.charCodeAt(from) === 0x2b) {
    signs++;
    from++;
  } else if (text.charCodeAt(from) === 0x28 && text.charCodeAt(to - 1) === 0x29) {
    negative = true;
    signs++;
    from++;
    to--;
  }
  if (isMinus(text.charCodeAt(to - 1))) {
    negative = true;
    signs++;
    to--;
  } else if (text.charCodeAt(to - 1) === 0x2b) {
    signs++;
    to--;
  }
  if (signs > 1) return NaN;
  while (isSpace(text.charCodeAt(from))) from++;
  while (isSpace(text.charCodeAt(to - 1))) to--;
  to = withoutUnit(text, to);
  const ore =
    MANY_DIGITS.test(text) && holdsPersonalNumber(text) ? NaN : unsignedOre(text, from, to, decimalMark);
  return negative && ore !== 0 ? -ore : ore;
}

function unsignedOre(text: string, from: number, to: number, decimalMark: DecimalMark): number {
  const decimalAt = decimalPosition(text, from, to, decimalMark);
  const wholeEnd = decimalAt < 0 ? to : decimalAt;
  // `,50` is fifty öre, and a blank is nothing, whatever mark comes after it in the file.
  const whole = wholeEnd === from && decimalAt >= 0 ? 0 : wholeKronor(text, from, wholeEnd);
  if (decimalAt < 0) return checked(whole * 100);
  if (decimalAt + 1 === to) return NaN;

  let ore = 0;
  for (let i = decimalAt + 1; i < to; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return NaN;
    const place = i - decimalAt;
    if (place <= 2) ore += place === 1 ? digit * 10 : digit;
    else if (digit !== 0) return NaN;
  }
  return checked(whole * 100 + ore);
}

function checked(ore: number): number {
  return ore <= LARGEST_ORE ? ore : NaN;
}

/** Where the öre begin, or −1. */
function decimalPosition(text: string, from: number, to: number, decimalMark: DecimalMark): number {
  let lastAt = -1;
  let last: Mark = Mark.none;
  let lastCount = 0;
  let otherSeen = false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const mark = unit === 0x2c ? Mark.comma : unit === 0x2e ? Mark.dot : Mark.none;
    if (mark === Mark.none) continue;
    if (last !== Mark.none && mark !== last) {
      otherSeen = true;
      lastCount = 0;
    }
    last = mark;
    lastAt = i;
    lastCount++;
  }
  if (otherSeen) return lastAt;
  const isDecimalMark = (last === Mark.comma) === (decimalMark === 'comma');
  if (lastCount > 1) return -1;
  const followedByThree = to - lastAt - 1 === 3;
  return isDecimalMark || !followedByThree ? lastAt : -1;
}

/** Digits, or groups of three after the first with one kind of mark between them. */
function wholeKronor(text: string, from: number, to: number): number {
  let value = 0;
  let inGroup = 0;
  let separator = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) {
      value = value * 10 + (unit - 0x30);
      inGroup++;
      continue;
    }
    const kind = isSpace(unit) ? 0x20 : unit === 0x2019 ? 0x27 : unit;
    if (kind !== 0x20 && kind !== 0x27 && kind !== 0x2c && kind !== 0x2e) return NaN;
    if (separator === 0 ? inGroup < 1 || inGroup > 3 : inGroup !== 3 || kind !== separator) return NaN;
    separator = kind;
    inGroup = 0;
  }
  const isWhole = separator === 0 ? inGroup > 0 : inGroup === 3;
  return isWhole ? value : NaN;
}

/** Leaves out `kr`, `kronor`, `SEK` and `:-`. */
function withoutUnit(text: string, to: number): number {
  const last = text.charCodeAt(to - 1);
  let end = to;
  if (last === 0x2d && text.charCodeAt(to - 2) === 0x3a) end = to - 2;
  else if ((last | 0x20) === 0x72 || (last | 0x20) === 0x6b) {
    const unit = ['kronor', 'sek', 'kr'].find(
      (name) => text.slice(to - name.length, to).toLowerCase() === name,
    );
    if (unit === undefined) return to;
    end = to - unit.length;
  } else return to;
  while (isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function isMinus(unit: number): boolean {
  return unit === 0x2d || unit === 0x2212 || unit === 0x2013;
}

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009 || unit === 0x09 || unit === 0x2007
  );
}
