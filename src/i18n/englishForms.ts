/** `1,234` */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 cell`, `2 cells` */
export function count(number: number, one: string, several: string): string {
  return `${grouped(number)} ${number === 1 ? one : several}`;
}

/**
 * A number of the results as it is written in English: `80000.00` → `80,000`, `-0.25` → `−0.25`. Dates, codes and words
 * stand as they are.
 */
export function figure(value: string): string {
  const match = /^(-?)(\d+)\.(\d+)$/.exec(value);
  if (match === null) return value;
  const [, sign = '', whole = '', decimals = ''] = match;
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign && '−'}${thousands}${/^0+$/.test(decimals) ? '' : `.${decimals}`}`;
}

/** `12.5%` */
export function percent(hundredths: string): string {
  return `${hundredths}%`;
}

/** `VAN, SOC and GVN` */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
