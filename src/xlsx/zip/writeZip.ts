import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { FIXED_DOS_DATE, FIXED_DOS_TIME, type ZipEntry } from './zipEntry';

const FLAG_UTF8 = 0x800;
const VERSION = 20;
/** From here on, speed counts for more than the last few per cent of size. */
const LARGE = 1e7;

/** A new or changed entry; its time is fixed so that the same content gives the same bytes. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    method: 8,
    crc: crc32(bytes),
    size: bytes.length,
    compressed: deflateSync(bytes, { level: bytes.length > LARGE ? 3 : 6 }),
    dosTime: FIXED_DOS_TIME,
    dosDate: FIXED_DOS_DATE,
    utf8Name: true,
  };
}

export function writeZip(entries: ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const out = new Uint8Array(zipLength(entries, names));
  const view = new DataView(out.buffer);
  const bytes: ZipBytes = { out, view };
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    offsets.push(at);
    at = writeLocal(bytes, at, entry, names[index] ?? new Uint8Array());
  });
  const directory = at;
  entries.forEach((entry, index) => {
    at = writeDirectoryEntry(bytes, at, entry, names[index] ?? new Uint8Array(), offsets[index] ?? 0);
  });
  writeEnd(view, at, entries.length, directory);
  return out;
}

function zipLength(entries: ZipEntry[], names: Uint8Array[]): number {
  const named = names.reduce((sum, name) => sum + 30 + 46 + 2 * name.length, 0);
  return entries.reduce((sum, entry) => sum + entry.compressed.length, named) + 22;
}

/** The file that is written, and the same bytes as numbers. */
interface ZipBytes {
  readonly out: Uint8Array;
  readonly view: DataView;
}

function writeLocal({ out, view }: ZipBytes, at: number, entry: ZipEntry, name: Uint8Array): number {
  view.setUint32(at, 0x04034b50, true);
  writeCommon(view, at + 4, entry, name);
  out.set(name, at + 30);
  out.set(entry.compressed, at + 30 + name.length);
  return at + 30 + name.length + entry.compressed.length;
}

function writeCommon(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.utf8Name ? FLAG_UTF8 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.dosTime, true);
  view.setUint16(at + 8, entry.dosDate, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeDirectoryEntry(
  { out, view }: ZipBytes,
  at: number,
  entry: ZipEntry,
  name: Uint8Array,
  offset: number,
): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, VERSION, true);
  writeCommon(view, at + 6, entry, name);
  view.setUint32(at + 42, offset, true);
  out.set(name, at + 46);
  return at + 46 + name.length;
}

function writeEnd(view: DataView, at: number, count: number, directory: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}
