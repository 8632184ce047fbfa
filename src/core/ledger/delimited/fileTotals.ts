import { say } from '../../text/sentence';
import type { FileNotes } from '../fileNotes';

/** Boundaries of groups that are remembered; a file with more is checked against the newest total only. */
const KEPT_BOUNDARIES = 200_000;

/** Holds the totals that the file itself has against the postings before them. */
export class FileTotals {
  private total = 0;
  private postings = 0;
  private rowsSinceTotal = 0;
  private sinceTotal = 0;
  private lastSubtotal: { readonly ore: number; readonly rows: number } | undefined;
  private hasGrandTotal = false;
  /** The total where a group ended, and after how many postings; the latest, where it was the same before. */
  private readonly boundaries = new Map<number, number>([[0, 0]]);

  posting(ore: number): void {
    this.total += ore;
    this.sinceTotal += ore;
    this.rowsSinceTotal++;
    this.postings++;
    this.lastSubtotal = undefined;
  }

  /** What a row without a word is, by its amount alone. */
  wordless(ore: number): 'subtotal' | 'grandTotal' | undefined {
    if (this.postings === 0) return undefined;
    if (this.rowsSinceTotal > 0 && ore === this.sinceTotal) return 'subtotal';
    return ore === this.total ? 'grandTotal' : undefined;
  }

  /** Whether it is the sum of the rows that it stands under, several: of one, any row alike would be the sum. */
  isSumOfSeveral(ore: number): boolean {
    const before = this.boundaries.get(this.total - ore) ?? this.postings;
    return this.postings - before > 1;
  }

  subtotal(ore: number, line: number, notes: FileNotes): void {
    if (!Number.isNaN(ore)) {
      const agrees = ore === this.sinceTotal || this.boundaries.has(this.total - ore);
      if (!agrees && this.boundaries.size < KEPT_BOUNDARIES) {
        notes.add(
          'subtotals',
          say`delsumman stämmer inte med raderna före den; kontrollera att inga rader saknas i filen.`,
          line,
        );
      }
      this.lastSubtotal = { ore, rows: this.rowsSinceTotal };
    }
    this.endGroup();
  }

  /** What follows is of another group. */
  endGroup(): void {
    if (this.boundaries.size < KEPT_BOUNDARIES) this.boundaries.set(this.total, this.postings);
    this.sinceTotal = 0;
    this.rowsSinceTotal = 0;
  }

  grandTotal(ore: number, line: number, notes: FileNotes): void {
    this.hasGrandTotal = true;
    if (Number.isNaN(ore)) return;
    if (ore === this.total) notes.add('grandTotals', say`totalsumman stämmer med raderna före den.`, line);
    else {
      notes.add(
        'grandTotals',
        say`totalsumman stämmer inte med raderna före den; kontrollera att inga rader saknas eller är oläsliga.`,
        line,
      );
    }
  }

  /** The öre of a last row called *Summa* that is the sum of everything, so that it is the grand total after all. */
  lastIsGrandTotal(): number | undefined {
    const last = this.lastSubtotal;
    if (last === undefined || this.hasGrandTotal || this.postings === 0) return undefined;
    return last.ore === this.total ? last.ore : undefined;
  }
}
