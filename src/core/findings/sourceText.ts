import type { Source } from './finding';

/** `Örebro Ks 954/2016, s. 11: ”…”`, as sheets and documents have it. */
export function quotedSource({ document, page, quote }: Source): string {
  return `${document}, ${isPageNumber(page) ? `s. ${page}` : page}: ”${quote}”`;
}

/** `11`, `9–10`; a section of an act, say, is no number of a page. */
export function isPageNumber(page: string): boolean {
  return /^\d[\d–]*$/.test(page);
}
