import { leftOutRows } from '../core/rules/checkRules';
import type { InvestmentSchedules } from '../core/schedules/investmentSchedules';
import type { RunResult } from './run';

/** How many rows of the ledger could not be read and may be of these investments. */
export function ledgerRowsLeftOut(
  schedules: readonly InvestmentSchedules[],
  { portfolio, result }: RunResult,
): number {
  if (schedules.length === result.investments.length) return portfolio.tables.Huvudbok.leftOut.length;
  const rows = schedules.flatMap(({ investment }) => leftOutRows(['Huvudbok'], investment, result.context));
  return new Set(rows).size;
}
