import { readOre } from '../text/amountText';

/**
 * As {@link readOre}. A SIE file separates no thousands (SIE 4B), so a comma is the decimal mark of a system that
 * does not write the point that it should, and `1,234` has parts of an öre.
 */
export function sieOre(text: string): number {
  return readOre(text, text.includes(',') ? 'comma' : 'dot');
}
