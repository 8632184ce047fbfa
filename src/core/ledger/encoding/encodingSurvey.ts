import type { CodePageName, EncodingName } from './codePages';
import { CODE_PAGES } from './codePages';

/** Which encoding a file has, and what the choice rests on. */
export interface EncodingFinding {
  readonly encoding: EncodingName;
  /** Bytes at the start that are no text. */
  readonly markLength: number;
  /** Byte sequences that are no UTF-8 in a file that otherwise is. */
  readonly brokenSequences: number;
  /** NUL bytes where text has none: the file is no text. */
  readonly binary: boolean;
}

/** In order of preference where the evidence is the same. */
const PAGES_BY_HABIT: readonly CodePageName[] = ['windows-1252', 'cp437', 'macintosh'];
const PAGES_FOR_PC8: readonly CodePageName[] = ['cp437', 'windows-1252', 'macintosh'];

const SWEDISH_LETTERS = 'åäöÅÄÖ';
const OTHER_LETTERS = 'éÉüÜ';
const NO_BREAK_SPACE = '\u00A0';
const LONGEST_MARK = 3;
const EURO_IN_LATIN_9 = 0xa4;

/**
 * Tells a file's encoding by evidence, whatever its header says. Feed the whole file; a byte order mark decides, then
 * valid UTF-8 sequences, then the code page that puts Swedish letters inside words.
 */
export class EncodingSurvey {
  private length = 0;
  private readonly head: number[] = [];
  private nullsAtEven = 0;
  private nullsAtOdd = 0;
  private validSequences = 0;
  private brokenSequences = 0;
  private pending = 0;
  private lowestNext = 0x80;
  private highestNext = 0xbf;
  private previous = 0;
  private readonly besideLetter = new Uint32Array(256);
  private readonly betweenDigits = new Uint32Array(256);
  private readonly seen = new Uint8Array(256);
  private awaitingNeighbour = false;

  feed(bytes: Uint8Array): void {
    if (this.head.length < LONGEST_MARK)
      this.head.push(...bytes.subarray(0, LONGEST_MARK - this.head.length));
    let previous = this.previous;
    for (let i = 0; i < bytes.length; i++) {
      const plain = this.pending === 0 && !this.awaitingNeighbour ? plainLength(bytes, i) : 0;
      if (plain > 0) {
        i += plain;
        previous = bytes[i - 1] ?? 0;
        if (i >= bytes.length) break;
      }
      const byte = bytes[i] ?? 0;
      if (byte === 0) this.countNull(this.length + i);
      if (byte >= 0x80 || this.pending > 0) this.followUtf8(byte);
      if (byte >= 0x80 || this.awaitingNeighbour) this.weighNeighbours(previous, byte);
      previous = byte;
    }
    this.previous = previous;
    this.length += bytes.length;
  }

  /** `declaresPc8`: the file says that it is in the encoding of SIE, which breaks a tie only. */
  conclude(declaresPc8: boolean): EncodingFinding {
    const [a = 0, b = 0, c = 0] = this.head;
    if (a === 0xef && b === 0xbb && c === 0xbf) return this.finding('utf-8', 3);
    if (a === 0xff && b === 0xfe) return this.finding('utf-16le', 2);
    if (a === 0xfe && b === 0xff) return this.finding('utf-16be', 2);
    if (this.mostAreNull(this.nullsAtOdd)) return this.finding('utf-16le', 0);
    if (this.mostAreNull(this.nullsAtEven)) return this.finding('utf-16be', 0);
    const broken = this.brokenSequences + (this.pending > 0 ? 1 : 0);
    const isUtf8 = this.validSequences > 0 ? this.validSequences > broken * 4 : broken === 0;
    return isUtf8 ? this.finding('utf-8', 0) : this.finding(this.likeliestPage(declaresPc8), 0);
  }

  private finding(encoding: EncodingName, markLength: number): EncodingFinding {
    const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
    return {
      encoding,
      markLength,
      brokenSequences: encoding === 'utf-8' ? this.brokenSequences : 0,
      binary: !wide && this.nullsAtEven + this.nullsAtOdd > 0,
    };
  }

  private mostAreNull(nulls: number): boolean {
    return this.length >= 4 && nulls * 2 > this.length * 0.6;
  }

  private countNull(at: number): void {
    if (at % 2 === 0) this.nullsAtEven++;
    else this.nullsAtOdd++;
  }

  private followUtf8(byte: number): void {
    if (this.pending > 0) {
      if (byte >= this.lowestNext && byte <= this.highestNext) {
        this.pending--;
        this.lowestNext = 0x80;
        this.highestNext = 0xbf;
        if (this.pending === 0) this.validSequences++;
        return;
      }
      this.brokenSequences++;
      this.pending = 0;
      if (byte < 0x80) return;
    }
    // The ranges leave out overlong forms, surrogates and what lies past U+10FFFF.
    this.lowestNext = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.highestNext = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf) this.pending = 1;
    else if (byte >= 0xe0 && byte <= 0xef) this.pending = 2;
    else if (byte >= 0xf0 && byte <= 0xf4) this.pending = 3;
    else this.brokenSequences++;
  }

  private weighNeighbours(previous: number, byte: number): void {
    if (this.awaitingNeighbour) {
      if (isLetter(byte)) this.besideLetter[previous] = (this.besideLetter[previous] ?? 0) + 1;
      this.awaitingNeighbour = false;
    }
    if (byte < 0x80) return;
    this.seen[byte] = 1;
    if (isLetter(previous)) this.besideLetter[byte] = (this.besideLetter[byte] ?? 0) + 1;
    else this.awaitingNeighbour = true;
    if (isDigit(previous)) this.betweenDigits[byte] = (this.betweenDigits[byte] ?? 0) + 1;
  }

  private likeliestPage(declaresPc8: boolean): CodePageName {
    let best: CodePageName = declaresPc8 ? 'cp437' : 'windows-1252';
    let bestScore = 0;
    for (const page of declaresPc8 ? PAGES_FOR_PC8 : PAGES_BY_HABIT) {
      const score = this.scoreOf(page);
      if (score > bestScore) {
        best = page;
        bestScore = score;
      }
    }
    return best === 'windows-1252' && this.writesEuroAsLatin9() ? 'iso-8859-15' : best;
  }

  private scoreOf(name: CodePageName): number {
    const page = CODE_PAGES[name];
    let score = 0;
    for (let byte = 0x80; byte < 256; byte++) {
      const character = String.fromCharCode(page[byte] ?? 0);
      const beside = this.besideLetter[byte] ?? 0;
      if (SWEDISH_LETTERS.includes(character)) score += beside * 10;
      else if (OTHER_LETTERS.includes(character)) score += beside * 2;
      if (character === NO_BREAK_SPACE) score += this.betweenDigits[byte] ?? 0;
    }
    return score;
  }

  /** The currency sign is in no ledger; the euro sign is. Windows-1252 would have bytes among the controls. */
  private writesEuroAsLatin9(): boolean {
    if (this.seen[EURO_IN_LATIN_9] !== 1) return false;
    return !this.seen.subarray(0x80, 0xa0).includes(1);
  }
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** How many bytes from `start` on are ASCII, and none of them NUL: nothing follows from them. Nearly all of a file is. */
function plainLength(bytes: Uint8Array, start: number): number {
  let at = start;
  const { buffer, byteOffset, length } = bytes;
  const isPlain = (): boolean => {
    const byte = bytes[at] ?? 0;
    return byte > 0 && byte < 0x80;
  };
  while (at < length && (byteOffset + at) % 4 !== 0) {
    if (!isPlain()) return at - start;
    at++;
  }
  if (at >= length) return at - start;
  const words = new Uint32Array(buffer, byteOffset + at, Math.floor((length - at) / 4));
  let word = 0;
  // A byte of 0x80 or more has its own high bit; one of nought borrows it.
  while (word < words.length) {
    const four = words[word] ?? 0;
    if (((four | (four - 0x01010101)) & 0x80808080) !== 0) break;
    word++;
  }
  at += word * 4;
  while (at < length && isPlain()) at++;
  return at - start;
}
