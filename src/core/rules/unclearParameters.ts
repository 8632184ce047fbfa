import type { InputTable } from '../model/inputTables';
import type { ParameterName } from '../parameters/definitions';
import type { UnreadableParameter } from '../parameters/parameterTable';
import { findShippedRuleSet } from '../parameters/ruleSetNames';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import { placeLabel } from '../values/place';
import type { Rule } from './rule';

/** The parameters that the granted sum rests on where no decision has it. */
export const GRANT_PARAMETERS: readonly ParameterName[] = ['utvärdering.andel', 'utvärdering.läsart'];

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
}

/** Rows of `Parametrar` that could not be read, and that a result about the investment rests on. */
export function unclearParameters(
  { tables, parameters, usesGrantedSum = false }: RestsOn,
  { investment, parameters: own }: Pick<InvestmentSchedules, 'investment' | 'parameters'>,
): readonly UnreadableParameter[] {
  const names = [...parameters, ...unitOf(tables, usesGrantedSum)];
  if (usesGrantedSum && investment.decidedGrant.kind === 'blank') names.push(...GRANT_PARAMETERS);
  if (investment.ruleSet.kind !== 'value') names.push('regelverk');
  if (findShippedRuleSet(own.ruleSet.name) === undefined) names.push('regelverk.grund');
  return own.unreadableAmong(names);
}

/** As {@link unclearParameters}, of a rule about one investment; the first of them as a reason. */
export function unclearFor(
  rule: Rule,
  own: Pick<InvestmentSchedules, 'investment' | 'parameters'>,
): Sentence | undefined {
  return reasonOf(unclearParameters(restsOn(rule), own));
}

/** As {@link unclearFor}, of what belongs to no investment. */
export function unclearForRest(
  rule: Rule,
  table: { unreadableAmong(names: readonly ParameterName[]): readonly UnreadableParameter[] },
): Sentence | undefined {
  const { tables, parameters, usesGrantedSum = false } = restsOn(rule);
  return reasonOf(table.unreadableAmong([...parameters, ...unitOf(tables, usesGrantedSum)]));
}

function restsOn({ reads, consults = [], parameters, usesGrantedSum = false }: Rule): RestsOn {
  return { tables: [...reads, ...consults], parameters, usesGrantedSum };
}

function unitOf(tables: readonly InputTable[], usesGrantedSum: boolean): ParameterName[] {
  const restsOnAmounts = usesGrantedSum || tables.some((table) => IN_THE_CHOSEN_UNIT.includes(table));
  return restsOnAmounts ? ['beloppsenhet'] : [];
}

function reasonOf([row]: readonly UnreadableParameter[]): Sentence | undefined {
  return row && say`parametern ${row.name} går inte att läsa, se ${placeLabel(row.at)}`;
}
