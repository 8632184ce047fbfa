import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
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

/** As {@link inputHash}. */
export function* hashInput(snapshot: WorkbookSnapshot): Steps<string> {
  const tables = snapshot.tables
    .filter(({ name }) => isRead(name, snapshot))
    .filter(({ name }) => !RECORD_TABLES.some((record) => keyOf(record) === keyOf(name)))
    .sort((a, b) => (keyOf(a.name) < keyOf(b.name) ? -1 : 1));
  let through = STARTS[snapshot.date1904 ? 'from1904' : 'from1900'];
  for (const [index, table] of tables.entries()) through = yield* hashThrough(table, through, index > 0);
  const hash = through.clone();
  for (const piece of piecesAfterTables(snapshot)) {
    hash.update(typeof piece === 'string' ? utf8ToBytes(piece) : piece);
    yield;
  }
  return `sha256:${bytesToHex(hash.digest())}`;
}

const STARTS = { from1900: startOf(false), from1904: startOf(true) } as const;

function startOf(date1904: boolean): Sha256 {
  return sha256.create().update(utf8ToBytes(`{"date1904":${JSON.stringify(date1904)},"tables":[`));
}

/** A hash is copied before it takes in more. The tables before one that has changed need not be taken in again. */
type Sha256 = ReturnType<typeof sha256.create>;

const hashThrough = rememberedSteps(function* (
  table: TableSnapshot,
  before: Sha256,
  isFurther: boolean,
): Steps<Sha256> {
  const hash = before.clone();
  if (isFurther) hash.update(utf8ToBytes(','));
  for (const bytes of yield* bytesOfTable(table)) {
    hash.update(bytes);
    yield;
  }
  return hash;
});

/** What is hashed beside the tables, which are JSON. In pieces, since a ledger takes a hundred megabytes. */
function* piecesAfterTables({ ledgerFile }: WorkbookSnapshot): Generator<Uint8Array | string, void, void> {
  yield ']}';
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
const bytesOfTable = rememberedSteps(function* (table: TableSnapshot): Steps<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for (const piece of piecesOfTable(table)) {
    pieces.push(utf8ToBytes(piece));
    yield;
  }
  return pieces;
});

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
