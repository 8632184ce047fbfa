import fc from 'fast-check';
import type { LedgerFileReport } from '../../../src/core/ledger/fileReport';
import type { ConfirmedUnderstanding } from '../../../src/core/ledger/readLedgerFile';
import { readLedgerFile } from '../../../src/core/ledger/readLedgerFile';
import { USUAL_DIMENSIONS } from '../../../src/core/ledger/sie/dimensions';
import { inSwedish } from '../../../src/core/text/inSwedish';
import { LedgerColumns } from '../../../src/core/ledger/ledgerFile';
import { drawing } from '../../drawing';
import { CSV, SIE } from './eventfulFiles';
import { inCp437, inLatin1, sourceOf, understandingOf } from './ledgerFile';

const SEED = 954;

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
});
