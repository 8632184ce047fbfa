import type { Decimal } from 'decimal.js';
import type { Money } from '../values/money';
import type { Share } from '../values/share';
import { hundredths } from '../values/share';

const NO_BREAK_SPACE = '\u00A0';

/** `96 000 kr`, with öre where there are any: `96 000,50 kr`. */
export function kronor(amount: Money): string {
  return written(amount.isNegative(), amount.abs().toString().replace('.00', ''));
}

/** Kronor with parts of an öre, to four decimals: `600,6667 kr`. */
export function kronorWithParts(amount: Decimal): string {
  return written(amount.isNegative(), amount.abs().toFixed(4));
}

function written(isNegative: boolean, digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  const sign = isNegative ? '−' : '';
  return `${sign}${grouped}${decimals === undefined ? '' : `,${decimals}`}${NO_BREAK_SPACE}kr`;
}

/** `25 %`, `−2,5 %`; with fewer decimals where the last are noughts. */
export function percent(share: Share, decimals = 2): string {
  return `${hundredths(share, decimals).toFixed().replace('-', '−').replace('.', ',')}${NO_BREAK_SPACE}%`;
}

/** `VAN, SOC och GVN` */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} och ${names[names.length - 1]}`;
}
