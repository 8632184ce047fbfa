import type { Investment } from '../model/portfolio';
import { InvestmentParameters } from '../parameters/investmentParameters';
import type { ParameterTable } from '../parameters/parameterTable';
import type { RuleSet } from '../parameters/ruleSets';
import { findShippedRuleSet } from '../parameters/ruleSetNames';
import type { CalendarDate } from '../values/calendarDate';
import { valueOf } from '../values/read';

/** An investment that is not yet decided follows the parameters of its start, else of today. */
export function parametersOf(
  investment: Investment,
  table: ParameterTable,
  today: CalendarDate,
): InvestmentParameters {
  const decidedOn = valueOf(investment.decisionDate) ?? valueOf(investment.start) ?? today;
  return new InvestmentParameters(table, decidedOn, ruleSetOf(investment, table, decidedOn));
}

/** The set that the investment names, else the one in force on the day of the decision. */
function ruleSetOf(investment: Investment, table: ParameterTable, decidedOn: CalendarDate): RuleSet {
  const name = valueOf(investment.ruleSet) ?? table.get('regelverk', decidedOn);
  const shipped = findShippedRuleSet(name);
  if (shipped) return { name: shipped, base: shipped };
  const base = table.get('regelverk.grund', decidedOn, { name, base: 'Örebro 2016' });
  return { name, base };
}
