import type { Investment } from '../model/portfolio';
import type { ParameterName, ParameterValue } from '../parameters/definitions';
import type { ParameterTable, UnreadableParameter } from '../parameters/parameterTable';
import type { RuleSet } from '../parameters/ruleSets';
import { findShippedRuleSet } from '../parameters/ruleSetNames';
import type { SourcedValue } from '../parameters/sourcedValue';
import type { CalendarDate } from '../values/calendarDate';
import { valueOf } from '../values/read';

/** The parameters as they stood when the investment was decided: a later change does not touch it. */
export class InvestmentParameters {
  constructor(
    private readonly table: ParameterTable,
    /** The day whose values hold. */
    readonly decidedOn: CalendarDate,
    readonly ruleSet: RuleSet,
  ) {}

  get<Name extends ParameterName>(name: Name): ParameterValue<Name> {
    return this.table.get(name, this.decidedOn, this.ruleSet);
  }

  sourced<Name extends ParameterName>(name: Name): SourcedValue<ParameterValue<Name>> {
    return this.table.sourced(name, this.decidedOn, this.ruleSet);
  }

  /** Rows that could not be read, as {@link ParameterTable.unreadableAmong}. */
  unreadableAmong(names: readonly ParameterName[]): readonly UnreadableParameter[] {
    return this.table.unreadableAmong(names, this.ruleSet);
  }
}

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
