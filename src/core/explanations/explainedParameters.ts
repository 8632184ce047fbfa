import type { ParameterName } from '../parameters/definitions';
import { parameterDefinitions } from '../parameters/definitions';
import type { ParameterTable } from '../parameters/parameterTable';
import type { SourcedValue } from '../parameters/sourcedValue';
import type { ParameterValue } from '../parameters/definitions';
import type { InvestmentSchedules, PortfolioContext } from '../schedules/investmentSchedules';
import { CalendarDate } from '../values/calendarDate';
import type { ExplainedParameter } from './explanation';
import { parameterSaid } from '../parameters/parameterText';

/** As they stand for the investment: by its rule set and the day of its decision. */
export function investmentParameters(
  { parameters }: InvestmentSchedules,
  context: PortfolioContext,
  names: readonly ParameterName[],
): ExplainedParameter[] {
  const { parameters: table } = context.portfolio;
  return names.map((name) => explained(name, parameters.sourced(name), table));
}

/** As they stand on a day, whatever the rule set: calendar and accounts. */
export function dayParameters(
  context: PortfolioContext,
  names: readonly ParameterName[],
  on: CalendarDate,
): ExplainedParameter[] {
  const { parameters: table } = context.portfolio;
  return names.map((name) => explained(name, table.sourced(name, on), table));
}

/** As they stand in a year, whatever the rule set. */
export function yearParameters(
  context: PortfolioContext,
  names: readonly ParameterName[],
  year: number,
): ExplainedParameter[] {
  return dayParameters(context, names, CalendarDate.lastOfMonth(year - 1, 12).plusDays(1));
}

/** Every value that the workbook gives the parameter, by the day it began; the default where there is none. */
export function allParameterValues(
  { portfolio, facts: { today } }: PortfolioContext,
  name: ParameterName,
): ExplainedParameter[] {
  const { parameters: table } = portfolio;
  const changes = table.rows
    .filter((row) => row.name === name && row.ruleSet === undefined)
    .flatMap(({ from }) => (from === undefined ? [] : [from]))
    .sort((a, b) => a.compare(b));
  const [first = today] = changes;
  return [first.plusDays(-1), ...changes].map((day) => explained(name, table.sourced(name, day), table));
}

function explained(
  name: ParameterName,
  { value, source, at }: SourcedValue<ParameterValue<ParameterName>>,
  table: ParameterTable,
): ExplainedParameter {
  const from = at && table.rows.find((row) => row.at === at)?.from;
  return {
    name,
    meaning: parameterDefinitions[name].meaning,
    value: parameterSaid(value),
    source,
    ...(from ? { from: from.toString() } : {}),
    ...(at ? { at } : {}),
  };
}
