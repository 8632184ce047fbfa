import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { RECORD_TABLES } from '../core/model/inputTables';
import { keyOf } from '../core/values/ids';
import { tableSchemas } from './schema';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot';
import { headerText } from './reading/tableReader';

/**
 * A fingerprint of the values read, `sha256:…`. The user's own columns and the place of a table do not count; nor does
 * the order in which Excel lists the tables. Nor do the add-in's own records: what was closed on some input must not
 * make it another.
 */
export function inputHash(snapshot: WorkbookSnapshot): string {
  const tables = snapshot.tables
    .filter(({ name }) => isRead(name, snapshot))
    .filter(({ name }) => !RECORD_TABLES.some((record) => keyOf(record) === keyOf(name)))
    .sort((a, b) => (keyOf(a.name) < keyOf(b.name) ? -1 : 1))
    .map(hashedContent);
  const content = JSON.stringify({ date1904: snapshot.date1904, tables });
  const hash = sha256.create().update(utf8ToBytes(content));
  const { ledgerFile } = snapshot;
  if (ledgerFile !== undefined) {
    const unreadable = ledgerFile.unreadable.map(({ reason, amount }) => [reason, amount?.toString() ?? '']);
    hash.update(utf8ToBytes(JSON.stringify({ unreadable })));
    ledgerFile.rows.tellValues(
      (bytes) => hash.update(bytes),
      (words) => hash.update(utf8ToBytes(words)),
    );
  }
  return `sha256:${bytesToHex(hash.digest())}`;
}

/** A ledger file is read instead of the table. */
function isRead(table: string, { ledgerFile }: WorkbookSnapshot): boolean {
  return ledgerFile === undefined || keyOf(table) !== keyOf('Huvudbok');
}

function hashedContent(table: TableSnapshot): unknown {
  const schema = Object.values(tableSchemas).find(({ name }) => keyOf(name) === keyOf(table.name));
  const known = new Set(
    schema?.columns.flatMap(({ header, aliases }) => [header, ...(aliases ?? [])]).map(keyOf),
  );
  const columns = table.headers
    .map((header, index) => ({ header: keyOf(headerText(header)), index }))
    .filter(({ header }) => known.has(header) || (schema?.hasYears && /^\d{4}$/.test(header)))
    .sort((a, b) => (a.header === b.header ? a.index - b.index : a.header < b.header ? -1 : 1));
  return {
    name: keyOf(table.name),
    headers: columns.map(({ header }) => header),
    rows: table.rows.map((row) => columns.map(({ index }) => row[index] ?? '')),
  };
}
