import type { Finding, Reasons } from '../findings/finding';
import { reasonsOf } from '../findings/finding';
import { toldWithUnit } from '../findings/findingValue';
import type { ParameterName } from '../parameters/definitions';
import type { PortfolioResult } from '../results/portfolioResult';
import type { ExplainedParameter, ExplainedRule, Explanation } from './explanation';
import { usedParameters } from './explainedParameters';
import { explainedRule, findRule } from './namedRules';
import type { Sentence } from '../text/sentence';
import { inRow, say } from '../text/sentence';

/** Why a rule's finding is told. What the rule did not say of its inputs, the finding's own cell says. */
export function explainFinding(finding: Finding, result: PortfolioResult): Explanation {
  const rule = findRule(finding.rule);
  const reasons = reasonsOf(finding);
  return {
    title: titleOf(finding),
    reasons: reasons ? withOwnCell(reasons, finding) : ownReasons(finding),
    parameters: parametersOf(rule?.parameters ?? [], finding, result),
    rules: [rule ? ruleAsTold(explainedRule(rule), finding) : bareRule(finding)],
  };
}

/** The cell that is marked, also where the rule judged others. */
function withOwnCell({ inputs, steps }: Reasons, { place }: Finding): Reasons {
  const isThere = inputs.some(({ at }) => at?.sheet === place?.sheet && at?.cell === place?.cell);
  if (place === undefined || isThere) return { inputs, steps };
  return { inputs: [...inputs, { what: say`Märkt cell`, value: place.column, at: place }], steps };
}

export function titleOf({ rule, investment, party }: Finding): Sentence {
  const parts = [rule, investment, party].filter((part) => part !== undefined);
  return say`${inRow(parts, ' · ')}`;
}

/** What stands in the cell may be anything, also what must not be repeated. */
const SEE_CELL = say`se cellen`;

/** A finding without reasons of its own: its cell, and its sentence as the only step. */
export function ownReasons({ place, actual, said }: Finding): Reasons {
  return {
    inputs: place
      ? [
          {
            what: say`${place.column}`,
            value: actual === undefined ? SEE_CELL : toldWithUnit(actual),
            at: place,
          },
        ]
      : [],
    steps: [said],
  };
}

/** The finding tells its own source, which a rule may choose among several. */
function ruleAsTold(rule: ExplainedRule, { source }: Finding): ExplainedRule {
  return { ...rule, ...source };
}

function bareRule({ rule, source }: Finding): ExplainedRule {
  return { id: rule, title: source.quote, ...source };
}

function parametersOf(
  names: readonly ParameterName[],
  { investment }: Finding,
  { context, investments }: PortfolioResult,
): ExplainedParameter[] {
  const own = investments.find((schedules) => schedules.investment.id === investment);
  return usedParameters(names, context, investments, own);
}
