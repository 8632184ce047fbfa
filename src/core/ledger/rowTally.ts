import { Money } from '../values/money';
import { OreSum } from './oreSum';

/** What a row of a ledger file can be. Only postings, and unreadable rows, are the ledger's own. */
const ROW_KINDS = [
  'posting',
  'unreadable',
  'subtotal',
  'grandTotal',
  'openingBalance',
  'closingBalance',
  'preamble',
  'header',
  'repeatedHeader',
  'heading',
  'footer',
  'blank',
  /** SIE: `#RTRANS` whose `#TRANS` is counted. */
  'mirrored',
  /** SIE: `#BTRANS`. */
  'removed',
  /** SIE: every other line. */
  'record',
] as const;

export type RowKind = (typeof ROW_KINDS)[number];

export interface RowsOfKind {
  readonly rows: number;
  /** Of the amounts that could be read, cost positive. */
  readonly sum: Money;
}

/** Rows and sums as they came in, and as they were handed out by kind; equal in every file. */
export interface ControlTotals {
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly sumIn: Money;
  readonly sumOut: Money;
}

interface KindTally {
  rows: number;
  readonly sum: OreSum;
}

/** Counts each row twice over: as it comes in, and as the kind that it was found to be. */
export class RowTally {
  private rowsIn = 0;
  private readonly sumIn = new OreSum();
  private readonly kinds = new Map<RowKind, KindTally>();
  /** What nearly every row is. */
  private readonly postings = this.of('posting');

  /** `ore` is NaN where the row has no readable amount. */
  takeIn(ore: number): void {
    this.rowsIn++;
    if (!Number.isNaN(ore)) this.sumIn.add(ore);
  }

  handOut(kind: RowKind, ore: number): void {
    const own = kind === 'posting' ? this.postings : this.of(kind);
    own.rows++;
    if (!Number.isNaN(ore)) own.sum.add(ore);
  }

  /** A row turned out to be of another kind than it was handed out as. */
  move(from: RowKind, to: RowKind, rowCount: number, ore: number): void {
    this.of(from).rows -= rowCount;
    this.of(to).rows += rowCount;
    if (Number.isNaN(ore)) return;
    this.of(from).sum.add(-ore);
    this.of(to).sum.add(ore);
  }

  countOf(kind: RowKind): number {
    return this.kinds.get(kind)?.rows ?? 0;
  }

  counts(): ReadonlyMap<RowKind, RowsOfKind> {
    return new Map(
      ROW_KINDS.map((kind) => [kind, { rows: this.countOf(kind), sum: this.of(kind).sum.total() }] as const),
    );
  }

  control(): ControlTotals {
    const counts = [...this.counts().values()];
    return {
      rowsIn: this.rowsIn,
      rowsOut: counts.reduce((total, { rows }) => total + rows, 0),
      sumIn: this.sumIn.total(),
      sumOut: Money.sum(counts.map(({ sum }) => sum)),
    };
  }

  private of(kind: RowKind): KindTally {
    const known = this.kinds.get(kind);
    if (known !== undefined) return known;
    const own = { rows: 0, sum: new OreSum() };
    this.kinds.set(kind, own);
    return own;
  }
}
