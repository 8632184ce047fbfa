import type { RunResult } from '../run';
import { findingJson } from './findingsJson';
import type { ResultParts } from '../resultParts';
import { resultJson } from './resultJson';

/** Findings that are put into words at a time: a large ledger gives hundreds of thousands. */
const FINDINGS_A_PIECE = 1_000;

/** {@link resultJson} as text, with a line for each value; in pieces, so that it is never whole in memory. */
export function* resultText(run: RunResult, parts: ResultParts): Generator<string, void, void> {
  const told = Object.entries(resultJson({ ...run, findings: [] }, parts));
  yield '{';
  let comma = '';
  for (const [key, value] of told) {
    if (value === undefined) continue;
    yield `${comma}\n  ${JSON.stringify(key)}: `;
    comma = ',';
    if (key === 'findings' && run.findings.length > 0) yield* findingsText(run);
    else yield indented(value, '  ');
  }
  yield '\n}\n';
}

function* findingsText({ findings, states }: RunResult): Generator<string, void, void> {
  for (let from = 0; from < findings.length; from += FINDINGS_A_PIECE) {
    const piece = findings
      .slice(from, from + FINDINGS_A_PIECE)
      .map((finding) => `\n    ${indented(findingJson(finding, states.of(finding)), '    ')}`);
    yield `${from === 0 ? '[' : ','}${piece.join(',')}`;
  }
  yield '\n  ]';
}

/** What stands in a text has no line break of its own: JSON writes those as two characters. */
function indented(value: unknown, by: string): string {
  return JSON.stringify(value, undefined, 2).replace(/\n/g, `\n${by}`);
}
