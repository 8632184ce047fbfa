import type { Finding } from '../../core/findings/finding';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { isEvaluationRow } from '../../core/schedules/grant';
import { percentage, say } from '../../core/text/sentence';
import { placeLabel } from '../../core/values/place';
import type { RunResult } from '../run';
import type { Fix } from './fix';
import type { TableCells } from './tableCells';
import { amountCell } from './tableCells';

/**
 * OR-30: the rows for evaluation are made the share that they should be, on their last amount. Where the evaluation
 * lies within the applied sum, a change of it changes the sum too, so that nothing follows from the rule alone.
 */
export function evaluationSum(
  finding: Finding,
  own: InvestmentSchedules,
  budget: TableCells,
  { portfolio, today }: RunResult,
): Fix | undefined {
  const { grant, investment, parameters } = own;
  if (grant === undefined || parameters.get('utvärdering.läsart') === 'inom') return undefined;
  const rows = investment.budget.filter(({ costType }) => isEvaluationRow(costType));
  if (finding.place === undefined || finding.place !== rows[0]?.costTypeAt) return undefined;
  const last = rows.flatMap(({ years }) => years).at(-1);
  if (last === undefined) return undefined;
  const wanted = last.amount.plus(grant.evaluation).minus(grant.evaluationRows);
  if (wanted.isNegative()) return undefined;
  const after = amountCell(wanted, 'Budget', portfolio.parameters, today);
  const change = budget.changeAt(last.at, after);
  if (change === undefined) return undefined;
  const share = percentage(parameters.get('utvärdering.andel'));
  return {
    id: `OR-30 ${placeLabel(last.at)}`,
    finding,
    title: say`Gör utvärderingen i ${investment.id} till ${grant.evaluation}.`,
    explanation: say`Budgetens rader för utvärdering är ${grant.evaluationRows}. De ska vara ${share} av ansökt belopp, ${grant.evaluation}. Skillnaden läggs på det sista beloppet.`,
    changes: [change],
  };
}
