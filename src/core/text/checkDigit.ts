/** Every second digit doubled, from the first; the digits of the products add up to whole tens. */
export function hasCheckDigit(digits: string): boolean {
  let total = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(index) - 0x30;
    const product = index % 2 === 0 ? digit * 2 : digit;
    total += product > 9 ? product - 9 : product;
  }
  return total % 10 === 0;
}
