/** Whether a line of the browser's console tells that the page's own rules for its content refused something. */
export function isRefusal(line: string): boolean {
  return /Content Security Policy|This document requires 'Trusted/.test(line);
}
