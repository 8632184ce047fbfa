import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openPackage } from '../../src/xlsx';
import { asDelimited, dialects } from './delimited';
import { same } from './expecting';
import type { FuzzProperty } from './fuzzProperty';
import { fuzzProperty } from './fuzzProperty';
import { asLedgerTable, ledgerTableDialects, snapshotOfModel, withLedger } from './municipality';
import { mutated, mutations } from './mutations';
import type { Posting } from './postings';
import { postings, readable } from './postings';
import { controlProblems, notesOf, readFile, rowInShort, rowsOf } from './reading';
import { asSie, sieDialects, withBalancing } from './sie';
import { sumsOfPostings, sumsOfRun, sumsText } from './sumsOfRun';
import { asWorkbook, workbookDialects } from './workbookBytes';

const anyLedgerFile = fc.oneof(
  fc.tuple(postings, dialects).map(([rows, dialect]) => asDelimited(rows, dialect)),
  fc.tuple(postings, sieDialects).map(([rows, dialect]) => asSie(withBalancing(rows), dialect)),
  fc.uint8Array({ maxLength: 400 }),
);

/** Read or refused, and what the reader counts on two ways is the same. */
const damagedFile = fc.asyncProperty(anyLedgerFile, mutations, async (bytes, changes) => {
  const reading = await readFile(mutated(bytes, changes));
  if (typeof reading === 'string') return expectSentence(reading);
  same('control', controlProblems(reading.file), []);
  for (const note of notesOf(reading.file)) expectSentence(note);
});

/** Whatever a line's bytes have become, a file with a checksum is read as it was or says that it is not. */
const damagedSie = fc.asyncProperty(postings, sieDialects, mutations, async (rows, dialect, changes) => {
  const balanced = withBalancing(rows);
  const sound = asSie(balanced, { ...dialect, hasChecksum: true });
  const bytes = mutated(sound, changes);
  // The format's checksum is of the fields and not of what parts them.
  if (withoutBlanks(bytes) === withoutBlanks(sound)) return;
  const reading = await readFile(bytes);
  if (typeof reading === 'string') return;
  const { unreadable } = reading.file;
  const isTold = !notesOf(reading.file).some((note) => note.includes('KSUMMA) stämmer.'));
  if (isTold || unreadable.length > balanced.length - readable(balanced).length) return;
  same('rows', rowsOf(reading.file), readable(balanced).map(rowInShort));
});

const BLANKS: ReadonlySet<number> = new Set(Buffer.from(' \t\r\n'));

function withoutBlanks(bytes: Uint8Array): string {
  return Buffer.from(bytes.filter((byte) => !BLANKS.has(byte))).toString('latin1');
}

/** Whole lines lost, doubled or moved: every row that is left counts as often as it stands there. */
const movedLines = fc.asyncProperty(
  postings,
  dialects,
  fc.array(fc.record({ how: fc.constantFrom('lose', 'double', 'move'), at: fc.nat({ max: 60 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  async (drawn, dialect, changes) => {
    let rows: readonly Posting[] = drawn;
    for (const { how, at } of changes) {
      // The last rows tell the signs and the letters of the file.
      const index = at % Math.max(1, rows.length - 3);
      const row = rows[index];
      if (row === undefined) continue;
      if (how === 'double') rows = [...rows.slice(0, index), row, ...rows.slice(index)];
      else {
        const rest = [...rows.slice(0, index), ...rows.slice(index + 1)];
        rows = how === 'lose' ? rest : [row, ...rest];
      }
    }
    const reading = await readFile(asDelimited(rows, { ...dialect, amount: 'debitCredit' }));
    if (typeof reading === 'string') throw new Error(`refused: ${reading}`);
    same('rows', rowsOf(reading.file), readable(rows).map(rowInShort));
  },
);

/** What is left of a file that was cut off is what stood first in it; the last row alone may have lost its end. */
const cutFile = fc.asyncProperty(postings, dialects, fc.nat({ max: 0xffff }), async (rows, dialect, at) => {
  const bytes = asDelimited(rows, { ...dialect, amount: 'debitCredit', minus: 'first' });
  const reading = await readFile(bytes.slice(0, at % bytes.length));
  if (typeof reading === 'string') return expectSentence(reading);
  const { mapping } = reading.understood.kind === 'delimited' ? reading.understood : { mapping: undefined };
  // A head of so few rows tells too little of how it is written.
  if (mapping === undefined || mapping.decimalMark !== (dialect.mark === ',' ? 'comma' : 'dot')) return;
  if (reading.understood.encoding.encoding !== ENCODING_NAMES[dialect.encoding.name]) return;
  const whole = rowsOf(reading.file).slice(0, -1);
  same('rows', whole, readable(rows).map(rowInShort).slice(0, whole.length));
});

const ENCODING_NAMES: Readonly<Record<string, string>> = {
  'UTF-8': 'utf-8',
  'UTF-8 with a mark': 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  'Windows-1252': 'windows-1252',
  CP437: 'cp437',
  Macintosh: 'macintosh',
};

const anyWorkbook = fc
  .tuple(postings, ledgerTableDialects, workbookDialects)
  .map(([rows, tableDialect, dialect]) => ({
    rows,
    bytes: asWorkbook(withLedger(asLedgerTable(rows, tableDialect, dialect.date1904)), dialect),
  }));

/** The zip's own checksums see to it that a part is as it was or is refused. */
const damagedWorkbook = fc.asyncProperty(anyWorkbook, mutations, ({ rows, bytes }, changes) => {
  expectRightOrTold(mutated(bytes, changes), rows);
  return Promise.resolve();
});

/** Parts that have changed places, are lost, or stand twice. */
const swappedParts = fc.asyncProperty(
  anyWorkbook,
  fc.nat({ max: 40 }),
  fc.nat({ max: 40 }),
  fc.constantFrom('swap', 'lose', 'copy'),
  ({ rows, bytes }, first, second, how) => {
    const parts = Object.entries(unzipSync(bytes));
    const a = parts[first % parts.length];
    const b = parts[second % parts.length];
    if (a === undefined || b === undefined) return Promise.resolve();
    const changed =
      how === 'swap'
        ? [...parts, [a[0], b[1]] as const, [b[0], a[1]] as const]
        : how === 'copy'
          ? [...parts, [a[0], b[1]] as const]
          : parts.filter((part) => part !== a);
    expectRightOrTold(zipSync(Object.fromEntries(changed), { level: 0, mtime: '2024-01-01' }), rows);
    return Promise.resolve();
  },
);

/** XML that somebody has written in: refused or read, and every row that is read has its place. */
const damagedXml = fc.asyncProperty(
  anyWorkbook,
  fc.nat({ max: 40 }),
  mutations,
  ({ bytes }, which, changes) => {
    const parts = Object.entries(unzipSync(bytes));
    const [name = '', content = new Uint8Array()] = parts[which % parts.length] ?? [];
    const text = strFromU8(mutated(content, changes));
    const opened = openPackage(
      zipSync({ ...Object.fromEntries(parts), [name]: strToU8(text) }, { level: 0 }),
    );
    if (!opened.ok) return Promise.resolve();
    const sums = sumsOfRun(snapshotOfModel(opened.workbook));
    same('every row has its place', [sums.placedRows, sums.placedOre], [sums.rows, sums.ore]);
    return Promise.resolve();
  },
);

function expectRightOrTold(bytes: Uint8Array, rows: readonly Posting[]): void {
  const opened = openPackage(bytes);
  if (!opened.ok) return;
  const snapshot = snapshotOfModel(opened.workbook);
  const sums = sumsOfRun(snapshot);
  if (sums.isTold) return;
  same('sums', sumsText(sums), sumsText(sumsOfPostings(rows)));
}

function expectSentence(text: string): void {
  if (!/^\S.*\.$/su.test(text)) throw new Error(`no sentence: ${text}`);
}

/** Files that something has happened to: right, or told, or refused in a sentence. */
export const MUTATION_PROPERTIES: readonly FuzzProperty[] = [
  fuzzProperty('damaged-file', 10, damagedFile),
  fuzzProperty('damaged-sie', 6, damagedSie),
  fuzzProperty('moved-lines', 4, movedLines),
  fuzzProperty('cut-file', 4, cutFile),
  fuzzProperty('damaged-workbook', 4, damagedWorkbook),
  fuzzProperty('swapped-parts', 2, swappedParts),
  fuzzProperty('damaged-xml', 4, damagedXml),
];
