import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import type { Basis } from '../../core/schedules/basis';
import { missingByInvestment, missingCells, missingFromFund } from '../leftOut/incomplete';
import { ENTRIES } from '../leftOut/basesOfResults';
import type { RunResult } from '../run';
import type { OutputCell } from './outputSheet';

/** What the reader must know of a row: its own words first, then what is missing from its sums. */
export function remarks(
  own: InvestmentSchedules,
  run: RunResult,
  basis: Basis,
  ...ownRemarks: readonly (string | undefined)[]
): OutputCell {
  const cells = missingCells(own, run, basis);
  const leftOut = cells.length > 0 ? [`Utan rader som inte kunde läsas: ${cells.join(', ')}`] : [];
  return [...ownRemarks.filter((remark) => remark !== undefined), ...leftOut].join('. ');
}

/** Above a table whose rows have no remarks of their own: what they lack, and of which investments. */
export function leftOutNote(run: RunResult, ...bases: readonly Basis[]): string | undefined {
  const byCell = new Map<string, Set<string>>();
  for (const missing of bases.map((one) => missingByInvestment(run, one))) {
    for (const { investment } of run.result.investments) {
      for (const cell of missing(investment.id)) {
        byCell.set(cell, (byCell.get(cell) ?? new Set()).add(investment.id));
      }
    }
  }
  // What may be anybody's is told without a name.
  return noteOf(
    [...byCell].map(([cell, whose]) => (whose.size === 1 ? `${cell} (${[...whose].join('')})` : cell)),
  );
}

/** As {@link leftOutNote}, of the accounts and of the order that is made of them. */
export function leftOutOfOrder(run: RunResult): string | undefined {
  return leftOutNote(run, ENTRIES.payout, ENTRIES.repayment);
}

/** As {@link leftOutNote}, of the fund. */
export function fundNote(run: RunResult): string | undefined {
  return noteOf(missingFromFund(run));
}

const NAMED = 20;

function noteOf(cells: readonly string[]): string | undefined {
  if (cells.length === 0) return undefined;
  const others = cells.length - NAMED;
  const shown = [...cells.slice(0, NAMED), ...(others > 0 ? [`och ${others} till`] : [])];
  return `Utan rader som inte kunde läsas: ${shown.join(', ')}.`;
}
