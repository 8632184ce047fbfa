import { isSameName } from './sameName';

/** Holds a write until it is whole. Never seen: it is gone when the write is done. */
export const STAGING_SHEET = 'SI_utkast';

/** What a write has left that cannot be mended by it is put aside under this name, in sight. */
export const ABANDONED_SHEET = 'Avbruten skrivning';

/** A new output sheet has this name until its table is in place. */
export function newSheetName(index: number): string {
  return `SI_nytt${index + 1}`;
}

export function isNewSheetName(name: string): boolean {
  return /^SI_nytt\d+$/.test(name);
}

const LONGEST_SHEET_NAME = 31;

/** The name itself, or where a sheet of the user's own has it, one that says whose the sheet is. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  for (let number = 0; ; number += 1) {
    const name = withSuffix(wanted, number);
    if (!taken.some((other) => isSameName(other, name))) return name;
  }
}

function withSuffix(name: string, number: number): string {
  if (number === 0) return name;
  const suffix = number === 1 ? ' (tillägget)' : ` (tillägget ${number})`;
  return name.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
}

/** True for the contract's name and for those given instead of it. */
export function isGivenSheetName(name: string, wanted: string): boolean {
  if (isSameName(name, wanted)) return true;
  const [stem, rest] = name.split(/ \(tillägget(?: \d+)?\)$/);
  return rest === '' && stem !== undefined && wanted.toLowerCase().startsWith(stem.toLowerCase());
}
