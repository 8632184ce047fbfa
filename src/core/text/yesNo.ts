import { visibleText } from './visibleText';

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ...['ja', 'sant', 'true', '1', 'x'].map((word) => [word, true] as const),
  ...['nej', 'falskt', 'false', '0'].map((word) => [word, false] as const),
]);

/** Yes or no in any of the ways that people write them; undefined for other words, and for none. */
export function readYesNo(text: string): boolean | undefined {
  return ANSWERS.get(visibleText(text).toLowerCase());
}
