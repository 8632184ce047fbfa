/**
 * Whether Excel takes the names of two sheets, tables or columns for one. Case is nothing to Excel, while a space is part
 * of the name, so this is not the `sameKey` that people's own words are compared by.
 */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
