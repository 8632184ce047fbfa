const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Cut here, so that a file without line ends stays within memory. */
const LONGEST_LINE = 262_144;

/** Cuts text into lines that end with CR, LF or CRLF. */
export class LineScanner {
  /** The number of the current line, from 1. */
  line = 0;
  current = '';

  private text = '';
  private position = 0;
  private atEnd = false;
  private nextLine = 1;

  feed(text: string): void {
    this.text = this.text.slice(this.position) + text;
    this.position = 0;
  }

  end(): void {
    this.atEnd = true;
  }

  /** Moves to the next line; false when more text is needed first. */
  next(): boolean {
    const { text, position } = this;
    if (position >= text.length) return false;
    const limit = Math.min(text.length, position + LONGEST_LINE);
    let at = position;
    while (at < limit) {
      const unit = text.charCodeAt(at);
      if (unit === LINE_FEED || unit === CARRIAGE_RETURN) break;
      at++;
    }
    this.line = this.nextLine;
    if (at >= limit) {
      const isCut = limit - position === LONGEST_LINE;
      if (!isCut && !this.atEnd) return false;
      this.current = text.slice(position, limit);
      this.position = limit;
      return true;
    }
    let after = at + 1;
    if (text.charCodeAt(at) === CARRIAGE_RETURN) {
      // Whether a line feed belongs to it is seen only with the next character.
      if (after >= text.length && !this.atEnd) return false;
      if (text.charCodeAt(after) === LINE_FEED) after++;
    }
    this.nextLine++;
    this.current = text.slice(position, at);
    this.position = after;
    return true;
  }
}
