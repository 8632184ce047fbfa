import type { EncodingName } from '../encoding/codePages';
import { CODE_PAGES } from '../encoding/codePages';
import type { SieLine } from './sieLine';

/** The polynomial that the SIE specification prints (SIE 4B, `#KSUMMA`). */
const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  return crc >>> 0;
});

/**
 * What writers take a line's contents to be. The specification leaves out spaces between fields, quotes and braces;
 * writers differ in the label's `#`, in spaces inside fields and in the object list.
 */
const READINGS: readonly ((line: SieLine, label: string) => readonly string[])[] = [
  (line, label) => [label, ...contents(line)],
  (line, label) => [label.slice(1), ...contents(line)],
  (line, label) => [label, ...contents(line).map((field) => field.replace(/\s/g, ''))],
  (line, label) => [label, ...before(line), line.objectsText, ...after(line)],
];

/** CRC-32 over a file's lines between its two `#KSUMMA`. */
export class SieChecksum {
  private readonly sums: { readonly reading: number; readonly encode: Encoding; crc: number }[];

  constructor(encoding: EncodingName) {
    // A file may be saved anew in another encoding than the one that its sum was made in.
    const encodings =
      encoding === 'cp437' ? [encodingOf('cp437')] : [encodingOf(encoding), encodingOf('cp437')];
    this.sums = READINGS.flatMap((_, reading) =>
      encodings.map((encode) => ({ reading, encode, crc: 0xffffffff })),
    );
  }

  /** `label` as it is written. */
  add(line: SieLine, label: string): void {
    for (const sum of this.sums) {
      for (const part of READINGS[sum.reading]?.(line, label) ?? []) sum.crc = sum.encode(part, sum.crc);
    }
  }

  /** Whether one of the readings gives `declared`, which may be written with or without a sign. */
  agrees(declared: number): boolean {
    return this.sums.some(({ crc }) => (crc ^ 0xffffffff) >>> 0 === declared >>> 0);
  }
}

type Encoding = (text: string, crc: number) => number;

function contents(line: SieLine): readonly string[] {
  return [...before(line), ...(line.objects ?? []), ...after(line)];
}

function before(line: SieLine): readonly string[] {
  return line.fields.slice(0, line.objectsAt);
}

function after(line: SieLine): readonly string[] {
  return line.fields.slice(line.objectsAt);
}

function encodingOf(name: EncodingName): Encoding {
  if (name === 'utf-8' || name === 'utf-16le' || name === 'utf-16be') return addUtf8;
  const bytes = new Uint8Array(65_536).fill(0x3f);
  for (let byte = 255; byte >= 0; byte--) bytes[CODE_PAGES[name][byte] ?? byte] = byte;
  return (text, start) => {
    let crc = start;
    for (let i = 0; i < text.length; i++) crc = addByte(crc, bytes[text.charCodeAt(i)] ?? 0x3f);
    return crc;
  };
}

function addUtf8(text: string, start: number): number {
  let crc = start;
  for (const byte of new TextEncoder().encode(text)) crc = addByte(crc, byte);
  return crc;
}

function addByte(crc: number, byte: number): number {
  return (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
}
