import type { InvestmentId } from '../../core/values/ids';

/** Rows by investment, in table order. */
export class Grouped<T> {
  private readonly rows = new Map<InvestmentId, T[]>();

  add(investment: InvestmentId, row: T): void {
    const rows = this.rows.get(investment);
    if (rows) rows.push(row);
    else this.rows.set(investment, [row]);
  }

  get investments(): readonly InvestmentId[] {
    return [...this.rows.keys()];
  }

  of(investment: InvestmentId): readonly T[] {
    return this.rows.get(investment) ?? [];
  }
}
