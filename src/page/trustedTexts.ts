/** Microsoft's host of Office.js: the pages' only other origin. */
const OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';

/** A text that somebody sets as markup, so that it is shown as the text that it is. */
export function asPlainText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * @param page the address of the page, which the script's may be relative to
 * @returns the script's address where it is the page's own host or Microsoft's, else null
 */
export function allowedScriptAddress(address: string, page: string): string | null {
  const origin = originOf(address, page);
  const isKnown = origin === OFFICE_ORIGIN || origin === originOf(page, page);
  return origin !== undefined && isKnown ? address : null;
}

function originOf(address: string, page: string): string | undefined {
  try {
    return new URL(address, page).origin;
  } catch {
    return undefined;
  }
}
