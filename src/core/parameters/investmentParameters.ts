import type { CalendarDate } from '../values/calendarDate';
import type { Place } from '../values/place';
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
    /** The cell of the day, where it cannot be read: another day stands in for it. */
    private readonly unreadDayAt?: Place,
  ) {}

  get<Name extends ParameterName>(name: Name): ParameterValue<Name> {
    return this.table.get(name, this.decidedOn, this.ruleSet);
  }

  sourced<Name extends ParameterName>(name: Name): SourcedValue<ParameterValue<Name>> {
    return this.table.sourced(name, this.decidedOn, this.ruleSet);
  }

  /** Rows that could not be read ({@link ParameterTable.unreadableAmong}), and what rests on a day that could not. */
  unreadableAmong(names: readonly ParameterName[]): readonly UnreadableParameter[] {
    const unreadable = this.table.unreadableAmong(names, this.ruleSet);
    if (this.unreadDayAt === undefined) return unreadable;
    return [...unreadable, ...this.table.unknownWithoutDay(names, this.unreadDayAt, this.ruleSet)];
  }
}
