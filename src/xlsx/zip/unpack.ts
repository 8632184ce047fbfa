import { inflateSync } from 'fflate';
import { damaged, PackageError } from '../packageError';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipEntry';

const MAX_TOTAL = 1.5e9;
/** A part is decoded to one string, and V8 holds at most about 536 million characters in one. */
const MAX_PART = 5e8;
/** Deflate reaches 1032:1; a sheet of repeated rows lies around 50:1 and hardly ever above 150:1. */
const MAX_RATIO = 400;
const RATIO_FREE_SIZE = 3e7;
const RATIO_FREE_TOTAL = 1e8;

/** Judges the zip by its stated sizes; `unpack` never writes more than the stated size. */
export function refuseBombs(entries: ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > MAX_TOTAL) throw new PackageError('too-large', 'The workbook is too large unpacked.');
  const compressed = entries.reduce((sum, entry) => sum + entry.compressed.length, 0);
  // Many parts, each small enough by itself, are a bomb as well.
  if (total > RATIO_FREE_TOTAL && total > compressed * MAX_RATIO)
    throw new PackageError('too-large', 'The workbook is packed too hard.');
  for (const entry of entries) {
    const suspicious = entry.size > RATIO_FREE_SIZE && entry.size > entry.compressed.length * MAX_RATIO;
    if (suspicious || entry.size > MAX_PART)
      throw new PackageError('too-large', `${entry.name} is too large.`);
  }
}

export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(`${entry.name} is damaged.`);
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.compressed;
  if (entry.method !== 8) throw damaged(`${entry.name} is packed in an unknown way.`);
  try {
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch {
    throw damaged(`${entry.name} cannot be unpacked.`);
  }
}
