import { damaged, PackageError } from '../packageError';
import type { ZipEntry } from './zipEntry';

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const FLAG_ENCRYPTED = 0x1;
const FLAG_UTF8 = 0x800;
const UNKNOWN_32 = 0xffffffff;

interface Directory {
  count: number;
  offset: number;
}

interface ReadEntry {
  entry: ZipEntry;
  next: number;
}

/** The entries in the order of the zip's own directory; nothing is unpacked. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  let position = directory.offset;
  let packed = 0;
  for (let index = 0; index < directory.count; index += 1) {
    const { entry, next } = readEntry(bytes, view, position);
    entries.push(entry);
    position = next;
    packed += entry.compressed.length;
    // Entries that share their bytes unpack to more than a zip of its size could hold.
    if (packed > bytes.length) throw damaged('Entries of the zip overlap.');
  }
  return entries;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return readDirectory(view, at);
  }
  throw damaged('The zip has no directory.');
}

function readDirectory(view: DataView, at: number): Directory {
  const count = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 16, true);
  if (count !== 0xffff && offset !== UNKNOWN_32) return { count, offset };
  return readZip64Directory(view, at) ?? { count, offset };
}

function readZip64Directory(view: DataView, at: number): Directory | undefined {
  const locator = at - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return undefined;
  const end = readUint64(view, locator + 8);
  requireRoom(view, end, 56);
  if (view.getUint32(end, true) !== ZIP64_END) throw damaged('The zip64 directory is missing.');
  return { count: readUint64(view, end + 32), offset: readUint64(view, end + 48) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ReadEntry {
  requireRoom(view, at, 46);
  if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('The zip directory is broken.');
  const flags = view.getUint16(at + 8, true);
  if (flags & FLAG_ENCRYPTED) throw new PackageError('encrypted', 'The zip is password-protected.');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  requireRoom(view, at, next - at);
  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  const utf8Name = (flags & FLAG_UTF8) !== 0;
  const entry: ZipEntry = {
    name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    compressed: readCompressed(bytes, view, sizes.offset, sizes.compressedSize),
    dosTime: view.getUint16(at + 12, true),
    dosDate: view.getUint16(at + 14, true),
    utf8Name,
  };
  return { entry, next };
}

interface Sizes {
  compressedSize: number;
  size: number;
  offset: number;
}

function readSizes(view: DataView, at: number, extraAt: number, extraLength: number): Sizes {
  const sizes: Sizes = {
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  if (Object.values(sizes).includes(UNKNOWN_32)) readZip64Sizes(view, extraAt, extraAt + extraLength, sizes);
  return sizes;
}

function readZip64Sizes(view: DataView, start: number, end: number, sizes: Sizes): void {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ['size', 'compressedSize', 'offset'] as const) {
      if (sizes[key] !== UNKNOWN_32) continue;
      requireRoom(view, field, 8);
      sizes[key] = readUint64(view, field);
      field += 8;
    }
    return;
  }
}

function readCompressed(bytes: Uint8Array, view: DataView, offset: number, length: number): Uint8Array {
  requireRoom(view, offset, 30);
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged('A zip entry is missing.');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  requireRoom(view, start, length);
  return bytes.subarray(start, start + length);
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}

function requireRoom(view: DataView, at: number, length: number): void {
  if (at < 0 || at + length > view.byteLength) throw damaged('The zip ends too early.');
}
