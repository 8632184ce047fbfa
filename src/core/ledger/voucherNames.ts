import { textOfUnits } from './encoding/textOfUnits';

/** Names as one text, so that a message carries hundreds of thousands of them at once. */
export interface PackedNames {
  readonly text: string;
  /** Where each name ends in the text; it begins where the one before it ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

const FIRST_NAMES = 1024;
/** Up to here the text of all names would take longer than a text of each that is asked for. */
const FEW = 50_000;

/** Vouchers by number, from 0. Rows after each other share a voucher, so a name is kept once for all of them. */
export class VoucherNames {
  /** UTF-16 units, one name after the other. */
  private units = new Uint16Array(FIRST_NAMES * 8);
  private ends = new Uint32Array(FIRST_NAMES);
  private count = 0;
  private kept: PackedNames | undefined;
  private asked = 0;

  /** Names can be asked for, and none be added. */
  static unpacked(packed: PackedNames): VoucherNames {
    const own = new VoucherNames();
    own.kept = packed;
    return own;
  }

  /** The last name's own number where it comes again, else a new one. */
  numberOf(name: string): number {
    const units = Uint16Array.from(name, (_, at) => name.charCodeAt(at));
    return this.numberOfUnits(units, 0, units.length);
  }

  /** As {@link numberOf}, of a name that stands in units, or in bytes of ASCII. */
  numberOfUnits(source: Uint16Array | Uint8Array, start: number, end: number): number {
    if (this.isLast(source, start, end)) return this.count - 1;
    const from = this.end();
    this.makeRoom(from + end - start);
    for (let at = start; at < end; at++) this.units[from + at - start] = source[at] ?? 0;
    this.ends[this.count] = from + end - start;
    this.kept = undefined;
    return this.count++;
  }

  /** Of its own units while few are asked for; where many are, cut out of the one text of all. */
  nameOf(number: number): string {
    this.asked++;
    if (this.kept === undefined && this.asked < FEW) {
      return textOfUnits(this.units.subarray(this.ends[number - 1] ?? 0, this.ends[number] ?? 0));
    }
    const { text, ends } = this.packed();
    return text.slice(ends[number - 1] ?? 0, ends[number] ?? 0);
  }

  /** As `nameOf(number) === ''`, without a text. */
  isBlank(number: number): boolean {
    const ends = this.kept?.ends ?? this.ends;
    return (ends[number] ?? 0) === (ends[number - 1] ?? 0);
  }

  packed(): PackedNames {
    this.kept ??= {
      text: textOfUnits(this.units.subarray(0, this.end())),
      ends: this.ends.slice(0, this.count),
    };
    return this.kept;
  }

  private end(): number {
    return this.count === 0 ? 0 : (this.ends[this.count - 1] ?? 0);
  }

  private isLast(source: Uint16Array | Uint8Array, start: number, end: number): boolean {
    if (this.count === 0) return false;
    const from = this.ends[this.count - 2] ?? 0;
    if (this.end() - from !== end - start) return false;
    for (let at = start; at < end; at++) if (this.units[from + at - start] !== source[at]) return false;
    return true;
  }

  private makeRoom(units: number): void {
    if (units > this.units.length) {
      const wider = new Uint16Array(Math.max(units, this.units.length * 2));
      wider.set(this.units);
      this.units = wider;
    }
    if (this.count === this.ends.length) {
      const longer = new Uint32Array(this.count * 2);
      longer.set(this.ends);
      this.ends = longer;
    }
  }
}
