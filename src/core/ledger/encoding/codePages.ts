/** The encodings that Swedish ledger systems write. */
export type EncodingName =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15' | 'cp437' | 'macintosh';

export type CodePageName = Extract<EncodingName, 'windows-1252' | 'iso-8859-15' | 'cp437' | 'macintosh'>;

const FIRST_HIGH_BYTE = 0x80;

const CP437_HIGH =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
  'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

const MACINTOSH_HIGH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
  '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** Bytes 0x80–0x9F; the five that the page leaves open stay control characters, as browsers read them. */
const WINDOWS_1252_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Where ISO-8859-15 is not the same as ISO-8859-1. */
const LATIN_9_CHANGES: readonly (readonly [number, string])[] = [
  [0xa4, '€'],
  [0xa6, 'Š'],
  [0xa8, 'š'],
  [0xb4, 'Ž'],
  [0xb8, 'ž'],
  [0xbc, 'Œ'],
  [0xbd, 'œ'],
  [0xbe, 'Ÿ'],
];

/** For each byte its UTF-16 unit. */
export const CODE_PAGES: Readonly<Record<CodePageName, Uint16Array>> = {
  'windows-1252': pageOf(WINDOWS_1252_CONTROLS),
  'iso-8859-15': latin9(),
  cp437: pageOf(CP437_HIGH),
  macintosh: pageOf(MACINTOSH_HIGH),
};

/** Bytes that `high` does not reach are the character with their own number. */
function pageOf(high: string): Uint16Array {
  const page = Uint16Array.from({ length: 256 }, (_, byte) => byte);
  for (let i = 0; i < high.length; i++) page[FIRST_HIGH_BYTE + i] = high.charCodeAt(i);
  return page;
}

function latin9(): Uint16Array {
  const page = pageOf('');
  for (const [byte, character] of LATIN_9_CHANGES) page[byte] = character.charCodeAt(0);
  return page;
}
