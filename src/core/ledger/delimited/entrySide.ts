import { say } from '../../text/sentence';
import { plainCell } from '../codePool';
import type { FileNotes } from '../fileNotes';
import type { ColumnMapping } from './columnMapping';
import type { RecordScanner } from './recordScanner';

/** Which side of the account a row is posted on, as a column beside an amount has it. */
export type EntrySide = 'debit' | 'credit';

const SIDES: ReadonlyMap<string, EntrySide> = new Map([
  ['d', 'debit'],
  ['deb', 'debit'],
  ['debet', 'debit'],
  ['debit', 'debit'],
  ['k', 'credit'],
  ['kred', 'credit'],
  ['kredit', 'credit'],
  ['c', 'credit'],
  ['credit', 'credit'],
]);

/** Undefined where the cell is neither side. */
export function sideIn(scanner: RecordScanner, column: number): EntrySide | undefined {
  return SIDES.get(plainCell(scanner.field(column)).toLowerCase());
}

/** Tells what the column of sides came to, and of the postings that it is at odds with. */
export class EntrySideNotes {
  private hasPostings = false;

  constructor(
    private readonly scanner: RecordScanner,
    private readonly column: number,
    private readonly credit: ColumnMapping['credit'],
    private readonly notes: FileNotes,
  ) {}

  /** @param ore cost positive, as the posting is counted */
  posting(ore: number): void {
    this.hasPostings = true;
    const side = sideIn(this.scanner, this.column);
    if (side === undefined) {
      this.notes.add(
        'sides',
        say`raden har varken debet eller kredit i kolumnen för det; beloppet lästes som det står. Kontrollera det.`,
        this.scanner.line,
      );
    } else if (side === 'credit' && ore > 0) {
      this.notes.add(
        'sides',
        say`raden är kredit men lästes som debet, eftersom tecknet är ett annat än på filens övriga kreditrader; kontrollera beloppet.`,
        this.scanner.line,
      );
    }
  }

  /** The file is at its end. */
  finish(): void {
    if (!this.hasPostings) return;
    this.notes.add(
      'signs',
      this.credit === 'unsigned'
        ? say`Kolumnen för debet och kredit ger tecknet: belopp på rader med kredit läses med omvänt tecken.`
        : say`Beloppen har redan tecken, så kolumnen för debet och kredit ändrar dem inte.`,
    );
  }
}
