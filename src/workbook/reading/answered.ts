import type { Read } from '../../core/values/read';

/** Dashes, question marks, dots and the like; the minus sign is no punctuation to Unicode. */
const SIGNS_ALONE = /^[\p{P}\s−]+$/u;

/** A dash or a question mark by itself stands where nothing is known yet: it answers no more than an empty cell does. */
export function answered<T extends string>(read: Read<T>): Read<T> {
  return read.kind === 'value' && saysNothing(read.value) ? { kind: 'blank', at: read.at } : read;
}

/** Of what somebody has written: empty, or signs alone. */
export function saysNothing(text: string): boolean {
  return text.trim() === '' || SIGNS_ALONE.test(text);
}
