import type { Finding } from '../../core/findings/finding';
import type { Investment, LedgerRow } from '../../core/model/portfolio';
import type { PortfolioResult } from '../../core/results/portfolioResult';
import type { Consumption } from '../../core/schedules/consumption';
import type { Steps } from '../../core/steps/steps';
import { eachRow } from '../../core/steps/steps';
import { say } from '../../core/text/sentence';
import type { CalendarDate } from '../../core/values/calendarDate';
import { valueOf } from '../../core/values/read';
import { inputIssue } from '../reading/inputIssues';

/** Costs after the last day count, and are shown (sum 3). */
export function* lateCostFindings(result: PortfolioResult): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { investment, consumption } of result.investments) {
    const end = valueOf(investment.end);
    if (end === undefined) continue;
    yield* eachRow(rowsAfter(end, consumption), (row) => findings.push(lateCost(row, investment)));
  }
  return findings;
}

function rowsAfter(day: CalendarDate, { rows }: Consumption): readonly LedgerRow[] {
  let from = rows.length;
  while (rows[from - 1]?.date.isAfter(day)) from--;
  return rows.slice(from);
}

function lateCost(row: LedgerRow, investment: Investment): Finding {
  const message = say`Kostnaden ${row.amount} den ${row.date} ligger efter slutdatum för ${investment.id}. Den räknas med.`;
  return inputIssue('IN-13', message, {
    place: row.amountAt,
    investment: investment.id,
    actual: row.date,
  });
}
