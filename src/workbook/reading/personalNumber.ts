/** Ten or twelve digits that begin with a date, or with one that has 60 added to its day. */
const DATE_AND_FOUR_DIGITS =
  /(?:^|\D)(?:\d{2})?\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])\d{4}(?:\D|$)/;

/** What people put between the digits: spaces, hyphens, minus signs and dots. */
const SEPARATORS = /(\d)[\s\u2010-\u2015\u2212.+-]{1,3}(?=\d)/g;

/**
 * True for a text that may hold a personal or co-ordination number, also one with a wrong check digit. Such a text is
 * repeated nowhere. The number of an organisation has no month, so it is none.
 */
export function mayBePersonalNumber(text: string): boolean {
  return DATE_AND_FOUR_DIGITS.test(text) || DATE_AND_FOUR_DIGITS.test(text.replace(SEPARATORS, '$1'));
}
