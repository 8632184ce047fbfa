import fc from 'fast-check';
import { openPackage } from '../../src/xlsx';
import { snapshotOf } from '../core/workbookBuilder';
import { asDelimited, dialects } from './delimited';
import { asLedgerTable, ledgerTableDialects, snapshotOfModel, withLedger } from './municipality';
import { oreLeftOut, oreOf, postings, readable } from './postings';
import { controlProblems, leftOutOf, notesOf, oreOfFile, readFile, rowInShort, rowsOf } from './reading';
import { asSie, sieDialects, withBalancing } from './sie';
import { sumsOfPostings, sumsOfRun, sumsText } from './sumsOfRun';
import { asWorkbook, workbookDialects } from './workbookBytes';

import { same } from './expecting';
import type { FuzzProperty } from './fuzzProperty';
import { fuzzProperty } from './fuzzProperty';

const delimited = fc.asyncProperty(postings, dialects, async (rows, dialect) => {
  const bytes = asDelimited(rows, dialect);
  const reading = await readFile(bytes);
  if (typeof reading === 'string') throw new Error(`refused: ${reading}`);
  const { file } = reading;
  same('control', controlProblems(file), []);
  same('rows', rowsOf(file), readable(rows).map(rowInShort));
  same('sum', oreOfFile(file), oreOf(readable(rows)));
  same('left out', leftOutOf(file), {
    rows: rows.length - readable(rows).length,
    ore: oreLeftOut(rows),
  });
});

const sie = fc.asyncProperty(postings, sieDialects, async (rows, dialect) => {
  const balanced = withBalancing(rows);
  const reading = await readFile(asSie(balanced, dialect));
  if (typeof reading === 'string') throw new Error(`refused: ${reading}`);
  const { file } = reading;
  same('control', controlProblems(file), []);
  const ofChecksum = notesOf(file).filter((note) => note.includes('KSUMMA'));
  same(
    'checksum',
    ofChecksum.map((note) => note.endsWith('stämmer.')),
    dialect.hasChecksum ? [true] : [],
  );
  same('rows', rowsOf(file), readable(balanced).map(rowInShort));
  same('left out', leftOutOf(file), {
    rows: balanced.length - readable(balanced).length,
    ore: oreLeftOut(balanced),
  });
});

const sameSums = fc.asyncProperty(
  postings,
  dialects,
  sieDialects,
  ledgerTableDialects,
  fc.boolean(),
  async (drawn, csvDialect, sieDialect, tableDialect, date1904) => {
    const rows = withBalancing(drawn);
    const expected = sumsText(sumsOfPostings(rows));
    const table = snapshotOf(withLedger(asLedgerTable(rows, tableDialect, date1904)), date1904);
    same('table', sumsText(sumsOfRun(table)), expected);
    const plain = snapshotOf(withLedger(undefined));
    for (const [form, bytes] of [
      ['CSV', asDelimited(rows, csvDialect)],
      ['SIE', asSie(rows, sieDialect)],
    ] as const) {
      const reading = await readFile(bytes);
      if (typeof reading === 'string') throw new Error(`refused: ${reading}`);
      same(form, sumsText(sumsOfRun(plain, reading.file)), expected);
    }
  },
);

const workbook = fc.asyncProperty(
  postings,
  ledgerTableDialects,
  workbookDialects,
  async (rows, tableDialect, dialect) => {
    const tables = withLedger(asLedgerTable(rows, tableDialect, dialect.date1904));
    const opened = openPackage(asWorkbook(tables, dialect));
    if (!opened.ok) throw new Error(`refused: ${opened.reason}`);
    const sums = sumsOfRun(snapshotOfModel(opened.workbook));
    same('workbook', sumsText(sums), sumsText(sumsOfPostings(rows)));
    await Promise.resolve();
  },
);

/** The same postings, written in any way, are read with the sums that they were written with. */
export const SUM_PROPERTIES: readonly FuzzProperty[] = [
  fuzzProperty('csv', 30, delimited),
  fuzzProperty('sie', 20, sie),
  fuzzProperty('three-forms', 4, sameSums),
  fuzzProperty('workbook', 8, workbook),
];
