/** Ten or twelve digits that begin with a date, or with one that has 60 added to its day; the last ten are kept. */
const DATE_AND_FOUR_DIGITS =
  /(?:^|\D)(?:\d{2})?(\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])\d{4})(?:\D|$)/;

/** What people put between the digits: spaces, hyphens, minus signs and dots. */
const SEPARATORS = /(\d)[\s\u2010-\u2015\u2212.+-]{1,3}(?=\d)/g;

/**
 * True for a text that may hold a personal or co-ordination number, which is repeated nowhere. Written with a separator
 * it is one also with a wrong check digit; digits alone may be a code, so there the check digit must be right. The
 * number of an organisation has no month, so it is none.
 */
export function mayBePersonalNumber(text: string): boolean {
  const digits = DATE_AND_FOUR_DIGITS.exec(text)?.[1];
  if (digits !== undefined) return hasCheckDigit(digits);
  return DATE_AND_FOUR_DIGITS.test(text.replace(SEPARATORS, '$1'));
}

/** Every second digit doubled, from the first; the digits of the products add up to whole tens. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].map(Number).reduce((total, digit, index) => {
    const product = index % 2 === 0 ? digit * 2 : digit;
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
