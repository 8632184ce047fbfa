import type { InputTable } from '../model/inputTables';
import type { Investment } from '../model/portfolio';
import type { ParameterName } from '../parameters/definitions';
import type { UnreadableParameter } from '../parameters/parameterTable';
import { findShippedRuleSet } from '../parameters/ruleSetNames';
import type { InvestmentSchedules } from './investmentSchedules';

/** What a result, or the judgement of a rule, is worked out from. */
export interface Basis {
  readonly tables: readonly InputTable[];
  readonly parameters: readonly ParameterName[];
  readonly sums?: readonly DerivedSum[];
  /** Cells of the investment's row in *Satsningar*, beside the granted sum's. */
  readonly heads?: readonly HeadField[];
}

/**
 * The sums that are worked out where the workbook does not have them: the granted sum from the budget, the repayment plan
 * from the effects.
 */
export type DerivedSum = 'grantedSum' | 'repaymentPlan';

export type HeadField = 'status' | 'start' | 'end' | 'decisionDate';

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

/** The tables of a result about the investment, those of its sums last. */
export function tablesOf(
  { tables, sums = [] }: Basis,
  investment: Pick<Investment, 'decidedGrant' | 'repaymentPlan'>,
): readonly InputTable[] {
  return [...tables, ...sums.flatMap((sum) => tablesOfSum(sum, investment))];
}

function tablesOfSum(
  sum: DerivedSum,
  { decidedGrant, repaymentPlan }: Pick<Investment, 'decidedGrant' | 'repaymentPlan'>,
): readonly InputTable[] {
  switch (sum) {
    case 'grantedSum':
      return isGrantBudgeted({ decidedGrant }) ? ['Andringar', 'Budget'] : ['Andringar'];
    case 'repaymentPlan':
      return repaymentPlan.length === 0 ? ['Effekter'] : [];
  }
}

/** Rows of `Parametrar` that could not be read, and that a result about the investment rests on. */
export function unclearParameters(
  basis: Basis,
  { investment, parameters: own }: Pick<InvestmentSchedules, 'investment' | 'parameters'>,
): readonly UnreadableParameter[] {
  const names = namesOf(basis);
  if (basis.sums?.includes('grantedSum') && isGrantBudgeted(investment)) names.push(...GRANT_PARAMETERS);
  if (investment.ruleSet.kind !== 'value') names.push('regelverk');
  if (findShippedRuleSet(own.ruleSet.name) === undefined) names.push('regelverk.grund');
  return own.unreadableAmong(names);
}

/** As {@link unclearParameters}, of what belongs to no investment. */
export function unclearForAll(
  basis: Basis,
  table: { unreadableAmong(names: readonly ParameterName[]): readonly UnreadableParameter[] },
): readonly UnreadableParameter[] {
  return table.unreadableAmong(namesOf(basis));
}

/** No decision says the sum, so the budget gives it. */
function isGrantBudgeted({ decidedGrant }: Pick<Investment, 'decidedGrant'>): boolean {
  return decidedGrant.kind === 'blank';
}

function namesOf({ tables, parameters, sums = [] }: Basis): ParameterName[] {
  const restsOnUnit = sums.length > 0 || tables.some((table) => IN_THE_CHOSEN_UNIT.includes(table));
  return [...parameters, ...(restsOnUnit ? (['beloppsenhet'] as const) : [])];
}
