import { digitsAsSeen } from '../text/digitsAsSeen';

/**
 * `A` and `12` are `A12`; a series that ends with a digit is kept apart from its number, or what may be a person's number
 * in it would be lost among the digits.
 */
export function voucherName(series: string, number: string): string {
  if (series === '' || number === '') return series + number;
  return endsWithDigit(series) ? `${series}-${number}` : series + number;
}

/** In any script, and whatever stands after it that is not seen. */
function endsWithDigit(text: string): boolean {
  return /\p{N}$/u.test(text) || digitsAsSeen(text).some((seen) => /\d$/.test(seen));
}
