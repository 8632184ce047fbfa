/** Zero-width characters, marks of direction, soft hyphens, variants of a glyph, and control characters. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
const SPACES = /\p{Zs}/gu;

/** As nearly all texts are, with Swedish letters at the most; of what shows nothing some is below them. */
const PLAIN = /^[\t\n\r\x20-\x7e\xae-\xff]*$/;

/**
 * A text as a person sees it: without characters that show nothing, every space an ordinary one and none around it, and
 * an accented letter as one character. Two names or codes that look alike because of such are then the same.
 */
export function visibleText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text.replace(UNSEEN, '').replace(SPACES, ' ').normalize('NFC').trim();
}
