import type { Code } from '../../values/ids';
import type { Wording } from '../ledgerFileRow';
import { asciiDigestWith, digestWith, wordingDigest } from '../wordingDigest';
import { KnownCells } from './knownCells';
import type { RecordScanner } from './recordScanner';

/** A longer text is digested as a text. */
const LONGEST = 1024;
const NO_BREAK_SPACE = 0xa0;
const SPACE = 0x20;
const FIRST_CONTROL_SPACE = 0x09;
const LAST_CONTROL_SPACE = 0x0d;

/** The words of the record that a scanner is at. Their digest is nearly always worked out where they stand. */
export class CellWording implements Wording {
  private readonly units = new Uint16Array(LONGEST);
  private readonly counterparties = new KnownCells((cell) => {
    const code = this.codeIn(cell) ?? '';
    return { code, digest: wordingDigest(code) };
  });

  /**
   * @param counterpartyField -1 for none
   * @param textField -1 for none
   */
  constructor(
    private readonly scanner: RecordScanner,
    private readonly counterpartyField: number,
    private readonly textField: number,
    private readonly codeIn: (cell: string) => Code | undefined,
  ) {}

  get counterparty(): string {
    return this.ofCounterparty().code;
  }

  get text(): string {
    return this.scanner.field(this.textField);
  }

  digest(): number {
    return this.digestInPlace() ?? wordingDigest(this.counterparty, this.text);
  }

  private ofCounterparty(): { readonly code: string; readonly digest: number } {
    return this.counterparties.valueIn(this.scanner, this.counterpartyField);
  }

  private digestInPlace(): number | undefined {
    const { scanner, textField, units } = this;
    if (textField >= scanner.fieldCount || !scanner.isPlain(textField)) return undefined;
    const start = scanner.startOf(textField);
    const end = scanner.endOf(textField);
    const before = this.ofCounterparty().digest;
    const ofAscii = asciiDigestWith(before, scanner.fieldSource(), start, end);
    if (ofAscii !== undefined) return ofAscii;
    if (end - start > LONGEST) return undefined;
    const length = scanner.decoding.unitsInto(units, scanner.fieldSource(), start, end);
    if (length < 0) return undefined;
    let from = 0;
    let to = length;
    while (from < to && isSpace(units[from] ?? 0)) from++;
    while (to > from && isSpace(units[to - 1] ?? 0)) to--;
    return digestWith(before, units, from, to);
  }
}

/** Every space that a code page has, or UTF-8 in two bytes; other cells are digested as texts. */
function isSpace(unit: number): boolean {
  return (
    unit === SPACE || unit === NO_BREAK_SPACE || (unit >= FIRST_CONTROL_SPACE && unit <= LAST_CONTROL_SPACE)
  );
}
