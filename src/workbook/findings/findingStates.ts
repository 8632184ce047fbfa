import type { AcceptedFinding } from '../../core/findings/acceptances';
import { bareMessage } from '../../core/findings/acceptanceSentences';
import type { Finding } from '../../core/findings/finding';
import type { Steps } from '../../core/steps/steps';
import { eachRow } from '../../core/steps/steps';
import type { LastFinding, LastRun } from '../snapshot';

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
}

/**
 * A second run on the same input keeps each state, so that nothing changes; a run on other input compares with what
 * stood then. What was accepted then and is not now is new: it needs somebody again.
 *
 * @param hash of the input that gave the findings
 */
export function* findingStates(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
  hash: string,
  lastRun: LastRun | undefined,
): Steps<FindingStates> {
  if (lastRun === undefined) return { written: 'never', of: () => 'ny', solved: [] };
  const isSecondRun = lastRun.inputHash === hash;
  const wasOpen = yield* FindingIndex.of(lastRun.findings.filter(isOpen));
  const states = new Map<Finding, OpenState>();
  yield* eachRow(findings, (finding) => {
    const before = wasOpen.find(identityOf(finding));
    const isNew = before === undefined || (isSecondRun && before.state === 'ny');
    states.set(finding, isNew ? 'ny' : 'kvarstår');
  });
  return {
    written: isSecondRun ? 'current' : 'outdated',
    of: (finding) => states.get(finding) ?? 'ny',
    solved: isSecondRun
      ? lastRun.findings.filter(({ state }) => state === 'löst')
      : yield* solvedSince(lastRun, [...findings, ...accepted.map(({ finding }) => finding)]),
  };
}

function* solvedSince(lastRun: LastRun, findings: readonly Finding[]): Steps<readonly LastFinding[]> {
  const now = yield* FindingIndex.of(findings.map(identityOf));
  const solved: LastFinding[] = [];
  yield* eachRow(lastRun.findings, (last) => {
    if (last.state === 'löst') return;
    const bare = { ...last, message: bareMessage(last.message) };
    if (now.find(bare) === undefined) solved.push(bare);
  });
  return solved;
}

function isOpen({ state }: LastFinding): boolean {
  return state !== 'löst' && state !== 'godkänd';
}

type Identity = Pick<LastFinding, 'rule' | 'investment' | 'party' | 'sheet' | 'cell' | 'message'>;

function identityOf({ rule, investment, party, place, message }: Finding): Identity {
  return {
    rule,
    investment: investment ?? '',
    party: party ?? '',
    sheet: place?.sheet ?? '',
    cell: place?.cell ?? '',
    message,
  };
}

/** Finds the same rule at the same cell; where rows have moved, the same sentence. */
class FindingIndex<T extends Identity> {
  private readonly byCell = new Map<string, T>();
  private readonly byMessage = new Map<string, T>();

  static *of<T extends Identity>(findings: readonly T[]): Steps<FindingIndex<T>> {
    const index = new FindingIndex<T>();
    yield* eachRow(findings, (finding) => {
      addFirst(index.byCell, cellKey(finding), finding);
      addFirst(index.byMessage, messageKey(finding), finding);
    });
    return index;
  }

  find(finding: Identity): T | undefined {
    return this.byCell.get(cellKey(finding)) ?? this.byMessage.get(messageKey(finding));
  }
}

function addFirst<T>(index: Map<string, T>, key: string, finding: T): void {
  if (!index.has(key)) index.set(key, finding);
}

function cellKey({ rule, investment, party, sheet, cell }: Identity): string {
  return JSON.stringify([rule, investment, party, sheet, cell]);
}

function messageKey({ rule, investment, party, message }: Identity): string {
  return JSON.stringify([rule, investment, party, bareMessage(message)]);
}
