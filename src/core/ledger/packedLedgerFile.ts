import { Money } from '../values/money';
import { keysOf } from '../values/record';
import type { FileNote, FileSentence } from './fileNotes';
import type { LedgerFileReport } from './fileReport';
import type { LedgerFile, PackedLedgerColumns } from './ledgerFile';
import { LedgerColumns } from './ledgerFile';
import type { UnreadableReason, UnreadableRow } from './ledgerFileRow';
import type { RowKind } from './rowTally';

/** A ledger file as a message carries it between threads: columns that are handed over, never a row at a time. */
export interface PackedLedgerFile {
  readonly name: string;
  readonly rows: PackedLedgerColumns;
  readonly unreadable: PackedUnreadable;
  readonly report: PackedReport;
}

interface PackedUnreadable {
  readonly lines: Uint32Array<ArrayBuffer>;
  /** Into {@link texts}. */
  readonly reasons: Uint32Array<ArrayBuffer>;
  /** Into {@link texts}; 0 for none. */
  readonly columns: Uint32Array<ArrayBuffer>;
  /** Whole öre; NaN for none. */
  readonly ores: Float64Array<ArrayBuffer>;
  readonly texts: readonly string[];
}

interface PackedReport {
  readonly refusal?: FileSentence;
  readonly counts: readonly (readonly [kind: RowKind, rows: number, ore: bigint])[];
  readonly control: {
    readonly rowsIn: number;
    readonly rowsOut: number;
    readonly oreIn: bigint;
    readonly oreOut: bigint;
  };
  readonly notes: readonly FileNote[];
}

export function packLedgerFile({ name, rows, unreadable, report }: LedgerFile): PackedLedgerFile {
  return { name, rows: rows.packed(), unreadable: packUnreadable(unreadable), report: packReport(report) };
}

export function unpackLedgerFile({ name, rows, unreadable, report }: PackedLedgerFile): LedgerFile {
  return {
    name,
    rows: LedgerColumns.unpacked(rows),
    unreadable: unpackUnreadable(unreadable),
    report: unpackReport(report),
  };
}

/** What the sender hands over and has no longer. */
export function buffersOf({ rows, unreadable }: PackedLedgerFile): ArrayBuffer[] {
  const { lines, reasons, columns, ores } = unreadable;
  return [
    rows.vouchers.ends,
    ...rows.chunks.flatMap((chunk) => keysOf(chunk).map((column) => chunk[column])),
    ...[lines, reasons, columns, ores],
  ].map(({ buffer }) => buffer);
}

function packUnreadable(rows: readonly UnreadableRow[]): PackedUnreadable {
  const texts = [''];
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  return {
    lines: Uint32Array.from(rows, ({ line }) => line),
    reasons: Uint32Array.from(rows, ({ reason }) => numberOf(reason)),
    columns: Uint32Array.from(rows, ({ column }) => (column === undefined ? 0 : numberOf(column))),
    ores: Float64Array.from(rows, ({ amount }) => (amount === undefined ? NaN : Number(amount.ore))),
    texts,
  };
}

function unpackUnreadable({ lines, reasons, columns, ores, texts }: PackedUnreadable): UnreadableRow[] {
  return Array.from(lines, (line, index): UnreadableRow => {
    const column = columns[index] ?? 0;
    const ore = ores[index] ?? NaN;
    return {
      line,
      reason: texts[reasons[index] ?? 0] as UnreadableReason,
      column: column === 0 ? undefined : texts[column],
      amount: Number.isNaN(ore) ? undefined : Money.ofOre(BigInt(ore)),
    };
  });
}

function packReport({ refusal, counts, control, notes }: LedgerFileReport): PackedReport {
  const { rowsIn, rowsOut, sumIn, sumOut } = control;
  return {
    ...(refusal === undefined ? {} : { refusal }),
    counts: [...counts].map(([kind, { rows, sum }]) => [kind, rows, sum.ore] as const),
    control: { rowsIn, rowsOut, oreIn: sumIn.ore, oreOut: sumOut.ore },
    notes,
  };
}

function unpackReport({ refusal, counts, control, notes }: PackedReport): LedgerFileReport {
  const { rowsIn, rowsOut, oreIn, oreOut } = control;
  return {
    ...(refusal === undefined ? {} : { refusal }),
    counts: new Map(counts.map(([kind, rows, ore]) => [kind, { rows, sum: Money.ofOre(ore) }])),
    control: { rowsIn, rowsOut, sumIn: Money.ofOre(oreIn), sumOut: Money.ofOre(oreOut) },
    notes,
  };
}
