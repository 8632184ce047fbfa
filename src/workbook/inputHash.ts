import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { tableSchemas } from './schema';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot';
import { headerText } from './reading/tableReader';

/**
 * A fingerprint of the values read, `sha256:…`. The user's own columns and the place of a table do not count; nor does
 * the order in which Excel lists the tables.
 */
export function inputHash(snapshot: WorkbookSnapshot): string {
  const tables = [...snapshot.tables].sort((a, b) => (a.name < b.name ? -1 : 1)).map(hashedContent);
  const content = JSON.stringify({ date1904: snapshot.date1904, tables });
  return `sha256:${bytesToHex(sha256(utf8ToBytes(content)))}`;
}

function hashedContent(table: TableSnapshot): unknown {
  const known = knownHeaders(table.name);
  const columns = table.headers
    .map((header, index) => ({ header: headerText(header).toLowerCase(), index }))
    .filter(({ header }) => known.has(header) || /^\d{4}$/.test(header))
    .sort((a, b) => (a.header === b.header ? a.index - b.index : a.header < b.header ? -1 : 1));
  return {
    name: table.name.toLowerCase(),
    headers: columns.map(({ header }) => header),
    rows: table.rows.map((row) => columns.map(({ index }) => row[index] ?? '')),
  };
}

function knownHeaders(name: string): ReadonlySet<string> {
  const schema = Object.values(tableSchemas).find((known) => known.name.toLowerCase() === name.toLowerCase());
  const headers = schema?.columns.flatMap(({ header, aliases }) => [header, ...(aliases ?? [])]) ?? [];
  return new Set(headers.map((header) => header.toLowerCase()));
}
