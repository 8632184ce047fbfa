import type { Investment } from '../model/portfolio';
import type { ParameterName, ParameterValue } from '../parameters/definitions';
import type { ParameterTable, SourcedValue } from '../parameters/parameterTable';
import type { CalendarDate } from '../values/calendarDate';
import { valueOf } from '../values/read';

/** The parameters as they stood when the investment was decided: a later change does not touch it. */
export class InvestmentParameters {
  constructor(
    private readonly table: ParameterTable,
    private readonly decidedOn: CalendarDate,
  ) {}

  get<Name extends ParameterName>(name: Name): ParameterValue<Name> {
    return this.table.get(name, this.decidedOn);
  }

  sourced<Name extends ParameterName>(name: Name): SourcedValue<ParameterValue<Name>> {
    return this.table.sourced(name, this.decidedOn);
  }
}

/** An investment that is not yet decided follows the parameters of its start, else of today. */
export function parametersOf(
  investment: Investment,
  table: ParameterTable,
  today: CalendarDate,
): InvestmentParameters {
  const decidedOn = valueOf(investment.decisionDate) ?? valueOf(investment.start) ?? today;
  return new InvestmentParameters(table, decidedOn);
}
