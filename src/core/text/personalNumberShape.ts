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
  const isSplit = lengthAt(groups, last) === 2;
  const lastFour = isSplit ? last - 1 : last;
  if (lengthAt(groups, lastFour) !== (isSplit ? 2 : 4)) return false;

  const gapBefore = (index: number): string | undefined => {
    const [left, right] = [groups[index - 1], groups[index]];
    return left && right && text.slice(left.end, right.start);
  };
  const after = gapBefore(last + 1);
  if (isYearAndMonth(groups, last, after)) return false;
  const written: Written = {
    digits,
    ten,
    before: gapBefore(first),
    after,
    ofDate: groups.slice(first + 1, lastFour).map((_, index) => gapBefore(first + 1 + index)),
    gap: gapBefore(lastFour) ?? '',
    ofLastFour: isSplit ? [gapBefore(last)] : [],
  };
  return lastFour === first + 1
    ? isDateAndFour(written)
    : isInParts(written, lengthAt(groups, first + 1) === 2);
}

/** Digits that may be a personal number, with what stands around them and between them. */
interface Written {
  readonly digits: string;
  readonly ten: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Between the parts of the date. */
  readonly ofDate: readonly (string | undefined)[];
  /** Before the last four. */
  readonly gap: string;
  /** Between the two pairs of the last four, where they are in pairs. */
  readonly ofLastFour: readonly (string | undefined)[];
}

/** With the date in one. */
function isDateAndFour(written: Written): boolean {
  const { digits, ten, before, after, gap, ofLastFour } = written;
  if (ofLastFour.length > 0) {
    return isNarrow(gap) && ONE_STEP.test(ofLastFour[0] ?? '') && hasCheckDigit(ten);
  }
  if (!WIDE.test(gap)) return false;
  const isOfPerson = digits.length === 10 || CENTURY.test(digits);
  const isUnmistakable = isOfPerson && OWN_SIGN.test(gap) && !isTight(before) && !isTight(after);
  // With a dot alone it may be a number with decimals.
  return isUnmistakable || (isApart(written) && isNarrow(gap) && gap !== '.') || hasCheckDigit(ten);
}

/** With the date in parts, or all of it in pairs. */
function isInParts(written: Written, hasPairNext: boolean): boolean {
  const { ten, ofDate, gap, ofLastFour } = written;
  if (![...ofDate, gap].every(isNarrow)) return false;
  const isDate = ofDate.length === 2 && ofDate[0] === ofDate[1] && hasPairNext;
  const isSplit = ofLastFour.length > 0;
  if (!isSplit && isDate) return isApart(written) || hasCheckDigit(ten);
  // In pairs all through, or the date's own parts together: by itself, and not as a telephone number has them.
  const isEven = [...ofDate, gap, ...ofLastFour].every((own) => own === ofDate[0]);
  return isApart(written) && (!isSplit || (isDate && isEven)) && hasCheckDigit(ten);
}

function isApart({ before, after }: Written): boolean {
  return !isNarrow(before) && !isNarrow(after);
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
