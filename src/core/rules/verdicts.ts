import type { LeftOutRow } from '../model/portfolio';
import { whyLeftOut } from '../schedules/leftOut';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { Rule, Verdict } from './rule';
import { couldNotCheck } from './rule';

/** What the rule says. One that fails inside has not been checked; it must not take the others with it. */
export function ask(check: () => readonly Verdict[]): readonly Verdict[] {
  try {
    return check();
  } catch (error) {
    // Its message may hold what a cell says.
    const name = error instanceof Error ? error.name : typeof error;
    return [couldNotCheck(say`regeln stannade på ett fel i tillägget (${name})`)];
  }
}

export function isBreach({ kind }: Verdict): boolean {
  return kind === 'breach' || kind === 'rowBreaches';
}

/** What can still be said when a row could not be read. */
export function withoutRow(
  rule: Rule,
  verdicts: readonly Verdict[],
  leftOut: LeftOutRow,
): readonly Verdict[] {
  const kept = verdicts.filter(
    (verdict) => verdict.kind === 'couldNotCheck' || (isBreach(verdict) && rule.judgesRows),
  );
  return [...kept, couldNotCheck(whyLeftOut(leftOut))];
}

/** What can still be said when a parameter could not be read: a row, too, is judged by it. */
export function withoutMeasure(
  verdicts: readonly Verdict[],
  reason: Sentence | undefined,
): readonly Verdict[] {
  if (reason === undefined) return verdicts;
  return [...verdicts.filter(({ kind }) => kind === 'couldNotCheck'), couldNotCheck(reason)];
}
