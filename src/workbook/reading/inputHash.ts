import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { LedgerFile } from '../../core/ledger/ledgerFile';
import { RECORD_TABLES } from '../../core/model/inputTables';
import { rememberedSteps } from '../../core/reuse/remembered';
import { rememberedPieces } from '../../core/reuse/rememberedPieces';
import type { Steps } from '../../core/steps/steps';
import { straight } from '../../core/steps/steps';
import { keyOf } from '../../core/values/ids';
import { tableSchemas } from '../schema';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { hashOf } from './hashOf';
import { headerText } from './tableReader';

/**
 * A fingerprint of the values read, `sha256:…`. The user's own columns and the place of a table do not count; nor does
 * the order in which Excel lists the tables. Nor do the add-in's own records: what was closed on some input must not
 * make it another.
 */
export function inputHash(snapshot: WorkbookSnapshot): string {
  return straight(hashInput(snapshot));
}

/** As {@link inputHash}. A hash of hashes: after an edit only the rows about the one that has changed are gone through. */
export function* hashInput(snapshot: WorkbookSnapshot): Steps<string> {
  const tables = snapshot.tables
    .filter(({ name }) => isRead(name, snapshot))
    .filter(({ name }) => !RECORD_TABLES.some((record) => keyOf(record) === keyOf(name)))
    .sort((a, b) => (keyOf(a.name) < keyOf(b.name) ? -1 : 1));
  const hashes: string[] = [];
  for (const table of tables) hashes.push(yield* hashOfTable(table));
  const { date1904, ledgerFile } = snapshot;
  const file = ledgerFile === undefined ? {} : { ledgerFile: yield* hashOfFile(ledgerFile) };
  return `sha256:${hashOf({ date1904, tables: hashes, ...file })}`;
}

const hashOfTable = rememberedSteps(function* (table: TableSnapshot): Steps<string> {
  const columns = columnsRead(table);
  const indices = columns.map(({ index }) => index);
  const headers = columns.map(({ header }) => header);
  return hashOf({ name: keyOf(table.name), headers, rows: yield* hashesOfRows(table.rows, indices) });
});

const hashesOfRows = rememberedPieces((rows: readonly Row[], _: number, columns: readonly number[]): string =>
  hashOf(rows.map((row) => columns.map((index) => row[index] ?? ''))),
);

type Row = TableSnapshot['rows'][number];

/** Of what is read of one row, in the add-in's own records too: the user's own columns may hold a clock. */
export function hashOfRow(table: TableSnapshot, row: Row): string {
  return hashOf(columnsRead(table).map(({ index }) => row[index] ?? ''));
}

/** In pieces, since a ledger takes a hundred megabytes. */
const hashOfFile = rememberedSteps(function* ({ unreadable, rows }: LedgerFile): Steps<string> {
  const left = unreadable.map(({ reason, amount }) => [reason, amount?.toString() ?? '']);
  const hash = sha256.create().update(utf8ToBytes(JSON.stringify(left)));
  for (const piece of rows.values()) {
    hash.update(typeof piece === 'string' ? utf8ToBytes(piece) : piece);
    yield;
  }
  return bytesToHex(hash.digest());
});

/** A ledger file is read instead of the table. */
function isRead(table: string, { ledgerFile }: WorkbookSnapshot): boolean {
  return ledgerFile === undefined || keyOf(table) !== keyOf('Huvudbok');
}

interface ReadColumn {
  readonly header: string;
  readonly index: number;
}

/** The columns that are read, by their headers: the order in which they stand does not count. */
function columnsRead(table: TableSnapshot): readonly ReadColumn[] {
  const schema = Object.values(tableSchemas).find(({ name }) => keyOf(name) === keyOf(table.name));
  const known = new Set(
    schema?.columns.flatMap(({ header, aliases }) => [header, ...(aliases ?? [])]).map(keyOf),
  );
  return table.headers
    .map((header, index) => ({ header: keyOf(headerText(header)), index }))
    .filter(({ header }) => known.has(header) || (schema?.hasYears && /^\d{4}$/.test(header)))
    .sort((a, b) => (a.header === b.header ? a.index - b.index : a.header < b.header ? -1 : 1));
}
