/** `A` and `12` are `A12`; a series that ends with a digit is kept apart from its number. */
export function voucherName(series: string, number: string): string {
  if (number === '') return series;
  return /\d$/.test(series) ? `${series}-${number}` : series + number;
}
