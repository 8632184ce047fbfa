/** Zero-width characters, marks of direction, soft hyphens, variants of a glyph, and control characters. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
const SPACES = /\p{Zs}/gu;

/**
 * A text as a person sees it: without characters that show nothing, every space an ordinary one and none around it, and
 * an accented letter as one character. Two names or codes that look alike because of such are then the same.
 */
export function visibleText(text: string): string {
  if (isPlain(text)) return text.trim();
  return text.replace(UNSEEN, '').replace(SPACES, ' ').normalize('NFC').trim();
}

/** Nearly all texts have Swedish letters at the most; of what shows nothing some is below them. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isUsual = (unit >= 0x20 && unit < 0x7f) || (unit >= 0xae && unit <= 0xff);
    if (!isUsual && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return false;
  }
  return true;
}
