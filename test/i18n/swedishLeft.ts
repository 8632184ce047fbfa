/** Small words that a Swedish sentence can hardly do without, and an English one does not have. */
const SMALL =
  /(?<!\p{L})(?:och|är|för|inte|ska|saknas|från|till|som|av|det|den|de|på|efter|före|finns|har|utan|ingen|inga|bara|eller|kan|enligt|rader|kolumnen|tabellen|bladet|ja|nej|priset|antagandet)(?!\p{L})/u;
/** A word with a letter that English has not; the coin is called so in both. */
const LETTER = /(?<!\p{L})(?!öre(?!\p{L}))\p{L}*[åäöÅÄÖ]/u;

/** Where names may stand in the text, which are Swedish in every language. */
export function hasSwedishWords(text: string): boolean {
  return SMALL.test(text);
}

/** Where no names are left in the text. */
export function isPartlySwedish(text: string): boolean {
  return SMALL.test(text) || LETTER.test(text);
}

/** Without what is the same in every language, such as names; the longest first, since one may be in another. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((left, own) => left.split(own).join('…'), text);
}
