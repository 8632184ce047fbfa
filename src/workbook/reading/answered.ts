import type { Read } from '../../core/values/read';

/** Dashes, question marks, dots and the like; the minus sign is no punctuation to Unicode. */
const SIGNS_ALONE = /^[\p{P}\s−]+$/u;

/** A dash or a question mark by itself stands where nothing is known yet: it answers no more than an empty cell does. */
export function answered(read: Read<string>): Read<string> {
  return read.kind === 'value' && SIGNS_ALONE.test(read.value) ? { kind: 'blank', at: read.at } : read;
}
