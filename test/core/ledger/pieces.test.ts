import type { ConfirmedUnderstanding } from '../../../src/core/ledger/readLedgerFile';
import { readLedgerFile } from '../../../src/core/ledger/readLedgerFile';
import { inSwedish } from '../../../src/core/text/inSwedish';
import { CSV, SIE } from './eventfulFiles';
import { inCp437, inLatin1, inShort, inUtf16, understandingOf, WordKeepingColumns } from './ledgerFile';

/** The rows of a file whose source gives so many bytes at a time. */
async function rowsByPieces(
  bytes: Uint8Array,
  understood: ConfirmedUnderstanding,
  length: number,
): Promise<readonly string[]> {
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; from += length) pieces.push(bytes.slice(from, from + length));
  // The source says more bytes than it gives: each read gives the next piece.
  const step = 1_048_576;
  const source = {
    size: pieces.length * step,
    read: (from: number) => Promise.resolve(pieces[from / step] ?? new Uint8Array()),
  };
  const columns = new WordKeepingColumns();
  await readLedgerFile(source, understood, columns);
  return columns.read().map((row) => `${row.line} ${inShort(row)}`);
}

describe('A file that comes in pieces', () => {
  it.each<[string, Uint8Array]>([
    ['delimited and Windows-1252', inLatin1(CSV)],
    ['SIE and CP437', inCp437(SIE)],
    ['SIE and UTF-8', new TextEncoder().encode(SIE)],
    ['delimited and UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${CSV}`)],
    ['delimited and UTF-16', inUtf16(CSV.replace('mars', '😀 mars'), 'big')],
  ])('has the same rows whatever their length: %s', async (_, file) => {
    const understood = await understandingOf(file);
    if (understood.kind === 'refused') throw new Error(inSwedish(understood.message));
    const whole = await rowsByPieces(file, understood, file.length);
    expect(whole.length).toBeGreaterThan(1);
    for (const length of [1, 2, 3, 7, 64]) {
      expect(await rowsByPieces(file, understood, length)).toEqual(whole);
    }
  });
});
