import { hasCheckDigit } from './checkDigit';
import type { DigitGroup } from './digitGroups';
import { digitGroups } from './digitGroups';

/** Ten digits that begin with a date, or with one that has 60 added to its day. */
const DATE_AND_FOUR = /^\d\d(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])\d{4}$/;
const CENTURY = /^(?:18|19|20)/;

const DASH = '[-\\u2010-\\u2015\\u2212]';
/** What people put within a date and after it: spaces, hyphens, minus signs, dots, slashes and underscores. */
const NARROW = /^[\s\u2010-\u2015\u2212.+/_-]{1,3}$/;
/** What may stand between a date of six or eight digits and the last four: anything but a letter. */
const WIDE = /^[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}]{1,4}$/u;
const OWN_SIGN = new RegExp(`^(?:${DASH}|\\+)$`);
const ONE_STEP = new RegExp(`^(?:${DASH}|\\s)$`);
/** Between parts of one code or one date. */
const TIGHT = new RegExp(`^(?:${DASH}|[+./_:])$`);

const MOST_GROUPS = 6;

/**
 * True for a text with ten or twelve digits in it that are written as a personal number is: in pairs that belong
 * together, with the last four by themselves. The check digit must be right, but not where the way of writing alone
 * tells what it is, nor where a date and four digits stand by themselves. Numbers beside it hide nothing.
 *
 * @param text with the digits 0 to 9
 */
export function hasPersonalNumberShape(text: string): boolean {
  const groups = digitGroups(text);
  return groups.some((_, first) => beginsNumber(text, groups, first));
}

function beginsNumber(text: string, groups: readonly DigitGroup[], first: number): boolean {
  let digits = '';
  for (let last = first; last < first + MOST_GROUPS; last++) {
    const own = groups[last]?.digits;
    if (own === undefined || own.length % 2 === 1 || digits.length + own.length > 12) return false;
    digits += own;
    if (digits.length >= 10 && isNumber(text, groups, first, last, digits)) return true;
  }
  return false;
}

function isNumber(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
  last: number,
  digits: string,
): boolean {
  const ten = digits.slice(-10);
  if (!DATE_AND_FOUR.test(ten)) return false;
  if (first === last) return hasCheckDigit(ten);
  const split = lengthAt(groups, last) === 2;
  const lastFour = split ? last - 1 : last;
  if (lastFour <= first || lengthAt(groups, lastFour) !== (split ? 2 : 4)) return false;

  const gapBefore = (index: number): string | undefined => {
    const [left, right] = [groups[index - 1], groups[index]];
    return left && right && text.slice(left.end, right.start);
  };
  const [before, after] = [gapBefore(first), gapBefore(last + 1)];
  if (isYearAndMonth(groups, last, after)) return false;
  const gap = gapBefore(lastFour) ?? '';
  const isApart = !isNarrow(before) && !isNarrow(after);

  if (lastFour === first + 1) {
    if (split) return isNarrow(gap) && ONE_STEP.test(gapBefore(last) ?? '') && hasCheckDigit(ten);
    if (!WIDE.test(gap)) return false;
    const isOfPerson = digits.length === 10 || CENTURY.test(digits);
    const isUnmistakable = isOfPerson && OWN_SIGN.test(gap) && !isTight(before) && !isTight(after);
    // With a dot alone it may be a number with decimals.
    return isUnmistakable || (isApart && isNarrow(gap) && gap !== '.') || hasCheckDigit(ten);
  }

  const gaps = groups.slice(first + 1, lastFour).map((_, index) => gapBefore(first + 1 + index));
  if (![...gaps, gap].every(isNarrow)) return false;
  const isDate = gaps.length === 2 && gaps[0] === gaps[1] && lengthAt(groups, first + 1) === 2;
  if (!split && isDate) return isApart || hasCheckDigit(ten);
  // In pairs all through, or the date's own parts together: by itself, and not as a telephone number has them.
  const isEven = [...gaps, gap, ...(split ? [gapBefore(last)] : [])].every((own) => own === gaps[0]);
  return isApart && (!split || (isDate && isEven)) && hasCheckDigit(ten);
}

/** A day before it, and then a year and a month of the next one: `2024-01-05 - 2024-12`. */
function isYearAndMonth(groups: readonly DigitGroup[], last: number, after: string | undefined): boolean {
  const month = groups[last + 1]?.digits ?? '';
  const year = groups[last]?.digits ?? '';
  return isTight(after) && /^(?:0[1-9]|1[0-2])$/.test(month) && /^(?:19|20)\d\d$/.test(year);
}

function lengthAt(groups: readonly DigitGroup[], index: number): number {
  return groups[index]?.digits.length ?? 0;
}

function isNarrow(gap: string | undefined): boolean {
  return gap !== undefined && NARROW.test(gap);
}

function isTight(gap: string | undefined): boolean {
  return gap !== undefined && TIGHT.test(gap);
}
