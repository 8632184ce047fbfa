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

/** The first that matches is the word. */
const WORDS: readonly (readonly [TotalWord, RegExp])[] = [
  ['openingBalance', OPENING],
  ['closingBalance', CLOSING],
  ['subtotal', GROUP_TOTAL],
  ['grandTotal', GRAND],
  ['subtotal', GROUP],
];

/** Letters that none of the words begins with, and no mark before them: nearly all texts of postings. */
const PLAIN_BEGINNING = /^[abefj-nqrv-z]/i;

/** A cell that begins as a total or a balance, and what stands after that: a company's name, or nothing. */
export interface BegunByTotalWord {
  readonly word: TotalWord;
  readonly rest: string;
}

export function begunByTotalWord(cell: string): BegunByTotalWord | undefined {
  if (PLAIN_BEGINNING.test(cell)) return undefined;
  const text = plain(cell);
  if (text === '') return undefined;
  for (const [word, form] of WORDS) {
    const begun = form.exec(text);
    if (begun !== null) return { word, rest: text.slice(begun[0].length) };
  }
  return undefined;
}

export function totalWordOf(cell: string): TotalWord | undefined {
  return begunByTotalWord(cell)?.word;
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
