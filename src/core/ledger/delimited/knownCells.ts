import type { RecordScanner } from './recordScanner';

/** As many as two years of days, a chart of accounts or the RENs of a municipality, with room to spare. */
const SLOT_BITS = 15;
const SLOTS = 2 ** SLOT_BITS;
const SHIFT = 32 - SLOT_BITS;
const GOLDEN = 0x9e3779b1;
/** A longer cell is seldom a code. */
const LONGEST = 12;
const BYTES_A_WORD = 4;
const WORDS = LONGEST / BYTES_A_WORD;
const PRIME = 31;

/**
 * What the cells of a column have been read as. Nearly all cells of codes and days have stood in the column before, and
 * are found by their bytes where they stand: no text is made of them, nor looked up. Where two share a slot, the latest
 * has it and the other is read anew.
 */
export class KnownCells<Value> {
  /** The bytes of each slot's cell, four in a word. */
  private readonly words = new Int32Array(SLOTS * WORDS);
  /** One more than the cell's, and 0 where there is none. */
  private readonly lengths = new Uint8Array(SLOTS);
  private readonly values: (Value | undefined)[] = new Array<Value | undefined>(SLOTS);
  private blank: { readonly value: Value } | undefined;

  /** @param read pure: the same cell always gives the same */
  constructor(private readonly read: (cell: string) => Value) {}

  /** Of the current record; a field that it does not have is a blank cell. */
  valueIn(scanner: RecordScanner, field: number): Value {
    if (field < 0 || field >= scanner.fieldCount) return this.ofBlank();
    if (!scanner.isPlain(field)) return this.read(scanner.field(field));
    const source = scanner.fieldSource();
    const start = scanner.startOf(field);
    const end = scanner.endOf(field);
    const length = end - start;
    if (length === 0) return this.ofBlank();
    if (length > LONGEST) return this.read(scanner.field(field));
    const first = wordAt(source, start, end);
    const second = length > BYTES_A_WORD ? wordAt(source, start + BYTES_A_WORD, end) : 0;
    const third = length > 2 * BYTES_A_WORD ? wordAt(source, start + 2 * BYTES_A_WORD, end) : 0;
    const slot = slotOf(length, first, second, third);
    const at = slot * WORDS;
    const { words, lengths } = this;
    const isKnown =
      lengths[slot] === length + 1 &&
      words[at] === first &&
      words[at + 1] === second &&
      words[at + 2] === third;
    if (isKnown) return this.values[slot] as Value;
    const value = this.read(scanner.field(field));
    words[at] = first;
    words[at + 1] = second;
    words[at + 2] = third;
    lengths[slot] = length + 1;
    this.values[slot] = value;
    return value;
  }

  private ofBlank(): Value {
    return (this.blank ??= { value: this.read('') }).value;
  }
}

/** The four bytes from a place, or as many as there are before the end. */
function wordAt(bytes: Uint8Array, from: number, end: number): number {
  if (from + BYTES_A_WORD > end) return partOfWordAt(bytes, from, end);
  const high = ((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0);
  const low = ((bytes[from + 2] ?? 0) << 8) | (bytes[from + 3] ?? 0);
  return (high << 16) | low;
}

function partOfWordAt(bytes: Uint8Array, from: number, end: number): number {
  let word = 0;
  for (let at = from; at < end; at++) word = (word << 8) | (bytes[at] ?? 0);
  return word;
}

/** Fibonacci hashing: codes that follow on each other are spread over all slots. */
function slotOf(length: number, first: number, second: number, third: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(length, PRIME) + first, PRIME) + second, PRIME) + third;
  return Math.imul(mixed, GOLDEN) >>> SHIFT;
}
