import type { InputTable } from '../model/inputTables';
import type { ParameterName } from '../parameters/definitions';
import type { UnreadableParameter } from '../parameters/parameterTable';
import { findShippedRuleSet } from '../parameters/ruleSetNames';
import type { InvestmentSchedules } from './investmentSchedules';

/** The parameters that the granted sum rests on where no decision has it. */
const GRANT_PARAMETERS: readonly ParameterName[] = ['utvärdering.andel', 'utvärdering.läsart'];

/** The planning tables, whose amounts are in the unit that `beloppsenhet` says. *Satsningar* has the granted sum. */
const IN_THE_CHOSEN_UNIT: readonly InputTable[] = [
  'Budget',
  'Effekter',
  'Aterforingsplan',
  'EffektUtfall',
  'Insatskostnad',
  'Reservation',
];

/** What a result is worked out from. */
export interface RestsOn {
  readonly tables: readonly InputTable[];
  readonly parameters: readonly ParameterName[];
  readonly usesGrantedSum?: boolean;
  /** Cells of the investment's row in *Satsningar*, beside the granted sum's. */
  readonly heads?: readonly HeadField[];
}

export type HeadField = 'status' | 'start' | 'end' | 'decisionDate';

/** Rows of `Parametrar` that could not be read, and that a result about the investment rests on. */
export function unclearParameters(
  restsOn: RestsOn,
  { investment, parameters: own }: Pick<InvestmentSchedules, 'investment' | 'parameters'>,
): readonly UnreadableParameter[] {
  const names = namesOf(restsOn);
  if (restsOn.usesGrantedSum && investment.decidedGrant.kind === 'blank') names.push(...GRANT_PARAMETERS);
  if (investment.ruleSet.kind !== 'value') names.push('regelverk');
  if (findShippedRuleSet(own.ruleSet.name) === undefined) names.push('regelverk.grund');
  return own.unreadableAmong(names);
}

/** As {@link unclearParameters}, of what belongs to no investment. */
export function unclearForAll(
  restsOn: RestsOn,
  table: { unreadableAmong(names: readonly ParameterName[]): readonly UnreadableParameter[] },
): readonly UnreadableParameter[] {
  return table.unreadableAmong(namesOf(restsOn));
}

function namesOf({ tables, parameters, usesGrantedSum }: RestsOn): ParameterName[] {
  const restsOnUnit = usesGrantedSum || tables.some((table) => IN_THE_CHOSEN_UNIT.includes(table));
  return [...parameters, ...(restsOnUnit ? (['beloppsenhet'] as const) : [])];
}
