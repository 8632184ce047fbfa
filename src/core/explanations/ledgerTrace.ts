import type { ReasonInput } from '../findings/finding';
import { kronor } from '../findings/swedish';
import type { LedgerRow } from '../model/portfolio';
import type { InvestmentSchedules, PortfolioContext } from '../schedules/investmentSchedules';
import type { Period } from '../schedules/calendar';
import { comparePeriods } from '../schedules/calendar';
import type { Code } from '../values/ids';
import { sumStep } from './arithmetic';
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
    ...ledgerTrace('Förbrukning', rows),
    parameters: yearParameters(context, PERIOD_PARAMETERS, period.year),
  };
}

export function ledgerTrace(what: string, rows: readonly LedgerRow[]): Trace {
  return {
    inputs: rows.map(ledgerInput),
    steps: [
      sumStep(
        `${what} enligt ${rows.length === 1 ? 'en rad' : `${rows.length} rader`} i Huvudbok`,
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
  return own.consumption.rows.filter((row) => matches(row, context.calendar.periodOf(row.date)));
}

export function ledgerInput({ voucher, date, amount, amountAt }: LedgerRow): ReasonInput {
  const name = voucher === '' ? 'Huvudbok' : `Huvudbok ${voucher}`;
  return { what: `${name} ${date}`, value: kronor(amount), at: amountAt };
}
