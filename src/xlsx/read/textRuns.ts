import type { Attributes } from '../xml/stream';
import { decodeXString } from '../xml/xstring';

/** Gathers the text of `<si>` or `<is>`: all runs in order, without the phonetic guide. */
export class TextRuns {
  private pieces = '';
  private current: string | undefined;
  private keepSpace = false;
  private phonetic = false;

  clear(): void {
    this.pieces = '';
    this.current = undefined;
    this.phonetic = false;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.phonetic = true;
    if (name !== 't' || this.phonetic) return;
    this.current = '';
    this.keepSpace = attributes['xml:space'] === 'preserve';
  }

  text(text: string): void {
    if (this.current !== undefined) this.current += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic = false;
    if (name !== 't' || this.current === undefined) return;
    this.pieces += decodeXString(this.keepSpace ? this.current : trimXmlSpace(this.current));
    this.current = undefined;
  }

  joined(): string {
    return this.pieces;
  }
}

/** As Excel does where the file does not ask for white space to be preserved. */
function trimXmlSpace(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}
