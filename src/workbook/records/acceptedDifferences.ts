import { kronor } from '../../core/text/swedish';
import type { Compared, Difference } from '../../core/reconciliation/difference';
import { isError } from '../../core/reconciliation/difference';
import type { Period } from '../../core/model/period';
import { comparePeriods } from '../../core/model/period';
import { mayBePersonalNumber } from '../../core/text/personalNumber';
import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import { saysNothing } from '../reading/answered';
import type { RunResult } from '../run';

/** A difference that stands as it is when its period is closed, and why. */
export interface AcceptedDifference {
  readonly difference: DifferenceKey;
  readonly reason: string;
}

/** What tells a difference from the others of its period, also in the next run on the same input. */
export interface DifferenceKey {
  readonly investment: string;
  readonly ren: string;
  readonly compared: Compared;
}

export function keyOfDifference({ line: { investment, ren }, compared }: Difference): DifferenceKey {
  return { investment, ren, compared };
}

export function isSameDifference(a: DifferenceKey, b: DifferenceKey): boolean {
  return a.investment === b.investment && a.ren === b.ren && a.compared === b.compared;
}

/** Those of the period that do not pass by themselves: to be put right, or booked after the period was paid. */
export function openDifferences({ result }: RunResult, period: Period): readonly Difference[] {
  return result.reconciliation.differences.filter(
    ({ line, reasons }) =>
      comparePeriods(line.period, period) === 0 &&
      reasons.some((reason) => isError(reason) || reason.cause === 'late'),
  );
}

/** Longer than a sentence or two, and there would be no room for the others in the cell. */
const LONGEST_REASON = 300;

/** @returns a sentence that says why they cannot be written down so; undefined where they can */
export function acceptedRefusal(accepted: readonly AcceptedDifference[]): Sentence | undefined {
  const unexplained = accepted.find(({ reason }) => saysNothing(reason));
  if (unexplained) return say`Skriv varför differensen på REN ${unexplained.difference.ren} godtas.`;
  const long = accepted.find(({ reason }) => reason.trim().length > LONGEST_REASON);
  if (long)
    return say`Skälet för REN ${long.difference.ren} är längre än ${LONGEST_REASON} tecken. Korta det.`;
  if (!accepted.some(({ reason }) => mayBePersonalNumber(reason))) return undefined;
  return say`Ett skäl ser ut att innehålla ett personnummer. Skriv något annat, till exempel verifikatets nummer.`;
}

/** What the record says of an accepted difference; the amount is the run's own. */
export function acceptedSentence({ line, compared, amount }: Difference, reason: string): string {
  return `REN ${line.ren} ${COMPARISONS[compared]} ${kronor(amount)}: ${reason.trim().replace(/\s+/g, ' ')}`;
}

const COMPARISONS: Readonly<Record<Compared, string>> = {
  paid: 'huvudbok mot utbetalt',
  reported: 'huvudbok mot redovisat',
  payoutBooked: 'utbetalning mot bokföring',
  repaymentBooked: 'återföring mot bokföring',
};
