/** Excel's error values, in English and as a Swedish Excel shows them. */
const ERROR_VALUES: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
  '#BUSY!',
  '#EXTERNAL!',
  '#SKÄRNING!',
  '#DIVISION/0!',
  '#VÄRDEFEL!',
  '#REFERENS!',
  '#NAMN?',
  '#OGILTIGT!',
  '#SAKNAS!',
  '#SPILL!',
  '#EXPANSION!',
  '#BERÄKNA!',
  '#FÄLT!',
]);

export function isErrorValue(text: string): boolean {
  const shown = text.trim();
  return shown.startsWith('#') && ERROR_VALUES.has(shown.toUpperCase());
}

/** Shown while Excel fetches or computes what the cell holds, and for a formula that a file has no result of. */
const NOT_LOADED: ReadonlySet<string> = new Set(['#GETTING_DATA', '#BUSY!']);

export function isNotLoaded(text: string): boolean {
  return text.includes('#') && NOT_LOADED.has(text.trim().toUpperCase());
}
