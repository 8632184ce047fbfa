import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { LedgerFileReport } from '../core/ledger/fileReport';
import { inspectLedgerFile } from '../core/ledger/inspectLedgerFile';
import type { LedgerFile } from '../core/ledger/ledgerFile';
import type { LedgerFileSource } from '../core/ledger/ledgerFileSource';
import type { ConfirmedUnderstanding } from '../core/ledger/readLedgerFile';
import { readWholeLedger } from '../core/ledger/readWholeLedger';
import type { RowKind } from '../core/ledger/rowTally';
import { columnWord, understandingSentences } from '../core/ledger/understandingSentences';
import { inSwedish } from '../core/text/inSwedish';
import type { Refused } from './refused';
import { shownPath } from './shownPath';
import { systemCodeOf } from './systemCode';

export interface OpenedLedgerFile {
  readonly file: LedgerFile;
  /** What it was understood to be, how many rows of each kind it has, and what a person should know of it. */
  readonly sentences: readonly string[];
}

export async function openLedgerFile(from: string): Promise<OpenedLedgerFile | Refused> {
  const path = shownPath(from);
  let handle: FileHandle;
  try {
    handle = await open(from, 'r');
  } catch {
    return { refusal: `Huvudboken ${path} går inte att läsa. Kontrollera sökvägen.` };
  }
  try {
    return await readWhole(path, basename(from), await sourceOf(handle));
  } catch (error) {
    // Not the disk's answer, but a fault in the reading.
    if (systemCodeOf(error) === undefined) throw error;
    return { refusal: `Huvudboken ${path} går inte att läsa. Kontrollera att den är en fil.` };
  } finally {
    await handle.close();
  }
}

async function readWhole(
  path: string,
  name: string,
  source: LedgerFileSource,
): Promise<OpenedLedgerFile | Refused> {
  const understood = await inspectLedgerFile(source);
  if (understood === undefined) return { refusal: `Läsningen av ${path} avbröts.` };
  if (understood.kind === 'refused') return { refusal: `${path}: ${inSwedish(understood.message)}` };
  if (understood.kind === 'delimited' && understood.missing.length > 0) {
    const missing = understood.missing.map(columnWord).join(' och ');
    return {
      refusal: `${path}: rubrikraden har ingen kolumn för ${missing}. Ge kolumnerna namn som Datum, Konto och Belopp, och läs in filen igen.`,
    };
  }
  const file = await readWholeLedger(name, source, understood);
  if (file === undefined) return { refusal: `Läsningen av ${path} avbröts.` };
  const { refusal } = file.report;
  if (refusal !== undefined) return { refusal: `${path}: ${inSwedish(refusal)}` };
  return { file, sentences: sentencesOf(file, understood) };
}

async function sourceOf(handle: FileHandle): Promise<LedgerFileSource> {
  const { size } = await handle.stat();
  return {
    size,
    read: async (from, to) => {
      const bytes = new Uint8Array(to - from);
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    },
  };
}

function sentencesOf({ name, report }: LedgerFile, understood: ConfirmedUnderstanding): readonly string[] {
  return [
    `Huvudboken läses från ${name} i stället för från tabellen Huvudbok.`,
    ...understandingSentences(understood),
    `Rader: ${kindsOf(report)}.`,
    ...report.notes.map(({ message }) => inSwedish(message)),
  ];
}

function kindsOf({ counts }: LedgerFileReport): string {
  return [...counts]
    .filter(([, { rows }]) => rows > 0)
    .map(([kind, { rows }]) => `${rows} ${KINDS[kind][rows === 1 ? 0 : 1]}`)
    .join(', ');
}

/** Of one row, and of several. */
const KINDS: Readonly<Record<RowKind, readonly [string, string]>> = {
  posting: ['bokföringsrad', 'bokföringsrader'],
  unreadable: ['oläslig', 'oläsliga'],
  subtotal: ['delsumma', 'delsummor'],
  grandTotal: ['slutsumma', 'slutsummor'],
  openingBalance: ['ingående balans', 'ingående balanser'],
  closingBalance: ['utgående balans', 'utgående balanser'],
  preamble: ['före rubrikraden', 'före rubrikraden'],
  header: ['rubrikrad', 'rubrikrader'],
  repeatedHeader: ['upprepad rubrikrad', 'upprepade rubrikrader'],
  heading: ['rubrik', 'rubriker'],
  footer: ['i sidfoten', 'i sidfoten'],
  blank: ['tom', 'tomma'],
  mirrored: ['speglat tillägg (#RTRANS)', 'speglade tillägg (#RTRANS)'],
  removed: ['borttagen (#BTRANS)', 'borttagna (#BTRANS)'],
  record: ['annan post', 'andra poster'],
};
