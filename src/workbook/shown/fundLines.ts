import type { FundForecast } from '../../core/schedules/fundForecast';
import { fundForecast } from '../../core/schedules/fundForecast';
import { fundGoal } from '../../core/schedules/fundGoal';
import { Money } from '../../core/values/money';
import type { Share } from '../../core/values/share';
import { shareOf } from '../../core/values/share';
import type { RunResult } from '../run';

/** One year of the fund, with what is to come and what it is measured against. */
export interface FundLine extends FundForecast {
  /** What the fund should be of the municipality's budget; absent where the year has no budget to compare with. */
  readonly goal: FundGoal | undefined;
}

export interface FundGoal {
  readonly share: Share;
  /** That share of the year's budget, to the öre. */
  readonly amount: Money;
}

/** What the sheet Fond, its charts and the pane show. */
export function fundLines({ result }: RunResult): FundLine[] {
  const { fund, investments, context } = result;
  return fundForecast(fund, context.facts).map((line) => {
    const { year, shareOfBudget, reserve } = line.fund;
    if (shareOfBudget === undefined || reserve?.municipalBudget === undefined)
      return { ...line, goal: undefined };
    const share = fundGoal(year, investments, context);
    return { ...line, goal: { share, amount: Money.fromDecimal(shareOf(share, reserve.municipalBudget)) } };
  });
}
