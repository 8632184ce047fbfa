import type { LedgerFile } from '../../src/core/ledger/ledgerFile';
import { inspectLedgerFile } from '../../src/core/ledger/inspectLedgerFile';
import type { ConfirmedUnderstanding } from '../../src/core/ledger/readLedgerFile';
import { readWholeLedger } from '../../src/core/ledger/readWholeLedger';
import { inSwedish } from '../../src/core/text/inSwedish';
import { sourceOf } from '../core/ledger/ledgerFile';
import type { Posting } from './postings';
import { isoDay } from './postings';

/** A file as a person lets it be read, and what it was taken to be. */
export interface FileReading {
  readonly file: LedgerFile;
  readonly understood: ConfirmedUnderstanding;
}

/** @returns the file, or the Swedish sentence that refuses it */
export async function readFile(bytes: Uint8Array): Promise<FileReading | string> {
  const understood = await inspectLedgerFile(sourceOf(bytes));
  if (understood === undefined) throw new Error('nobody cancelled');
  if (understood.kind === 'refused') return inSwedish(understood.message);
  if (understood.kind === 'delimited' && understood.missing.length > 0) return 'Kolumner saknas.';
  const file = await readWholeLedger('huvudbok.txt', sourceOf(bytes), understood);
  if (file === undefined) throw new Error('nobody cancelled');
  const { refusal } = file.report;
  return refusal ? inSwedish(refusal) : { file, understood };
}

/** The rows of a file in short, in its own order. */
export function rowsOf({ rows }: LedgerFile): readonly string[] {
  return Array.from({ length: rows.length }, (_, index) =>
    [
      rows.voucherAt(index).replace(/^A/, ''),
      rows.dates[rows.dateNumberAt(index)],
      rows.codes[rows.accountNumberAt(index)],
      rows.codes[rows.renNumberAt(index)] ?? '-',
      rows.codes[rows.projectNumberAt(index)] ?? '-',
      rows.oreAt(index),
    ].join(' '),
  );
}

export function rowInShort({ voucher, day, account, ren, project, ore }: Posting): string {
  return [1000 + voucher, isoDay(day), account, ren || '-', project || '-', ore].join(' ');
}

/** Rows of the file that are kept outside the sums. */
export function leftOutOf({ unreadable }: LedgerFile): { readonly rows: number; readonly ore: bigint } {
  return {
    rows: unreadable.length,
    ore: unreadable.reduce((sum, { amount }) => sum + (amount?.ore ?? 0n), 0n),
  };
}

export function oreOfFile({ rows }: LedgerFile): bigint {
  let sum = 0n;
  for (let index = 0; index < rows.length; index += 1) sum += BigInt(rows.oreAt(index));
  return sum;
}

export function notesOf({ report }: LedgerFile): readonly string[] {
  return report.notes.map(({ message }) => inSwedish(message));
}

/** What the reader itself counts, one way and another, comes to the same. */
export function controlProblems({ report, rows, unreadable }: LedgerFile): readonly string[] {
  const { control, counts } = report;
  const problems: string[] = [];
  if (control.rowsIn !== control.rowsOut) problems.push('rows in and out differ');
  if (control.sumIn.ore !== control.sumOut.ore) problems.push('sums in and out differ');
  if (counts.get('posting')?.rows !== rows.length) problems.push('rows counted are not those handed out');
  if (counts.get('unreadable')?.rows !== unreadable.length) problems.push('unreadable rows are not all told');
  for (const [kind, { rows: own }] of counts) if (own < 0) problems.push(`fewer than no rows of ${kind}`);
  return problems;
}
