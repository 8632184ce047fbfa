import type { CalendarDate } from '../values/calendarDate';
import type { Code } from '../values/ids';
import type { LedgerFileReport } from './fileReport';
import type { RowBatch, UnreadableRow } from './ledgerFileRow';
import { wordingDigest } from './wordingDigest';

/** A ledger file as it was read, in the place of the table *Huvudbok*. */
export interface LedgerFile {
  /** Without its folder. */
  readonly name: string;
  readonly rows: LedgerColumns;
  readonly unreadable: readonly UnreadableRow[];
  readonly report: LedgerFileReport;
}

const CHUNK = 65_536;
const ABSENT = 0;

interface Chunk {
  readonly lines: Uint32Array;
  readonly dates: Uint32Array;
  readonly accounts: Uint32Array;
  readonly rens: Uint32Array;
  readonly projects: Uint32Array;
  readonly wordings: Uint32Array;
  /** Whole öre; a number holds them exactly, as the readers see to. */
  readonly ores: Float64Array;
  readonly vouchers: string[];
}

/**
 * A file's postings by column, so that a million of them take tens of megabytes: codes and dates are kept once each and
 * meant by number, and of the words only a digest is kept.
 */
export class LedgerColumns {
  /** By number; none for what is blank. */
  readonly codes: (Code | undefined)[] = [undefined];
  readonly dates: CalendarDate[] = [];
  private readonly chunks: Chunk[] = [];
  private readonly codeNumbers = new Map<Code, number>();
  private readonly dateNumbers = new Map<number, number>();
  private count = 0;
  private lastVoucher = '';

  get length(): number {
    return this.count;
  }

  add({ rows }: Pick<RowBatch, 'rows'>): void {
    for (const row of rows) {
      const at = this.count % CHUNK;
      if (at === 0) this.chunks.push(newChunk());
      const chunk = this.chunks[this.chunks.length - 1];
      if (chunk === undefined) return;
      chunk.lines[at] = row.line;
      chunk.dates[at] = this.dateNumber(row.date);
      chunk.accounts[at] = this.codeNumber(row.account);
      chunk.rens[at] = this.codeNumber(row.ren);
      chunk.projects[at] = this.codeNumber(row.project);
      chunk.wordings[at] = wordingDigest(row.counterparty ?? '', row.text);
      chunk.ores[at] = Number(row.amount.ore);
      // A voucher's rows share its name.
      if (row.voucher !== this.lastVoucher) this.lastVoucher = row.voucher;
      chunk.vouchers.push(this.lastVoucher);
      this.count++;
    }
  }

  lineAt(index: number): number {
    return this.chunkOf(index)?.lines[index % CHUNK] ?? 0;
  }

  dateNumberAt(index: number): number {
    return this.chunkOf(index)?.dates[index % CHUNK] ?? 0;
  }

  accountNumberAt(index: number): number {
    return this.chunkOf(index)?.accounts[index % CHUNK] ?? ABSENT;
  }

  renNumberAt(index: number): number {
    return this.chunkOf(index)?.rens[index % CHUNK] ?? ABSENT;
  }

  projectNumberAt(index: number): number {
    return this.chunkOf(index)?.projects[index % CHUNK] ?? ABSENT;
  }

  wordingAt(index: number): number {
    return this.chunkOf(index)?.wordings[index % CHUNK] ?? 0;
  }

  oreAt(index: number): number {
    return this.chunkOf(index)?.ores[index % CHUNK] ?? 0;
  }

  voucherAt(index: number): string {
    return this.chunkOf(index)?.vouchers[index % CHUNK] ?? '';
  }

  /** Every value, in the order of the file, as bytes and texts for a fingerprint. Where a row stood does not count. */
  tellValues(bytes: (column: Uint8Array) => void, text: (words: string) => void): void {
    text(this.codes.map((own) => own ?? '').join('\n'));
    text(this.dates.join('\n'));
    for (const { dates, accounts, rens, projects, wordings, ores, vouchers } of this.chunks) {
      for (const column of [dates, accounts, rens, projects, wordings, ores]) {
        const used = column.subarray(0, vouchers.length);
        bytes(new Uint8Array(used.buffer, used.byteOffset, used.byteLength));
      }
      text(vouchers.join('\n'));
    }
  }

  private chunkOf(index: number): Chunk | undefined {
    return this.chunks[Math.floor(index / CHUNK)];
  }

  private codeNumber(own: Code | undefined): number {
    if (own === undefined) return ABSENT;
    const known = this.codeNumbers.get(own);
    if (known !== undefined) return known;
    this.codeNumbers.set(own, this.codes.length);
    return this.codes.push(own) - 1;
  }

  private dateNumber(date: CalendarDate): number {
    const known = this.dateNumbers.get(date.dayNumber);
    if (known !== undefined) return known;
    this.dateNumbers.set(date.dayNumber, this.dates.length);
    return this.dates.push(date) - 1;
  }
}

function newChunk(): Chunk {
  return {
    lines: new Uint32Array(CHUNK),
    dates: new Uint32Array(CHUNK),
    accounts: new Uint32Array(CHUNK),
    rens: new Uint32Array(CHUNK),
    projects: new Uint32Array(CHUNK),
    wordings: new Uint32Array(CHUNK),
    ores: new Float64Array(CHUNK),
    vouchers: [],
  };
}
