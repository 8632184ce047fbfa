import type { RecordScanner } from './recordScanner';

/** As many as two years of days, a chart of accounts or the RENs of a municipality, with room to spare. */
const SLOTS = 8192;
/** A longer cell is seldom a code; and a longer part of a text keeps all of that text in memory. */
const LONGEST = 12;
/** So many of the last characters tell most codes and days apart. */
const TELLING = 6;

/**
 * What the cells of a column have been read as. Nearly all cells of codes and days have stood in the column before, and
 * are found by their characters where they stand: no text is made of them, nor looked up. Where two share a slot, the
 * latest has it and the other is read anew.
 */
export class KnownCells<Value> {
  private readonly cells: (string | undefined)[] = new Array<string | undefined>(SLOTS);
  private readonly values: (Value | undefined)[] = new Array<Value | undefined>(SLOTS);

  /** @param read pure: the same cell always gives the same */
  constructor(private readonly read: (cell: string) => Value) {}

  /** Of the current record; a field that it does not have is a blank cell. */
  valueIn(scanner: RecordScanner, field: number): Value {
    if (field < 0 || field >= scanner.fieldCount || !scanner.isPlain(field)) {
      return this.read(scanner.field(field));
    }
    const text = scanner.fieldSource();
    const start = scanner.startOf(field);
    const length = scanner.endOf(field) - start;
    if (length > LONGEST) return this.read(scanner.field(field));
    const slot = slotOf(text, start, length);
    const known = this.cells[slot];
    if (known !== undefined && known.length === length && text.startsWith(known, start)) {
      return this.values[slot] as Value;
    }
    const value = this.read(scanner.field(field));
    this.cells[slot] = text.slice(start, start + length);
    this.values[slot] = value;
    return value;
  }
}

function slotOf(text: string, start: number, length: number): number {
  let sum = length;
  for (let at = start + Math.max(0, length - TELLING); at < start + length; at++) {
    sum = Math.imul(sum, 31) + text.charCodeAt(at);
  }
  return (sum ^ (sum >>> 13)) & (SLOTS - 1);
}
