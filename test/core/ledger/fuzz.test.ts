import fc from 'fast-check';
import type { LedgerFileReport } from '../../../src/core/ledger/fileReport';
import type { ConfirmedUnderstanding } from '../../../src/core/ledger/readLedgerFile';
import { readLedgerFile } from '../../../src/core/ledger/readLedgerFile';
import { USUAL_DIMENSIONS } from '../../../src/core/ledger/sie/dimensions';
import { inSwedish } from '../../../src/core/text/inSwedish';
import { LedgerColumns } from '../../../src/core/ledger/ledgerFile';
import {
  inCp437,
  inLatin1,
  inShort,
  inUtf16,
  sourceOf,
  understandingOf,
  WordKeepingColumns,
} from './ledgerFile';
import { drawing } from '../../drawing';

const SEED = 954;

const CSV = [
  'Huvudbok',
  'Vernr;Datum;Konto;Ansvar;Projekt;Motpart;Text;Debet;Kredit',
  ';;;;;;Ingående balans;1 000,00;',
  'A1;2024-03-01;5010 Hyra;5101;70001;111;"Hyra ""Ängen""; mars\r\nforts";1 234,50;',
  '2;20240229;6010;5101;;;På Ön;;500,25-',
  ';;Summa 5010;;;;;734,25;',
  'Totalt;;;;;;;734,25;',
].join('\r\n');

const SIE = [
  '#FLAGGA 0',
  '#FORMAT PC8',
  '#KSUMMA',
  '#SIETYP 4',
  '#DIM 1 "Kostnadsställe"',
  '#RAR 0 20240101 20241231',
  '#IB 0 1930 500.00',
  '#RES 0 5010 100.00',
  '#VER A 1 20240301 "Hyra \\"Ängen\\""',
  '{',
  '#TRANS 5010 {1 "5101" 6 "70001"} 100.00 20240302 "Lokal"',
  '#RTRANS 6010 {} 5.00',
  '#TRANS 6010 {} 5.00',
  '#BTRANS 5010 {} 7.00',
  '#TRANS 1930 {} -105.00',
  '}',
  '#KSUMMA 12345',
].join('\r\n');

const UNDERSTOOD: readonly ConfirmedUnderstanding[] = [
  {
    kind: 'sie',
    encoding: { encoding: 'cp437', markLength: 0, brokenSequences: 0, binary: false },
    dimensions: USUAL_DIMENSIONS,
    declared: [],
  },
  {
    kind: 'delimited',
    encoding: { encoding: 'utf-8', markLength: 0, brokenSequences: 0, binary: false },
    mapping: {
      delimiter: ';',
      headerLine: undefined,
      headers: [],
      columns: { voucher: 0, date: 1, account: 2, ren: 3, debit: 4, credit: 5 },
      signs: 'costNegative',
      credit: 'unsigned',
      dateOrder: 'dayFirst',
      decimalMark: 'dot',
    },
    missing: [],
  },
];

/** Files that are nearly right: bytes changed, cut out, doubled and put elsewhere. */
const mutated = fc
  .tuple(
    fc.constantFrom(
      inLatin1(CSV),
      inCp437(SIE),
      new TextEncoder().encode(CSV),
      new TextEncoder().encode(SIE),
    ),
    fc.array(
      fc.record({
        how: fc.constantFrom('change', 'cut', 'double', 'insert'),
        at: fc.nat({ max: 700 }),
        length: fc.nat({ max: 40 }),
        byte: fc.oneof(
          fc.integer({ min: 0, max: 255 }),
          fc.constantFrom(...Array.from('\r\n";{}#\\\t -,', (c) => c.charCodeAt(0))),
        ),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([file, changes]) => {
    let bytes = [...file];
    for (const { how, at, length, byte } of changes) {
      const from = at % (bytes.length + 1);
      if (how === 'change') bytes[from] = byte;
      else if (how === 'cut') bytes.splice(from, length);
      else if (how === 'double') bytes = [...bytes.slice(0, from + length), ...bytes.slice(from)];
      else bytes.splice(from, 0, byte);
    }
    return Uint8Array.from(bytes);
  });

const anything = fc.oneof(
  mutated,
  fc.uint8Array({ maxLength: 600 }),
  fc
    .string({ maxLength: 600, unit: fc.constantFrom(...Array.from('#VERTANS{}"\\;,\t \r\n0123456789-.åÖ')) })
    .map(inLatin1),
);

async function readAs(bytes: Uint8Array, understood: ConfirmedUnderstanding): Promise<void> {
  const columns = new LedgerColumns();
  const read = await readLedgerFile(sourceOf(bytes), understood, columns);
  if (read === undefined) throw new Error('nobody cancelled');
  const { report, unreadable } = read;
  let ore = 0n;
  for (let row = 0; row < columns.length; row++) ore += BigInt(columns.oreAt(row));
  expectControl(report);
  expect(report.counts.get('posting')?.rows).toBe(columns.length);
  expect(report.counts.get('posting')?.sum.ore).toBe(ore);
  expect(report.counts.get('unreadable')?.rows).toBe(unreadable.length);
}

function expectControl({ control, counts }: LedgerFileReport): void {
  expect(control.rowsOut).toBe(control.rowsIn);
  expect(control.sumOut.ore).toBe(control.sumIn.ore);
  for (const { rows } of counts.values()) expect(rows).toBeGreaterThanOrEqual(0);
}

describe('Whatever the bytes', () => {
  it('a file is read or refused, and its control totals hold', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => {
        const understood = await understandingOf(bytes);
        if (understood.kind === 'refused') expect(inSwedish(understood.message)).toMatch(/\.$/);
        else await readAs(bytes, understood);
      }),
      drawing(600, SEED),
    );
  });

  it('a file is read to its end as what it is not', async () => {
    await fc.assert(fc.asyncProperty(anything, fc.constantFrom(...UNDERSTOOD), readAs), drawing(400, SEED));
  });

  it.each<[string, string]>([
    ['quotes that are never closed', '"a;"a\n'.repeat(20_000)],
    ['one line without an end', '1;2;'.repeat(300_000)],
    ['braces', '{}{{}}'.repeat(50_000)],
    ['a quote at the beginning of everything', `"${'a;b\n'.repeat(100_000)}`],
    ['quotes alone', '"'.repeat(200_000)],
    ['carriage returns', '\r'.repeat(200_000)],
  ])('it does not hang on %s', async (_, text) => {
    for (const understood of UNDERSTOOD) await readAs(inLatin1(text), understood);
  });

  it('pieces of any length give the same rows', async () => {
    for (const file of [
      inLatin1(CSV),
      inCp437(SIE),
      new TextEncoder().encode(CSV),
      inUtf16(CSV.replace('mars', '😀 mars'), 'big'),
    ]) {
      const understood = await understandingOf(file);
      if (understood.kind === 'refused') throw new Error(inSwedish(understood.message));
      const whole = await rowsByPieces(file, understood, file.length);
      for (const length of [1, 2, 3, 7, 64])
        expect(await rowsByPieces(file, understood, length)).toEqual(whole);
      expect(whole.length).toBeGreaterThan(1);
    }
  });
});

async function rowsByPieces(
  bytes: Uint8Array,
  understood: ConfirmedUnderstanding,
  length: number,
): Promise<readonly string[]> {
  // A source that says more bytes than it gives at a time: each read gives the next piece.
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; from += length) pieces.push(bytes.slice(from, from + length));
  const step = 1_048_576;
  const source = {
    size: pieces.length * step,
    read: (from: number) => Promise.resolve(pieces[from / step] ?? new Uint8Array()),
  };
  const columns = new WordKeepingColumns();
  await readLedgerFile(source, understood, columns);
  return columns.read().map(({ line, ...row }) => `${line} ${inShort({ line, ...row })}`);
}
