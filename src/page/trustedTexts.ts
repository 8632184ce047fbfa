/** Microsoft's host of Office.js: the pages' only other server. */
const OFFICE_SERVER = 'https://appsforoffice.microsoft.com';

/** A text that somebody sets as markup, so that it is shown as the text that it is. */
export function asPlainText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * @param page the address of the page, which the script's may be relative to
 * @returns the script's address where it is a file on the page's own host or on Microsoft's, else null
 */
export function allowedScriptAddress(address: string, page: string): string | null {
  const server = serverOf(address, page);
  const isKnown = server === OFFICE_SERVER || server === serverOf(page, page);
  return server !== undefined && isKnown ? address : null;
}

/** Not the address's origin: a text that the page has made into a `blob:` has the page's. */
function serverOf(address: string, page: string): string | undefined {
  try {
    const { protocol, host } = new URL(address, page);
    return `${protocol}//${host}`;
  } catch {
    return undefined;
  }
}
