import { CalendarDate } from '../values/calendarDate';
import type { Code } from '../values/ids';
import type { LedgerFileReport } from './fileReport';
import type { NumberedRow, UnreadableRow } from './ledgerFileRow';
import type { PackedNames } from './voucherNames';
import { VoucherNames } from './voucherNames';

/** A ledger file as it was read, in the place of the table *Huvudbok*. */
export interface LedgerFile {
  /** Without its folder. */
  readonly name: string;
  readonly rows: LedgerColumns;
  readonly unreadable: readonly UnreadableRow[];
  readonly report: LedgerFileReport;
}

const CHUNK_BITS = 16;
const CHUNK = 2 ** CHUNK_BITS;
const WITHIN_CHUNK = CHUNK - 1;
const ABSENT = 0;

interface Chunk {
  readonly lines: Numbers;
  readonly dates: Numbers;
  readonly accounts: Numbers;
  readonly rens: Numbers;
  readonly projects: Numbers;
  readonly wordings: Numbers;
  readonly vouchers: Numbers;
  /** Whole öre; a number holds them exactly, as the readers see to. */
  readonly ores: Float64Array<ArrayBuffer>;
}

/** Rows that follow on each other; only the first `count` of each column are theirs. */
export interface LedgerPart extends Chunk {
  /** The first row's place in the ledger. */
  readonly first: number;
  readonly count: number;
}

type Numbers = Uint32Array<ArrayBuffer>;

/** The columns as a message carries them between threads: nothing in it is one object a row. */
export interface PackedLedgerColumns {
  readonly count: number;
  readonly codes: readonly (Code | undefined)[];
  /** Days since 1970-01-01. */
  readonly dates: readonly number[];
  readonly vouchers: PackedNames;
  readonly chunks: readonly Chunk[];
}

/**
 * A file's postings by column, so that a million of them take tens of megabytes: codes and dates are kept once each and
 * meant by number, and of the words only a digest is kept.
 */
export class LedgerColumns {
  /** By number; none for what is blank. */
  readonly codes: (Code | undefined)[] = [undefined];
  readonly dates: CalendarDate[] = [];
  readonly vouchers: VoucherNames;
  private readonly chunks: Chunk[] = [];
  private readonly codeNumbers = new Map<Code, number>();
  private readonly dateNumbers = new Map<number, number>();
  private count = 0;

  constructor(vouchers = new VoucherNames()) {
    this.vouchers = vouchers;
  }

  /** What {@link packed} gave, perhaps on another thread; it can be read, and is not added to. */
  static unpacked({ count, codes, dates, vouchers, chunks }: PackedLedgerColumns): LedgerColumns {
    const columns = new LedgerColumns(VoucherNames.unpacked(vouchers));
    columns.codes.length = 0;
    for (const own of codes) columns.codes.push(own);
    for (const day of dates) columns.dates.push(CalendarDate.ofEpochDay(day));
    for (const chunk of chunks) columns.chunks.push(chunk);
    columns.count = count;
    return columns;
  }

  packed(): PackedLedgerColumns {
    return {
      count: this.count,
      codes: this.codes,
      dates: this.dates.map(({ epochDay }) => epochDay),
      vouchers: this.vouchers.packed(),
      chunks: this.chunks,
    };
  }

  get length(): number {
    return this.count;
  }

  /** Copies the row: whoever has it may use it again. */
  add(row: NumberedRow): void {
    const at = this.count & WITHIN_CHUNK;
    if (at === 0) this.chunks.push(newChunk());
    const chunk = this.chunks[this.chunks.length - 1];
    if (chunk === undefined) return;
    chunk.lines[at] = row.line;
    chunk.dates[at] = row.date;
    chunk.accounts[at] = row.account;
    chunk.rens[at] = row.ren;
    chunk.projects[at] = row.project;
    chunk.wordings[at] = row.wording.digest();
    chunk.ores[at] = row.ore;
    chunk.vouchers[at] = row.voucher;
    this.count++;
  }

  numberOfCode(own: Code | undefined): number {
    if (own === undefined) return ABSENT;
    const known = this.codeNumbers.get(own);
    if (known !== undefined) return known;
    this.codeNumbers.set(own, this.codes.length);
    return this.codes.push(own) - 1;
  }

  numberOfDate(date: CalendarDate): number {
    const known = this.dateNumbers.get(date.dayNumber);
    if (known !== undefined) return known;
    this.dateNumbers.set(date.dayNumber, this.dates.length);
    return this.dates.push(date) - 1;
  }

  lineAt(index: number): number {
    return this.chunkOf(index)?.lines[index & WITHIN_CHUNK] ?? 0;
  }

  dateNumberAt(index: number): number {
    return this.chunkOf(index)?.dates[index & WITHIN_CHUNK] ?? 0;
  }

  accountNumberAt(index: number): number {
    return this.chunkOf(index)?.accounts[index & WITHIN_CHUNK] ?? ABSENT;
  }

  renNumberAt(index: number): number {
    return this.chunkOf(index)?.rens[index & WITHIN_CHUNK] ?? ABSENT;
  }

  projectNumberAt(index: number): number {
    return this.chunkOf(index)?.projects[index & WITHIN_CHUNK] ?? ABSENT;
  }

  wordingAt(index: number): number {
    return this.chunkOf(index)?.wordings[index & WITHIN_CHUNK] ?? 0;
  }

  oreAt(index: number): number {
    return this.chunkOf(index)?.ores[index & WITHIN_CHUNK] ?? 0;
  }

  voucherAt(index: number): string {
    return this.vouchers.nameOf(this.voucherNumberAt(index));
  }

  /** Rows after each other have the same number when they have the same voucher. */
  voucherNumberAt(index: number): number {
    return this.chunkOf(index)?.vouchers[index & WITHIN_CHUNK] ?? 0;
  }

  /** The columns themselves, some tens of thousands of rows at a time: for what goes over all of them. */
  *parts(): Generator<LedgerPart, void, void> {
    for (const [index, chunk] of this.chunks.entries()) {
      const first = index * CHUNK;
      yield { ...chunk, first, count: Math.min(CHUNK, this.count - first) };
    }
  }

  /** Every value, in the order of the file, for a fingerprint; in pieces. Where a row stood does not count. */
  *values(): Generator<Uint8Array | string, void, void> {
    yield this.codes.map((own) => own ?? '').join('\n');
    yield this.dates.join('\n');
    const names = this.vouchers.packed();
    yield names.text;
    yield asBytes(names.ends);
    for (const [
      index,
      { dates, accounts, rens, projects, wordings, vouchers, ores },
    ] of this.chunks.entries()) {
      const used = Math.min(CHUNK, this.count - index * CHUNK);
      for (const column of [dates, accounts, rens, projects, wordings, vouchers, ores]) {
        yield asBytes(column.subarray(0, used));
      }
    }
  }

  private chunkOf(index: number): Chunk | undefined {
    return this.chunks[index >>> CHUNK_BITS];
  }
}

function asBytes({ buffer, byteOffset, byteLength }: Numbers | Float64Array<ArrayBuffer>): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function newChunk(): Chunk {
  return {
    lines: new Uint32Array(CHUNK),
    dates: new Uint32Array(CHUNK),
    accounts: new Uint32Array(CHUNK),
    rens: new Uint32Array(CHUNK),
    projects: new Uint32Array(CHUNK),
    wordings: new Uint32Array(CHUNK),
    vouchers: new Uint32Array(CHUNK),
    ores: new Float64Array(CHUNK),
  };
}
