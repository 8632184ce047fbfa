import type { Money } from '../values/money';
import type { Share } from '../values/share';

const NO_BREAK_SPACE = '\u00A0';

/** `96 000 kr`, with öre where there are any: `96 000,50 kr`. */
export function kronor(amount: Money): string {
  const [whole = '', ore = ''] = amount.abs().toString().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  const sign = amount.isNegative() ? '−' : '';
  return `${sign}${grouped}${ore === '00' ? '' : `,${ore}`}${NO_BREAK_SPACE}kr`;
}

/** `25 %` */
export function percent(share: Share): string {
  return `${share.times(100).toDecimalPlaces(2).toString().replace('.', ',')}${NO_BREAK_SPACE}%`;
}

/** `VAN, SOC och GVN` */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} och ${names[names.length - 1]}`;
}
