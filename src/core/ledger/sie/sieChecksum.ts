import type { EncodingName } from '../encoding/codePages';
import { CODE_PAGES } from '../encoding/codePages';
import type { SieLine } from './sieLine';

/** The polynomial that the SIE specification prints (SIE 4B, `#KSUMMA`). */
const POLYNOMIAL = 0xedb88320;

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  return crc;
});

/**
 * What writers take a line's contents to be. The specification leaves out spaces between fields, quotes and braces;
 * writers differ in the label's `#`, in spaces inside fields and in the object list.
 */
function readingsOf(line: SieLine, label: string): readonly string[] {
  const before = line.fields.slice(0, line.objectsAt).join('');
  const after = line.fields.slice(line.objectsAt).join('');
  const specified = label + before + (line.objects?.join('') ?? '') + after;
  const unspaced = /\s/.test(specified) ? specified.replace(/\s/g, '') : specified;
  return [specified, specified.slice(1), unspaced, label + before + line.objectsText + after];
}

const READINGS = 4;

/** CRC-32 over a file's lines between its two `#KSUMMA`. */
export class SieChecksum {
  private readonly encodings: readonly Encoding[];
  /** For each encoding its readings. */
  private readonly sums: Int32Array;

  constructor(encoding: EncodingName) {
    // A file may be saved anew in another encoding than the one that its sum was made in.
    this.encodings =
      encoding === 'cp437' ? [encodingOf('cp437')] : [encodingOf(encoding), encodingOf('cp437')];
    this.sums = new Int32Array(this.encodings.length * READINGS).fill(-1);
  }

  /** `label` as it is written. */
  add(line: SieLine, label: string): void {
    const readings = readingsOf(line, label);
    let at = 0;
    for (const encode of this.encodings) {
      for (const reading of readings) {
        this.sums[at] = encode(reading, this.sums[at] ?? 0);
        at++;
      }
    }
  }

  /** Whether one of the readings gives `declared`, which may be written with or without a sign. */
  agrees(declared: number): boolean {
    return this.sums.some((crc) => ~crc === (declared | 0));
  }
}

type Encoding = (text: string, crc: number) => number;

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
