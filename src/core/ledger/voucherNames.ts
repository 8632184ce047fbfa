/** Names as one text, so that a message carries hundreds of thousands of them at once. */
export interface PackedNames {
  readonly text: string;
  /** Where each name ends in the text; it begins where the one before it ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Vouchers by number, from 0. Rows after each other share a voucher, so a name is kept once for all of them. */
export class VoucherNames {
  private readonly names: string[] = [];
  private kept: PackedNames | undefined;

  /** Names can be asked for, and none be added. */
  static unpacked(packed: PackedNames): VoucherNames {
    const own = new VoucherNames();
    own.kept = packed;
    return own;
  }

  /** The last name's own number where it comes again, else a new one. */
  numberOf(name: string): number {
    const last = this.names.length - 1;
    if (last >= 0 && this.names[last] === name) return last;
    this.kept = undefined;
    return this.names.push(name) - 1;
  }

  /** A cut out of the one text: only those that are asked for become texts of their own. */
  nameOf(number: number): string {
    if (this.kept === undefined) return this.names[number] ?? '';
    const { text, ends } = this.kept;
    return text.slice(ends[number - 1] ?? 0, ends[number] ?? 0);
  }

  packed(): PackedNames {
    if (this.kept !== undefined) return this.kept;
    const ends = new Uint32Array(this.names.length);
    let end = 0;
    this.names.forEach((name, index) => {
      end += name.length;
      ends[index] = end;
    });
    this.kept = { text: this.names.join(''), ends };
    return this.kept;
  }
}
