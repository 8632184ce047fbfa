import type { Code } from '../values/ids';
import { code } from '../values/ids';
import { visibleText } from '../text/visibleText';

/** More different codes than any chart has; past it codes are made anew each time, so that memory stays bounded. */
const KEPT = 50_000;

const CODE_THEN_WORD = /^(\d{2,})(?:\s*[-–:,.]\s*|\s+)\p{L}{3,}/u;
const EXCEL_TEXT = /^="(.*)"$/;

/** Codes as cells give them, each made once: `12345 Lön` is 12345, `="0123"` is 0123. */
export class CodePool {
  private readonly known = new Map<string, Code | undefined>();

  /** Undefined where the cell is blank. */
  codeIn(cell: string): Code | undefined {
    const known = this.known.get(cell);
    if (known !== undefined || this.known.has(cell)) return known;
    const made = codeOfCell(cell);
    if (this.known.size < KEPT) this.known.set(cell, made);
    return made;
  }
}

export function codeOfCell(cell: string): Code | undefined {
  const text = visibleText(plainCell(cell));
  if (text === '') return undefined;
  return code(CODE_THEN_WORD.exec(text)?.[1] ?? text);
}

/** Without what spreadsheets put around a text that looks like a number. */
export function plainCell(cell: string): string {
  const text = cell.trim();
  if (text.startsWith("'")) return text.slice(1).trim();
  if (!text.startsWith('=')) return text;
  return EXCEL_TEXT.exec(text)?.[1]?.trim() ?? text;
}
