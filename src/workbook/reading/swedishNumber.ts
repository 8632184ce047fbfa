/** What a text would be as a number, by its exact decimal; or why it is none. */
export type NumberText =
  | {
      readonly kind: 'number';
      readonly decimal: string;
      /** Says that it is kronor. */ readonly isKronor?: true;
    }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

const SPACES = /[\u0020\u00A0\u2009\u202F]/g;
const MINUS_SIGNS = /[\u2212\u2013]/g;

/**
 * Reads a number as a Swede types it: `1 234 567,50`, `1.234,50`, `−500`, `12 %`, `25 000 kr`, `25 000,-`.
 *
 * `1.234` may be one thousand or one and a bit, so it is ambiguous. A group of thousands has three digits.
 */
export function readSwedishNumber(text: string): NumberText {
  const plain = text.trim().replace(SPACES, ' ').replace(MINUS_SIGNS, '-');
  const match = /^(?<sign>[-+]?) ?(?<digits>[\d ., ]*\d)(?<unit> ?(?:%|kr|kronor|SEK|[:,]-))?$/i.exec(plain);
  if (!match?.groups) return { kind: 'none' };
  const { sign = '', digits = '', unit = '' } = match.groups;

  const decimal = plainDecimal(digits);
  if (decimal === undefined) return { kind: 'none' };
  if (decimal === 'ambiguous') return { kind: 'ambiguous' };
  const signed = sign === '-' ? `-${decimal}` : decimal;
  if (unit === '') return { kind: 'number', decimal: signed };
  if (unit.trim() === '%') return { kind: 'number', decimal: hundredth(signed) };
  return { kind: 'number', decimal: signed, isKronor: true };
}

function plainDecimal(digits: string): string | 'ambiguous' | undefined {
  if (/^\d+$/.test(digits)) return digits;
  if (/^\d*,\d+$/.test(digits)) return digits.replace(',', '.').replace(/^\./, '0.');
  if (/^\d{1,3}( \d{3})+(,\d+)?$/.test(digits)) return digits.replace(/ /g, '').replace(',', '.');
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits)) return digits.replace(/\./g, '').replace(',', '.');
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(digits)) return digits.replace(/\./g, '');
  if (/^\d{1,3}\.\d{3}$/.test(digits)) return digits.startsWith('0') ? digits : 'ambiguous';
  if (/^\d+\.\d+$/.test(digits)) return digits;
  return undefined;
}

/** Moves the decimal point two steps, without arithmetic on binary fractions. */
function hundredth(decimal: string): string {
  return `${decimal}e-2`;
}
