import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { leftOutRows } from '../../core/schedules/leftOut';
import type { RunResult } from '../run';

/** How many rows of the ledger could not be read and may be of these investments. */
export function ledgerRowsLeftOut(
  schedules: readonly InvestmentSchedules[],
  { portfolio, result }: RunResult,
): number {
  const { leftOut } = portfolio.tables.Huvudbok;
  if (schedules.length === result.investments.length) return leftOut.length;
  const rows = schedules.flatMap(({ investment }) => leftOutRows(['Huvudbok'], investment, result.context));
  const missing = new Set(rows);
  return leftOut.filter((row) => missing.has(row)).length;
}
