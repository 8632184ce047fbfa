/** Some of a column's rows, as the fewest spans. */
export class RowSpans {
  private readonly firsts: number[] = [];
  private readonly lasts: number[] = [];

  add(first: number, last: number): void {
    const from = this.firstEndingAt(first - 1);
    let to = from;
    let joined = { first, last };
    for (let next = this.at(to); next !== undefined && next.first <= last + 1; next = this.at(++to)) {
      joined = { first: Math.min(joined.first, next.first), last: Math.max(joined.last, next.last) };
    }
    this.firsts.splice(from, to - from, joined.first);
    this.lasts.splice(from, to - from, joined.last);
  }

  meets(first: number, last: number): boolean {
    return (this.firsts[this.firstEndingAt(first)] ?? Infinity) <= last;
  }

  private at(index: number): { first: number; last: number } | undefined {
    const first = this.firsts[index];
    const last = this.lasts[index];
    return first === undefined || last === undefined ? undefined : { first, last };
  }

  /** The place of the first span that ends in this row or below it. */
  private firstEndingAt(row: number): number {
    let low = 0;
    let high = this.lasts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.lasts[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
