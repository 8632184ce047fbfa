import type { Investment } from '../model/portfolio';
import { InvestmentParameters } from '../parameters/investmentParameters';
import type { ParameterTable } from '../parameters/parameterTable';
import type { RuleSet } from '../parameters/ruleSets';
import type { CalendarDate } from '../values/calendarDate';
import { firstWritten, valueOf } from '../values/read';

/** An investment that is not yet decided follows the parameters of its start, else of today. */
export function parametersOf(
  investment: Investment,
  table: ParameterTable,
  today: CalendarDate,
): InvestmentParameters {
  const day = firstWritten(investment.decisionDate, investment.start);
  const decidedOn = valueOf(day) ?? valueOf(investment.start) ?? today;
  const unreadDayAt = day.kind === 'unreadable' ? day.at : undefined;
  return new InvestmentParameters(table, decidedOn, ruleSetOf(investment, table, decidedOn), unreadDayAt);
}

/** The set that the investment names, else the one in force on the day of the decision. */
function ruleSetOf(investment: Investment, table: ParameterTable, decidedOn: CalendarDate): RuleSet {
  const name = valueOf(investment.ruleSet) ?? table.get('regelverk', decidedOn);
  return table.ruleSetNamed(name, decidedOn);
}
