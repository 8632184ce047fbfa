/** What a word at the start of a cell says that the row is. */
export type TotalWord = 'subtotal' | 'grandTotal' | 'openingBalance' | 'closingBalance';

const OPENING =
  /^(?:ib|ingående (?:balans|saldo|värde)|ing\.? ?(?:balans|saldo)|opening balance)(?![\p{L}\d])/iu;
const CLOSING =
  /^(?:ub|utgående (?:balans|saldo|värde)|utg\.? ?(?:balans|saldo)|closing balance)(?![\p{L}\d])/iu;
const GROUP_TOTAL =
  /^(?:total\p{L}*|summa) (?:för |per )?(?:konto|ren|resultatenhet|ansvar|projekt|kst|kostnadsställe|period|månad|verifikat\p{L}*|ver)(?!\p{L})/iu;
const GRAND =
  /^(?:total\p{L}{0,2}|totalsumma|totalsaldo|totalbelopp|slutsumma|huvudsumma|grand total|summa total\p{L}*|summa summarum)(?![\p{L}\d])/iu;
const GROUP =
  /^(?:summa|summering|delsumma|subtotal|sub total|s:a|sum|saldo|periodens (?:summa|förändring))(?![\p{L}\d])/iu;
const AFTER_CODE = /^\S*\d\S*\s+(?:.*\s)?(?:summa|delsumma|totalt?|subtotal)$/iu;

export function totalWordOf(cell: string): TotalWord | undefined {
  const text = plain(cell);
  if (text === '') return undefined;
  if (OPENING.test(text)) return 'openingBalance';
  if (CLOSING.test(text)) return 'closingBalance';
  if (GROUP_TOTAL.test(text)) return 'subtotal';
  if (GRAND.test(text)) return 'grandTotal';
  return GROUP.test(text) ? 'subtotal' : undefined;
}

/** `4010 Summa`, as some systems write in the cell of the account. */
export function endsWithTotalWord(cell: string): boolean {
  return AFTER_CODE.test(plain(cell));
}

/** A header as it is compared: `Ver. nr` is `vernr`. */
export function comparableHeader(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

/** The words stand at the ends of short cells; a long one is prose. */
const LONGEST_CELL = 200;

function plain(cell: string): string {
  if (cell.length > LONGEST_CELL) return '';
  return cell
    .replace(/\s+/g, ' ')
    .replace(/^[*=\- ]+/, '')
    .trim();
}
