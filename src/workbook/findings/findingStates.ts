import type { AcceptedFinding } from '../../core/findings/acceptances';
import { bareMessage } from '../../core/findings/acceptanceSentences';
import type { Finding } from '../../core/findings/finding';
import type { Steps } from '../../core/steps/steps';
import { eachRow } from '../../core/steps/steps';
import type { Sentence } from '../../core/text/sentence';
import type { LastFinding, LastRun } from '../snapshot';
import type { Told } from './pairedFindings';
import { pairedFindings } from './pairedFindings';
import type { WhyUnchecked } from './uncheckedNow';
import { withoutRemark } from './uncheckedNow';

/** Where an open finding stands against the last written run on other input. */
export type OpenState = 'ny' | 'kvarstår';

/** As the sheet Regelkontroll has it. */
export type FindingState = OpenState | 'löst' | 'godkänd';

export interface FindingStates {
  /** What the written sheets rest on: this input, or another. */
  readonly written: 'never' | 'current' | 'outdated';
  of(finding: Finding): OpenState;
  /** As they were told when they were written, without what was said of an acceptance. */
  readonly solved: readonly LastFinding[];
  /** Those that are not told now, but of which it could not be checked whether they are solved. */
  readonly unclear: readonly UnclearFinding[];
}

export interface UnclearFinding {
  /** As it was told when it was last known. */
  readonly last: LastFinding;
  /** A clause without full stop. */
  readonly why: Sentence;
}

/**
 * A second run on the same input keeps each state, so that nothing changes; a run on other input compares with what
 * stood then. What was accepted then and is not now is new: it needs somebody again. Each finding of the last run is
 * told now, is solved, or is unclear; what was solved then is told once.
 *
 * @param hash of the input that gave the findings
 */
export function* findingStates(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
  hash: string,
  lastRun: LastRun | undefined,
  whyUnchecked: WhyUnchecked,
): Steps<FindingStates> {
  if (lastRun === undefined) return { written: 'never', of: () => 'ny', solved: [], unclear: [] };
  const isSecondRun = lastRun.inputHash === hash;
  const before = lastRun.findings.filter((last) => isSecondRun || !isSolved(last));
  const now = [...findings, ...accepted.map(({ finding }) => finding)];
  const pairs = yield* pairedFindings(now.map(toldNow), before.map(toldBefore));
  const states = new Map<Finding, OpenState>();
  yield* eachRow(findings, (finding) => {
    const last = pairs.get(finding);
    const isNew = last === undefined || !isOpen(last) || (isSecondRun && last.state === 'ny');
    states.set(finding, isNew ? 'ny' : 'kvarstår');
  });
  const found = new Set(pairs.values());
  const solved: LastFinding[] = [];
  const unclear: UnclearFinding[] = [];
  yield* eachRow(before, (last) => {
    if (found.has(last)) return;
    const message = withoutRemark(last.message);
    const why = isSolved(last) ? undefined : whyUnchecked(last);
    if (why === undefined) solved.push({ ...last, message: bareMessage(message) });
    else unclear.push({ last: { ...last, message }, why });
  });
  return {
    written: isSecondRun ? 'current' : 'outdated',
    of: (finding) => states.get(finding) ?? 'ny',
    solved,
    unclear,
  };
}

function isSolved({ state }: LastFinding): boolean {
  return state === 'löst';
}

function isOpen({ state }: LastFinding): boolean {
  return state !== 'löst' && state !== 'godkänd';
}

function toldBefore(last: LastFinding): Told<LastFinding> {
  return { ...last, item: last };
}

function toldNow(finding: Finding): Told<Finding> {
  const { rule, investment, party, place, message } = finding;
  return {
    rule,
    investment: investment ?? '',
    party: party ?? '',
    sheet: place?.sheet ?? '',
    cell: place?.cell ?? '',
    message,
    item: finding,
  };
}
