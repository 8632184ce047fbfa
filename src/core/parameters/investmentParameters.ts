import type { CalendarDate } from '../values/calendarDate';
import type { ParameterName, ParameterValue } from './definitions';
import type { ParameterTable, UnreadableParameter } from './parameterTable';
import type { RuleSet } from './ruleSets';
import type { SourcedValue } from './sourcedValue';

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
