import { explainFinding, ownReasons, titleOf } from '../../core/explanations/explainFinding';
import type { Explanation } from '../../core/explanations/explanation';
import type { Finding } from '../../core/findings/finding';
import { reasonsOf } from '../../core/findings/finding';
import { inputIssueKinds, isInputIssue } from '../reading/inputIssues';
import type { RunResult } from '../run';

/** Why a finding is told, whether a rule told it or the reading of the workbook. */
export function explainRunFinding(finding: Finding, { result }: RunResult): Explanation {
  return isInputIssue(finding.rule)
    ? explainInputIssue(finding, finding.rule)
    : explainFinding(finding, result);
}

function explainInputIssue(finding: Finding, id: keyof typeof inputIssueKinds): Explanation {
  const { expectation, remedy } = inputIssueKinds[id];
  return {
    title: titleOf(finding),
    reasons: reasonsOf(finding) ?? ownReasons(finding),
    parameters: [],
    rules: [{ id, title: expectation, ...finding.source, remedy }],
  };
}
