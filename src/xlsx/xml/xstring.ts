/**
 * SpreadsheetML's own escape, `_xHHHH_`, for characters that XML cannot hold. Text that merely looks
 * like such an escape has its first underscore escaped.
 */
export function decodeXString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export function encodeXString(text: string): string {
  return text.replace(
    NEEDS_ESCAPE,
    (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

const NEEDS_ESCAPE =
  // eslint-disable-next-line no-control-regex
  /_(?=x[0-9a-fA-F]{4}_)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
