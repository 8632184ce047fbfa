/** What a report writes after the word of a total or a balance: of what, and for when. */
const OF_WHAT =
  /^(?:konto|kontot|konton|ren|resultatenhet|ansvar|projekt|kst|kostnadsställe|verifikat\p{L}*|ver|(?:perioden|månaden|året|kvartalet|tertialet|dagen)s?|period|månad|år|årets?|kvartal|kv|tertial|vecka|dag|för|per|av|i|till|och|med|t|o|m|tom|fr|from|hela|alla|samtliga|ack|ackumuler\p{L}*|in|ut|ingående|utgående|ib|ub|balans|saldo|summa|summan|total\p{L}{0,2}|belopp|debet|kredit|netto|sek|kr|tkr|kronor|rader)$/iu;
const MONTH =
  /^(?:jan(?:uari)?|febr?(?:uari)?|mars?|apr(?:il)?|maj|june?|juni|jul[iy]?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/iu;
/** A date, a code or an amount: 2026-03 is two, and Q1 one. */
const NUMBER = /^\p{L}?\d+$/u;
const BETWEEN = /[^\p{L}\d]+/u;

/**
 * Whether nothing after the word of a total names anything else, as in `Summa konto 5010, mars`. After a code of the row
 * itself its name may stand, as in `Summa 5010 Hyror`.
 */
export function isNothingElse(rest: string, ownCodes: readonly string[]): boolean {
  const parts = rest.split(BETWEEN).filter((part) => part !== '');
  const codes = ownCodes.map((code) => code.trim().split(' ')[0] ?? '').filter((code) => /\d/.test(code));
  for (const part of parts) {
    if (codes.includes(part)) return true;
    if (!NUMBER.test(part) && !OF_WHAT.test(part) && !MONTH.test(part)) return false;
  }
  return true;
}
