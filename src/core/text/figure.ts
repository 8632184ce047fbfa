const NO_BREAK_SPACE = '\u00A0';

/**
 * A finding's number as a Swede writes it: `80000.00` → `80 000`, `0.25` → `0,25`. Dates, codes and words stand as
 * they are.
 */
export function figure(value: string): string {
  const match = /^(-?)(\d+)\.(\d+)$/.exec(value);
  if (match === null) return value;
  const [, sign = '', whole = '', decimals = ''] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  return `${sign && '−'}${grouped}${/^0+$/.test(decimals) ? '' : `,${decimals}`}`;
}
