import type { ReasonInput } from '../findings/finding';
import type { LedgerRow } from '../model/portfolio';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import type { Period } from '../model/period';
import { comparePeriods } from '../model/period';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { Code } from '../values/ids';
import { sumStep } from '../findings/sums';
import type { Trace } from './explanation';
import { yearParameters } from './explainedParameters';

export const PERIOD_PARAMETERS = ['kalender.delår1', 'kalender.delår2', 'kalender.helår'] as const;

/** The ledger's rows on one REN in one period, and their sum. */
export function consumptionTrace(
  own: InvestmentSchedules,
  context: PortfolioContext,
  ren: Code,
  period: Period,
): Trace {
  const rows = costRows(own, context, (row, at) => row.ren === ren && comparePeriods(at, period) === 0);
  return {
    ...ledgerTrace(say`Förbrukning`, rows),
    parameters: yearParameters(context, PERIOD_PARAMETERS, period.year),
  };
}

export function ledgerTrace(what: Sentence, rows: readonly LedgerRow[]): Trace {
  return {
    inputs: rows.map(ledgerInput),
    steps: [
      sumStep(
        say`${what} enligt ${rows.length === 1 ? say`en rad` : say`${rows.length} rader`} i Huvudbok`,
        rows.map(({ amount }) => amount),
      ),
    ],
    parameters: [],
  };
}

/** The investment's cost rows that match, by date. */
export function costRows(
  own: InvestmentSchedules,
  context: PortfolioContext,
  matches: (row: LedgerRow, period: Period) => boolean,
): readonly LedgerRow[] {
  return own.consumption.rows.filter((row) => matches(row, context.facts.calendar.periodOf(row.date)));
}

export function ledgerInput({ voucher, date, amount, amountAt }: LedgerRow): ReasonInput {
  const name = voucher === '' ? say`Huvudbok` : say`Huvudbok ${voucher}`;
  return { what: say`${name} ${date}`, value: amount, at: amountAt };
}
