import type { Investment } from '../../core/model/portfolio';
import { mayBeDecided } from '../../core/model/stage';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { leftOutRows } from '../../core/schedules/leftOut';
import type { Basis } from '../../core/schedules/basis';
import { tablesOf, unclearParameters } from '../../core/schedules/basis';
import type { InvestmentId } from '../../core/values/ids';
import type { Place } from '../../core/values/place';
import { placeLabel } from '../../core/values/place';
import type { RunResult } from '../run';
import { FUND } from './basesOfResults';

/** The cells whose rows could not be read, and that an investment's result lacks: `Huvudbok!G2`. */
export function missingCells(own: InvestmentSchedules, run: RunResult, basis: Basis): readonly string[] {
  const { investment } = own;
  const missing = [
    ...unreadableHeads(basis, investment),
    ...leftOutRows(tablesOf(basis, investment), investment, run.result.context),
    ...unclearParameters(basis, own),
  ];
  return [...new Set(missing.map(({ at }) => placeLabel(at)))];
}

function unreadableHeads(
  { sums = [], heads = [] }: Basis,
  investment: Investment,
): readonly { readonly at: Place }[] {
  const reads = [
    ...(sums.includes('grantedSum') ? [investment.decidedGrant] : []),
    ...heads.map((field) => investment[field]),
  ];
  return reads.filter((read) => read.kind === 'unreadable');
}

/** As {@link missingCells}, by the investment, for results that lie in one list; worked out once for each. */
export function missingByInvestment(
  run: RunResult,
  basis: Basis,
): (investment: InvestmentId) => readonly string[] {
  const schedules = new Map(run.result.investments.map((own) => [own.investment.id, own]));
  const known = new Map<InvestmentId, readonly string[]>();
  return (investment) => {
    const own = schedules.get(investment);
    const cells = known.get(investment) ?? (own ? missingCells(own, run, basis) : []);
    known.set(investment, cells);
    return cells;
  };
}

/** The cells that the fund's sums lack: each year's opening rests on the years before it, so they concern all years. */
export function missingFromFund(run: RunResult): readonly string[] {
  const reserve = run.portfolio.tables.Reservation.leftOut.map(({ at }) => placeLabel(at));
  const decided = run.result.investments.filter(({ investment }) => mayBeDecided(investment));
  return [...new Set([...reserve, ...decided.flatMap((own) => missingCells(own, run, FUND))])];
}
