import type { CellDecoding } from '../encoding/cellDecoding';
import { cellDecoding } from '../encoding/cellDecoding';

const QUOTE = 0x22;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** Further columns are only looked at for whether they hold anything. */
const MOST_FIELDS = 512;
/** A quoted field that is not closed within this is no quoted field, so that a stray mark cannot swallow the file. */
const LONGEST_QUOTED = 16_384;
const MOST_LINES_QUOTED = 40;
/** From here on quotes that are never closed are taken to be the file's way. */
const MANY_STRAY_QUOTES = 1000;
const LONGEST_QUOTED_AFTER_STRAYS = 256;
const LONGEST_RECORD = 1_048_576;

const enum Quoting {
  none = 0,
  plain = 1,
  doubled = 2,
}

/**
 * Cuts delimited bytes into records and their fields, without making a string until one is asked for. The bytes are in
 * an encoding where ASCII stands for itself alone. Quoted fields may hold delimiters, line ends and doubled quotes; CR,
 * LF and CRLF end a record alike.
 */
export class RecordScanner {
  /** The first line of the current record, from 1. */
  line = 1;
  fieldCount = 0;
  /** Something stands in a column past those that are kept. */
  hasMoreFields = false;
  tooLong = false;
  /** Lines on which a quote was never closed. */
  readonly strayQuoteLines: number[] = [];

  private bytes: Uint8Array = new Uint8Array();
  /** What the bytes stand in, used again for the next: a megabyte made anew for each is soon a lot to collect. */
  private room: Uint8Array = this.bytes;
  private position = 0;
  private nextLine = 1;
  private strayQuotes = 0;
  private atEnd = false;
  private readonly starts = new Int32Array(MOST_FIELDS);
  private readonly ends = new Int32Array(MOST_FIELDS);
  private readonly quotings = new Uint8Array(MOST_FIELDS);
  private readonly delimiter: number;
  /** Where the quoted field that was last looked at ends, and how many line ends it holds. */
  private quotedEnd = 0;
  private quotedLines = 0;
  private quotedDoubled = false;

  /** @param delimiter one character of ASCII */
  constructor(
    delimiter: string,
    readonly decoding: CellDecoding = cellDecoding('utf-8'),
  ) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  /** Fields of the current record can no longer be asked for. */
  feed(bytes: Uint8Array): void {
    const left = this.bytes.subarray(this.position);
    const length = left.length + bytes.length;
    const room = length > this.room.length ? new Uint8Array(length) : this.room;
    room.set(left);
    room.set(bytes, left.length);
    this.room = room;
    this.bytes = room.subarray(0, length);
    this.position = 0;
  }

  /** No more bytes come: what is left is a record. */
  end(): void {
    this.atEnd = true;
  }

  /** Moves to the next record; false when more bytes are needed first. */
  next(): boolean {
    if (this.position >= this.bytes.length) return false;
    const isLong = this.bytes.length - this.position > LONGEST_RECORD;
    return this.scan(isLong);
  }

  fieldSource(): Uint8Array {
    return this.bytes;
  }

  startOf(field: number): number {
    return this.starts[field] ?? 0;
  }

  endOf(field: number): number {
    return this.ends[field] ?? 0;
  }

  /** True when the field reads as it stands, so that it can be read in place. */
  isPlain(field: number): boolean {
    return this.quotings[field] !== Quoting.doubled;
  }

  /** The trimmed text of a field; blank where the record has no such field, as −1. */
  field(field: number): string {
    if (field >= this.fieldCount) return '';
    const text = this.decoding.text(this.bytes, this.startOf(field), this.endOf(field));
    return (this.isPlain(field) ? text : text.replace(/""/g, '"')).trim();
  }

  fields(): string[] {
    return Array.from({ length: this.fieldCount }, (_, field) => this.field(field));
  }

  isBlank(): boolean {
    if (this.hasMoreFields) return false;
    for (let field = 0; field < this.fieldCount; field++) if (!this.isBlankField(field)) return false;
    return true;
  }

  isBlankField(field: number): boolean {
    if (field >= this.fieldCount) return true;
    const end = this.endOf(field);
    for (let i = this.startOf(field); i < end; i++) {
      const byte = this.bytes[i] ?? 0;
      if (byte !== SPACE && byte !== 0x09) return this.field(field) === '';
    }
    return true;
  }

  private scan(mayCut: boolean): boolean {
    const bytes = this.bytes;
    const length = bytes.length;
    const delimiter = this.delimiter;
    const limit = mayCut ? Math.min(length, this.position + LONGEST_RECORD) : length;
    let at = this.position;
    let count = 0;
    let lines = 0;
    this.hasMoreFields = false;
    this.tooLong = false;

    for (;;) {
      let start = at;
      let end = -1;
      let quoting: Quoting = Quoting.none;
      if (at < length && bytes[at] === QUOTE) {
        const closed = this.closeQuote(at, limit);
        if (closed === undefined) return false;
        if (closed) {
          start = at + 1;
          end = this.quotedEnd;
          lines += this.quotedLines;
          quoting = this.quotedDoubled ? Quoting.doubled : Quoting.plain;
          at = end + 1;
        }
      }
      let byte: number | undefined;
      while (at < limit) {
        byte = bytes[at];
        if (byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN) break;
        at++;
      }
      if (at >= limit) {
        if (!this.atEnd && !mayCut) return false;
        this.tooLong = mayCut;
        byte = -1;
      }
      if (count < MOST_FIELDS) {
        this.starts[count] = start;
        this.ends[count] = end < 0 ? at : end;
        this.quotings[count] = quoting;
        count++;
      } else if (at > start) this.hasMoreFields = true;
      if (byte === delimiter) {
        at++;
        continue;
      }
      if (byte === CARRIAGE_RETURN) {
        // Whether a line feed belongs to it is seen only with the next character.
        if (at + 1 >= length && !this.atEnd) return false;
        if (bytes[at + 1] === LINE_FEED) at++;
      }
      this.line = this.nextLine;
      this.nextLine += lines + (byte === -1 ? 0 : 1);
      this.position = byte === -1 ? at : at + 1;
      this.fieldCount = count;
      return true;
    }
  }

  /**
   * Looks for the quote that closes the field at `open`: one with a delimiter, a line end or the end after it, spaces
   * between. False when there is none, undefined when more text is needed to know.
   */
  private closeQuote(open: number, recordLimit: number): boolean | undefined {
    const bytes = this.bytes;
    const longest = this.strayQuotes < MANY_STRAY_QUOTES ? LONGEST_QUOTED : LONGEST_QUOTED_AFTER_STRAYS;
    const limit = Math.min(recordLimit, open + longest);
    let lines = 0;
    let doubled = false;
    let hasLoneQuote = false;
    let at = open + 1;
    for (; at < limit && lines <= MOST_LINES_QUOTED; at++) {
      const byte = bytes[at];
      if (byte === LINE_FEED) lines++;
      else if (byte === CARRIAGE_RETURN) {
        if (bytes[at + 1] !== LINE_FEED) lines++;
      } else if (byte === QUOTE) {
        let after = at + 1;
        while (bytes[after] === SPACE && this.delimiter !== SPACE) after++;
        if (after >= bytes.length || this.endsField(bytes[after])) {
          this.quotedEnd = at;
          this.quotedLines = lines;
          this.quotedDoubled = doubled;
          return true;
        }
        if (bytes[at + 1] === QUOTE) {
          doubled = true;
          at++;
        } else hasLoneQuote = true;
      }
      // A field over several lines with a quote that is not doubled is a stray mark with other rows after it.
      if (hasLoneQuote && lines > 0) break;
    }
    const sawAllThereIs = at >= bytes.length && lines <= MOST_LINES_QUOTED && at < open + longest;
    if (sawAllThereIs && !this.atEnd) return undefined;
    this.strayQuotes++;
    if (this.strayQuoteLines.length < MANY_STRAY_QUOTES) this.strayQuoteLines.push(this.nextLine);
    return false;
  }

  private endsField(byte: number | undefined): boolean {
    return byte === this.delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN;
  }
}
