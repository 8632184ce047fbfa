import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { RECORD_TABLES } from '../core/model/inputTables';
import { keyOf } from '../core/values/ids';
import { remembered } from '../core/reuse/remembered';
import type { Steps } from '../core/steps/steps';
import { straight } from '../core/steps/steps';
import { tableSchemas } from './schema';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot';
import { headerText } from './reading/tableReader';

const ROWS_A_PIECE = 4096;

/**
 * A fingerprint of the values read, `sha256:…`. The user's own columns and the place of a table do not count; nor does
 * the order in which Excel lists the tables. Nor do the add-in's own records: what was closed on some input must not
 * make it another.
 */
export function inputHash(snapshot: WorkbookSnapshot): string {
  return straight(hashInput(snapshot));
}

/** As {@link inputHash}. */
export function* hashInput(snapshot: WorkbookSnapshot): Steps<string> {
  const hash = sha256.create();
  for (const piece of piecesOf(snapshot)) {
    hash.update(typeof piece === 'string' ? utf8ToBytes(piece) : piece);
    yield;
  }
  return `sha256:${bytesToHex(hash.digest())}`;
}

/** What is hashed, the tables as JSON. In pieces, since a ledger takes a hundred megabytes. */
function* piecesOf(snapshot: WorkbookSnapshot): Generator<Uint8Array | string, void, void> {
  const tables = snapshot.tables
    .filter(({ name }) => isRead(name, snapshot))
    .filter(({ name }) => !RECORD_TABLES.some((record) => keyOf(record) === keyOf(name)))
    .sort((a, b) => (keyOf(a.name) < keyOf(b.name) ? -1 : 1));
  yield `{"date1904":${JSON.stringify(snapshot.date1904)},"tables":[`;
  for (const [index, table] of tables.entries()) {
    if (index > 0) yield ',';
    yield* bytesOfTable(table);
  }
  yield ']}';
  const { ledgerFile } = snapshot;
  if (ledgerFile === undefined) return;
  const unreadable = ledgerFile.unreadable.map(({ reason, amount }) => [reason, amount?.toString() ?? '']);
  yield JSON.stringify({ unreadable });
  yield* ledgerFile.rows.values();
}

/** A ledger file is read instead of the table. */
function isRead(table: string, { ledgerFile }: WorkbookSnapshot): boolean {
  return ledgerFile === undefined || keyOf(table) !== keyOf('Huvudbok');
}

/** Kept with the table, since a later run of the same workbook hashes most of its tables again. */
const bytesOfTable = remembered((table: TableSnapshot) => [...piecesOfTable(table)].map(utf8ToBytes));

function* piecesOfTable(table: TableSnapshot): Generator<string, void, void> {
  const schema = Object.values(tableSchemas).find(({ name }) => keyOf(name) === keyOf(table.name));
  const known = new Set(
    schema?.columns.flatMap(({ header, aliases }) => [header, ...(aliases ?? [])]).map(keyOf),
  );
  const columns = table.headers
    .map((header, index) => ({ header: keyOf(headerText(header)), index }))
    .filter(({ header }) => known.has(header) || (schema?.hasYears && /^\d{4}$/.test(header)))
    .sort((a, b) => (a.header === b.header ? a.index - b.index : a.header < b.header ? -1 : 1));
  const headers = columns.map(({ header }) => header);
  yield `{"name":${JSON.stringify(keyOf(table.name))},"headers":${JSON.stringify(headers)},"rows":[`;
  for (let from = 0; from < table.rows.length; from += ROWS_A_PIECE) {
    const rows = table.rows.slice(from, from + ROWS_A_PIECE);
    const cells = JSON.stringify(rows.map((row) => columns.map(({ index }) => row[index] ?? '')));
    yield `${from === 0 ? '' : ','}${cells.slice(1, -1)}`;
  }
  yield ']}';
}
