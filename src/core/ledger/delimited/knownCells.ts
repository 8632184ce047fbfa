import type { RecordScanner } from './recordScanner';

/** As many as two years of days, a chart of accounts or the RENs of a municipality, with room to spare. */
const SLOT_BITS = 15;
const SLOTS = 2 ** SLOT_BITS;
const SHIFT = 32 - SLOT_BITS;
const GOLDEN = 0x9e3779b1;
/** A longer cell is seldom a code. */
const LONGEST = 12;

/**
 * What the cells of a column have been read as. Nearly all cells of codes and days have stood in the column before, and
 * are found by their bytes where they stand: no text is made of them, nor looked up. Where two share a slot, the latest
 * has it and the other is read anew.
 */
export class KnownCells<Value> {
  private readonly bytes = new Uint8Array(SLOTS * LONGEST);
  /** One more than the cell's, and 0 where there is none. */
  private readonly lengths = new Uint8Array(SLOTS);
  private readonly values: (Value | undefined)[] = new Array<Value | undefined>(SLOTS);
  private blank: { readonly value: Value } | undefined;

  /** @param read pure: the same cell always gives the same */
  constructor(private readonly read: (cell: string) => Value) {}

  /** Of the current record; a field that it does not have is a blank cell. */
  valueIn(scanner: RecordScanner, field: number): Value {
    if (field < 0 || field >= scanner.fieldCount) return (this.blank ??= { value: this.read('') }).value;
    if (!scanner.isPlain(field)) return this.read(scanner.field(field));
    const source = scanner.fieldSource();
    const start = scanner.startOf(field);
    const length = scanner.endOf(field) - start;
    if (length > LONGEST) return this.read(scanner.field(field));
    const slot = slotOf(source, start, length);
    if (this.holds(slot, source, start, length)) return this.values[slot] as Value;
    const value = this.read(scanner.field(field));
    this.bytes.set(source.subarray(start, start + length), slot * LONGEST);
    this.lengths[slot] = length + 1;
    this.values[slot] = value;
    return value;
  }

  private holds(slot: number, source: Uint8Array, start: number, length: number): boolean {
    if (this.lengths[slot] !== length + 1) return false;
    const own = slot * LONGEST;
    for (let at = 0; at < length; at++) if (this.bytes[own + at] !== source[start + at]) return false;
    return true;
  }
}

/** Fibonacci hashing: codes that follow on each other are spread over all slots. */
function slotOf(bytes: Uint8Array, start: number, length: number): number {
  let sum = length;
  for (let at = start; at < start + length; at++) sum = Math.imul(sum, 31) + (bytes[at] ?? 0);
  return Math.imul(sum, GOLDEN) >>> SHIFT;
}
