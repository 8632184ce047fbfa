import type { SinceClosing } from '../../core/closing/closedPeriods';
import { sinceClosing } from '../../core/closing/closedPeriods';
import type { ClosingRow } from '../../core/model/closingRows';
import type { LedgerRow } from '../../core/model/portfolio';
import type { PortfolioResult } from '../../core/results/portfolioResult';
import { periodKey } from '../../core/model/period';
import type { Code } from '../../core/values/ids';
import { periodDigest } from './periodDigest';

/** What has become of the ledger since each period was closed: sums by REN, and under equal sums the rows. */
export function ledgerSinceClosing({ context, investments }: PortfolioResult): SinceClosing {
  const { owners, portfolio } = context;
  const rows = new RowsOfPeriods({ context, investments });
  return sinceClosing(
    portfolio.closings,
    investments,
    (ren) => owners.ownerOf(ren) !== undefined,
    (signed, ren) => rows.areSigned(signed, ren),
  );
}

/** Rows by REN and period, put together when a close has a fingerprint to hold them against. */
class RowsOfPeriods {
  private rows: ReadonlyMap<string, readonly LedgerRow[]> | undefined;

  constructor(private readonly result: Pick<PortfolioResult, 'context' | 'investments'>) {}

  areSigned({ ledgerDigest, period }: ClosingRow, ren: Code): boolean {
    if (ledgerDigest === '') return true;
    this.rows ??= this.put();
    return periodDigest(this.rows.get(`${periodKey(period)} ${ren}`) ?? []) === ledgerDigest;
  }

  private put(): ReadonlyMap<string, readonly LedgerRow[]> {
    const { context, investments } = this.result;
    const periods = new Set(context.portfolio.closings.map(({ period }) => periodKey(period)));
    const rows = new Map<string, LedgerRow[]>();
    for (const { consumption } of investments) {
      for (const row of consumption.rows) {
        const period = periodKey(context.facts.calendar.periodOf(row.date));
        if (!periods.has(period)) continue;
        const key = `${period} ${row.ren ?? ''}`;
        const own = rows.get(key);
        if (own) own.push(row);
        else rows.set(key, [row]);
      }
    }
    return rows;
  }
}
