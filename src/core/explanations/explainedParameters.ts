import type { ParameterName } from '../parameters/definitions';
import { parameterDefinitions } from '../parameters/definitions';
import type { ParameterRow, ParameterTable } from '../parameters/parameterTable';
import type { RuleSet } from '../parameters/ruleSets';
import { askedFor, isOfTheDecision } from '../parameters/ruleSetsRead';
import type { SourcedValue } from '../parameters/sourcedValue';
import type { ParameterValue } from '../parameters/definitions';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import { GOTEBORG } from '../procurement/followUp';
import { fundGoalRuleSets } from '../schedules/fundGoal';
import { CalendarDate } from '../values/calendarDate';
import { sameKey } from '../values/ids';
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

/** As they stand on a day, for a rule set or whatever it is: calendar and accounts. */
export function dayParameters(
  context: PortfolioContext,
  names: readonly ParameterName[],
  on: CalendarDate,
  ruleSet?: RuleSet,
): ExplainedParameter[] {
  const { parameters: table } = context.portfolio;
  return names.map((name) => explained(name, table.sourced(name, on, ruleSet), table));
}

/** As they stand in a year, whatever the rule set. */
export function yearParameters(
  context: PortfolioContext,
  names: readonly ParameterName[],
  year: number,
): ExplainedParameter[] {
  return dayParameters(context, names, CalendarDate.firstOfYear(year));
}

/**
 * As a rule or a duty uses them: those that hold by the day of what they are used for with every value that they have
 * had, the others by the investment's decision, or for the whole portfolio by today.
 */
export function usedParameters(
  names: readonly ParameterName[],
  context: PortfolioContext,
  investments: readonly InvestmentSchedules[],
  own: InvestmentSchedules | undefined,
): ExplainedParameter[] {
  return names.flatMap((name) => {
    const ruleSets = ruleSetsByDay(name, investments);
    if (ruleSets !== undefined) return distinct(ruleSets.flatMap((set) => valuesByDay(context, name, set)));
    return own
      ? investmentParameters(own, context, [name])
      : dayParameters(context, [name], context.facts.today);
  });
}

/** Whose values are asked for by the day, `undefined` being everybody's; nothing where the decision tells the day. */
function ruleSetsByDay(
  name: ParameterName,
  investments: readonly InvestmentSchedules[],
): readonly (RuleSet | undefined)[] | undefined {
  switch (askedFor(name)) {
    case 'procurements':
      return [GOTEBORG];
    case 'municipality':
      return isOfTheDecision(name) ? undefined : [undefined];
    case 'ruleSet':
      return name === 'fond.målandel' ? fundGoalRuleSets(investments) : undefined;
  }
}

/** Every value of the parameter, by the day it began; what holds without the workbook where that is none. */
function valuesByDay(
  { portfolio, facts: { today } }: PortfolioContext,
  name: ParameterName,
  ruleSet: RuleSet | undefined,
): ExplainedParameter[] {
  const { parameters: table } = portfolio;
  const changes = table.rows
    .filter((row) => row.name === name && mayHoldFor(row, ruleSet))
    .flatMap(({ from }) => (from === undefined ? [] : [from]))
    .sort((a, b) => a.compare(b));
  const [first = today] = changes;
  return [first.plusDays(-1), ...changes].map((day) =>
    explained(name, table.sourced(name, day, ruleSet), table),
  );
}

function mayHoldFor({ ruleSet: own }: ParameterRow, ruleSet: RuleSet | undefined): boolean {
  return own === undefined || [ruleSet?.name, ruleSet?.base].some((name) => sameKey(own, name ?? ''));
}

/** A value once, also where the day that another began changed nothing for it. */
function distinct(parameters: readonly ExplainedParameter[]): ExplainedParameter[] {
  return parameters.filter(
    ({ at, source }, index) =>
      parameters.findIndex((other) => other.at?.cell === at?.cell && other.source === source) === index,
  );
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
