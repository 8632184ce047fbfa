import type { LedgerFileReport, ReadRows } from '../../../src/core/ledger/fileReport';
import type { ColumnMapping } from '../../../src/core/ledger/delimited/columnMapping';
import type { ConfirmedUnderstanding } from '../../../src/core/ledger/readLedgerFile';
import { readLedgerFile } from '../../../src/core/ledger/readLedgerFile';
import type { FileUnderstanding } from '../../../src/core/ledger/inspectLedgerFile';
import { inspectLedgerFile } from '../../../src/core/ledger/inspectLedgerFile';
import { LedgerColumns } from '../../../src/core/ledger/ledgerFile';
import type { NumberedRow, UnreadableRow } from '../../../src/core/ledger/ledgerFileRow';
import { unreadableSentence } from '../../../src/core/ledger/ledgerFileRow';
import type { RowKind } from '../../../src/core/ledger/rowTally';
import { wordingDigest } from '../../../src/core/ledger/wordingDigest';
import type { CalendarDate } from '../../../src/core/values/calendarDate';
import type { Code } from '../../../src/core/values/ids';
import { Money } from '../../../src/core/values/money';
import type { LedgerFileSource, Watch } from '../../../src/core/ledger/ledgerFileSource';
import { inSwedish } from '../../../src/core/text/inSwedish';

/** A posting as the file has it, words and all. */
export interface LedgerFileRow {
  readonly line: number;
  readonly voucher: string;
  readonly date: CalendarDate | undefined;
  readonly account: Code | undefined;
  readonly ren: Code | undefined;
  readonly project: Code | undefined;
  readonly counterparty: string;
  readonly text: string;
  readonly ore: number;
}

/** Columns that keep the words too, which the ledger's own forget. */
export class WordKeepingColumns extends LedgerColumns {
  private readonly words: Pick<LedgerFileRow, 'counterparty' | 'text'>[] = [];

  override add(row: NumberedRow): void {
    const { counterparty, text } = row.wording;
    if (row.wording.digest() !== wordingDigest(counterparty, text)) throw new Error('another digest');
    this.words.push({ counterparty, text });
    super.add(row);
  }

  read(): readonly LedgerFileRow[] {
    return this.words.map((words, row) => ({
      line: this.lineAt(row),
      voucher: this.voucherAt(row),
      date: this.dates[this.dateNumberAt(row)],
      account: this.codes[this.accountNumberAt(row)],
      ren: this.codes[this.renNumberAt(row)],
      project: this.codes[this.projectNumberAt(row)],
      ore: this.oreAt(row),
      ...words,
    }));
  }
}

export interface WholeReading {
  readonly understanding: FileUnderstanding;
  readonly rows: readonly LedgerFileRow[];
  readonly unreadable: readonly UnreadableRow[];
  readonly report: LedgerFileReport;
}

type Correction = (understood: ConfirmedUnderstanding) => ConfirmedUnderstanding;

/** A header row, a posting under it, and the posting in short. */
export const HEADER = 'Vernr;Datum;Konto;REN;Projekt;Motpart;Text;Belopp';
export const ROW = 'A1;2024-03-01;5010;5101;70001;111;Hyra;100,00';
export const READ = 'A1 2024-03-01 5010 5101 70001 111 100.00 Hyra';

/** Lines, each with its end. */
export function file(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/** A file that lies in memory. */
export function sourceOf(bytes: Uint8Array): LedgerFileSource {
  return { size: bytes.length, read: (from, to) => Promise.resolve(bytes.slice(from, to)) };
}

export async function understandingOf(file: string | Uint8Array): Promise<FileUnderstanding> {
  const understanding = await inspectLedgerFile(sourceOf(bytesOf(file)));
  if (understanding === undefined) throw new Error('nobody cancelled');
  return understanding;
}

/** Looks at a file, confirms what was understood (as `correct` changes it), and reads it whole. */
export async function readWhole(
  file: string | Uint8Array,
  correct: Correction = (understood) => understood,
  watch?: Watch,
): Promise<WholeReading> {
  const understanding = await understandingOf(file);
  if (understanding.kind === 'refused') throw new Error(`refused: ${inSwedish(understanding.message)}`);
  const columns = new WordKeepingColumns();
  const read = await readLedgerFile(sourceOf(bytesOf(file)), correct(understanding), columns, watch);
  if (read === undefined) throw new Error('nobody cancelled');
  expectEveryRow(read, columns.length);
  return { understanding, rows: columns.read(), ...read };
}

/** Every row of the file is handed out once, as one kind or another. */
function expectEveryRow({ unreadable, report }: ReadRows, postings: number): void {
  const { rowsIn, rowsOut, sumIn, sumOut } = report.control;
  if (rowsIn !== rowsOut || !sumIn.equals(sumOut)) throw new Error('a row was lost, or counted twice');
  const counted = (kind: RowKind): number => report.counts.get(kind)?.rows ?? 0;
  if (counted('posting') !== postings) throw new Error('another number of postings');
  if (counted('unreadable') !== unreadable.length) throw new Error('another number of unreadable rows');
}

export function withMapping(change: Partial<ColumnMapping>): Correction {
  return (understood) =>
    understood.kind === 'delimited'
      ? { ...understood, mapping: { ...understood.mapping, ...change } }
      : understood;
}

/** How many rows of each kind, kinds without rows left out. */
export function countsOf({ report }: WholeReading): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...report.counts].filter(([, { rows }]) => rows > 0).map(([kind, { rows }]) => [kind, rows]),
  );
}

export function messagesOf({ report }: WholeReading): readonly string[] {
  return report.notes.map(({ message }) => inSwedish(message));
}

export function unreadableIn({ unreadable }: WholeReading): readonly string[] {
  return unreadable.map((row) => inSwedish(unreadableSentence('bok.csv', row)));
}

export function refusalIn({ report: { refusal } }: WholeReading): string {
  return refusal ? inSwedish(refusal) : '';
}

/** Everything that the reading says to a person. */
export function allSentences(reading: WholeReading): string {
  return [...messagesOf(reading), ...unreadableIn(reading), refusalIn(reading)].join('\n');
}

/** `-40.50` */
export function kronorOf({ ore }: LedgerFileRow): string {
  return Money.ofOre(BigInt(ore)).toString();
}

/** `voucher date account ren project counterparty amount text`, a `-` where there is none. */
export function inShort(row: LedgerFileRow): string {
  const { voucher, date, account, ren, project, counterparty, text } = row;
  return [
    voucher || '-',
    date,
    account,
    ren ?? '-',
    project ?? '-',
    counterparty || '-',
    kronorOf(row),
    text || '-',
  ].join(' ');
}

export function bytesOf(file: string | Uint8Array): Uint8Array {
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}

const CP437_LETTERS: Readonly<Record<string, number>> = {
  å: 0x86,
  ä: 0x84,
  ö: 0x94,
  Å: 0x8f,
  Ä: 0x8e,
  Ö: 0x99,
  é: 0x82,
};

const MACINTOSH_LETTERS: Readonly<Record<string, number>> = {
  å: 0x8c,
  ä: 0x8a,
  ö: 0x9a,
  Å: 0x81,
  Ä: 0x80,
  Ö: 0x85,
  é: 0x8e,
};

export function inCp437(text: string): Uint8Array {
  return withLetters(text, CP437_LETTERS);
}

export function inMacintosh(text: string): Uint8Array {
  return withLetters(text, MACINTOSH_LETTERS);
}

/** ISO-8859-1, of which Windows-1252 is a superset. */
export function inLatin1(text: string): Uint8Array {
  return withLetters(text, {});
}

export function inUtf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, order === 'little');
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), order === 'little');
  return bytes;
}

function withLetters(text: string, letters: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from([...text].map((character) => letters[character] ?? character.charCodeAt(0)));
}
