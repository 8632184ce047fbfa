import { CalendarDate } from '../../values/calendarDate';

/** Which part of a date comes first where the text does not show it itself. */
export type DateOrder = 'yearFirst' | 'dayFirst' | 'monthFirst';

/** Two-digit years from here on are the last century's. */
const FIRST_YEAR_OF_LAST_CENTURY = 70;

/**
 * Reads `2024-01-31`, `20240131`, `240131`, `31/1 2024`, `31.1.2024`, also with a time of day after it. Four digits
 * first are always a year; otherwise the order decides. Undefined where there is no such day.
 */
export function readDateText(text: string, order: DateOrder): CalendarDate | undefined {
  const parts = partsOf(text.trim());
  if (parts === undefined) return undefined;
  const [first, second, third] = parts;
  if (second === undefined || third === undefined) return compactDate(first, order);
  if (first.length === 4) return dayOf(first, second, third);
  if (first.length > 2) return undefined;
  if (third.length === 4) {
    return order === 'monthFirst' ? dayOf(third, first, second) : dayOf(third, second, first);
  }
  if (third.length !== 2 || first.length !== 2) return undefined;
  if (order === 'yearFirst') return dayOf(first, second, third);
  return order === 'monthFirst' ? dayOf(third, first, second) : dayOf(third, second, first);
}

type Parts = readonly [string, string | undefined, string | undefined];

/** One run of digits, or three with `-`, `/`, `.` or a space between. */
function partsOf(text: string): Parts | undefined {
  const match =
    /^(\d{1,8})(?:[-/.](\d{1,2})[-/. ] ?(\d{2,4}))?(?:[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?Z?)?$/.exec(
      text,
    );
  if (match?.[1] !== undefined) return [match[1], match[2], match[3]];
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (yearFirst?.[1] === undefined) return undefined;
  return [yearFirst[1], yearFirst[2], yearFirst[3]];
}

function compactDate(digits: string, order: DateOrder): CalendarDate | undefined {
  if (digits.length === 8) {
    const yearFirst = dayOf(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6));
    if (order === 'yearFirst') return yearFirst;
    return inOrder(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4), order) ?? yearFirst;
  }
  if (digits.length !== 6) return undefined;
  const [a, b, c] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
  return order === 'yearFirst' ? dayOf(a, b, c) : inOrder(a, b, c, order);
}

function inOrder(first: string, second: string, year: string, order: DateOrder): CalendarDate | undefined {
  return order === 'monthFirst' ? dayOf(year, first, second) : dayOf(year, second, first);
}

function dayOf(year: string, month: string, day: string): CalendarDate | undefined {
  return CalendarDate.of(fullYear(year), Number(month), Number(day));
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length !== 2) return number;
  return number + (number < FIRST_YEAR_OF_LAST_CENTURY ? 2000 : 1900);
}
