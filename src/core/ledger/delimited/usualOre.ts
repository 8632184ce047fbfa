import type { DecimalMark } from '../text/amountText';

/** Ten may be a person's number, which is no amount. */
const MOST_USUAL_DIGITS = 9;

const ZERO = 0x30;
const MINUS = 0x2d;
const COMMA = 0x2c;
const DOT = 0x2e;
const SPACE = 0x20;

/**
 * The whole öre of `-12 345,67` and `500`, as nearly all amounts are, in one pass over the bytes; NaN for what must be
 * read with care, by `readOre`, which says the same of these.
 */
export function usualOre(bytes: Uint8Array, start: number, end: number, decimalMark: DecimalMark): number {
  const isNegative = bytes[start] === MINUS;
  const hasOre = end - start > 3 && bytes[end - 3] === (decimalMark === 'comma' ? COMMA : DOT);
  const kronorEnd = hasOre ? end - 3 : end;
  let value = 0;
  let digits = 0;
  let inGroup = 0;
  let isGrouped = false;
  for (let at = isNegative ? start + 1 : start; at < kronorEnd; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
      inGroup++;
    } else {
      if (digit !== SPACE - ZERO || (isGrouped ? inGroup !== 3 : inGroup === 0 || inGroup > 3)) return NaN;
      isGrouped = true;
      inGroup = 0;
    }
  }
  if (digits === 0 || digits > MOST_USUAL_DIGITS || (isGrouped && inGroup !== 3)) return NaN;
  const tens = hasOre ? (bytes[end - 2] ?? 0) - ZERO : 0;
  const ones = hasOre ? (bytes[end - 1] ?? 0) - ZERO : 0;
  if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return NaN;
  const ore = value * 100 + tens * 10 + ones;
  return isNegative && ore !== 0 ? -ore : ore;
}
