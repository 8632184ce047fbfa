import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { LedgerFile } from '../core/ledger/ledgerFile';
import { RECORD_TABLES } from '../core/model/inputTables';
import { keyOf } from '../core/values/ids';
import { rememberedSteps } from '../core/reuse/remembered';
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

/** As {@link inputHash}. A hash of hashes: after an edit only the table that has changed is gone through. */
export function* hashInput(snapshot: WorkbookSnapshot): Steps<string> {
  const tables = snapshot.tables
    .filter(({ name }) => isRead(name, snapshot))
    .filter(({ name }) => !RECORD_TABLES.some((record) => keyOf(record) === keyOf(name)))
    .sort((a, b) => (keyOf(a.name) < keyOf(b.name) ? -1 : 1));
  const hashes: string[] = [];
  for (const table of tables) hashes.push(yield* hashOfTable(table));
  const { date1904, ledgerFile } = snapshot;
  const file = ledgerFile === undefined ? {} : { ledgerFile: yield* hashOfFile(ledgerFile) };
  const whole = JSON.stringify({ date1904, tables: hashes, ...file });
  return `sha256:${bytesToHex(sha256(utf8ToBytes(whole)))}`;
}

const hashOfTable = rememberedSteps(function* (table: TableSnapshot): Steps<string> {
  const hash = sha256.create();
  for (const piece of piecesOfTable(table)) {
    hash.update(utf8ToBytes(piece));
    yield;
  }
  return bytesToHex(hash.digest());
});

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
