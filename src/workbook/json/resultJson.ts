import { keyOf } from '../../core/values/ids';
import type { ResultParts } from '../resultParts';
import { ALL_PARTS } from '../resultParts';
import type { RunResult } from '../run';
import { acceptedJson, findingJson, solvedJson, unclearJson } from './findingsJson';
import { ifAny } from './ifAny';
import type { JsonObject } from './json';
import { payoffJson, payoffNotComputedJson } from './payoffJson';
import { procurementEffectsJson, procurementJson, procurementTotalsJson } from './procurementJson';
import { reconciliationJson } from './reconciliationJson';
import { schedulesJson } from './schedulesJson';

/**
 * The run as JSON, version 1 (docs/json.md): amounts are decimal strings in kronor, dates `ÅÅÅÅ-MM-DD`, periods `D1`,
 * `D2`, `H`; keys that do not apply are absent. A result that lacks a row names its cell under `incomplete`.
 */
export function resultJson(run: RunResult, parts: ResultParts = ALL_PARTS): JsonObject {
  return {
    version: 1,
    inputHash: run.inputHash,
    ruleSet: ruleSetsFollowed(run),
    today: run.today.toString(),
    ...(parts.findings
      ? {
          rules: rulesJson(run),
          findings: run.findings.map((finding) => findingJson(finding, run.states.of(finding))),
        }
      : {}),
    ...(parts.schedules ? { schedules: schedulesJson(run) } : {}),
    ...(parts.payoff
      ? {
          payoff: payoffJson(run),
          payoffNotComputed: ifAny(payoffNotComputedJson(run)),
          procurement: procurementJson(run),
          procurementTotals: ifAny(procurementTotalsJson(run)),
          procurementEffects: ifAny(procurementEffectsJson(run)),
        }
      : {}),
    ...(parts.reconciliation ? { reconciliation: reconciliationJson(run) } : {}),
  };
}

/** The set that all investments follow, or each of theirs; without investments the one in force. */
function ruleSetsFollowed({ result: { investments }, portfolio, today }: RunResult): string {
  if (investments.length === 0) return portfolio.parameters.get('regelverk', today);
  const names = new Map(
    investments.map(({ parameters: { ruleSet } }) => [keyOf(ruleSet.name), ruleSet.name]),
  );
  return [...names.values()].join(', ');
}

function rulesJson({ result, accepted, states }: RunResult): JsonObject {
  const { checked, notApplicable, couldNotCheck } = result.rules;
  return {
    checked,
    notApplicable,
    couldNotCheck: couldNotCheck.map(({ rule, investment, reason }) => ({
      rule,
      satsning: investment,
      reason,
    })),
    accepted: accepted.map(acceptedJson),
    solved: states.solved.map(solvedJson),
    unclear: ifAny(states.unclear.map(unclearJson)),
  };
}
