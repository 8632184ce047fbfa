import type { ProcessStep } from './applicationRows';
import type { ProcessStepName } from './choices';
import type { Investment } from './portfolio';
import type { CalendarDate } from '../values/calendarDate';
import type { Read } from '../values/read';
import { firstWritten } from '../values/read';

export function stepsNamed(
  { steps }: Pick<Investment, 'steps'>,
  name: ProcessStepName,
): readonly ProcessStep[] {
  return steps.filter(({ step }) => step === name);
}

/** Of several on the same day the one that stands first in the table. */
export function earliestOf(steps: readonly ProcessStep[]): ProcessStep | undefined {
  return steps.reduce<ProcessStep | undefined>(
    (first, step) => (first && !step.date.isBefore(first.date) ? first : step),
    undefined,
  );
}

/** Of several on the same day the one that stands first in the table. */
export function latestOf(steps: readonly ProcessStep[]): ProcessStep | undefined {
  return steps.reduce<ProcessStep | undefined>(
    (last, step) => (last && !step.date.isAfter(last.date) ? last : step),
    undefined,
  );
}

/**
 * *Beslutsdatum*, where that is empty the latest step *Kommunstyrelsen*: what is sent back comes up for decision again.
 */
export function decisionDateOf(investment: Pick<Investment, 'steps' | 'decisionDate'>): Read<CalendarDate> {
  const step = latestOf(stepsNamed(investment, 'Kommunstyrelsen'));
  const taken: Read<CalendarDate> = step
    ? { kind: 'value', value: step.date, at: step.at }
    : { kind: 'blank' };
  return firstWritten(investment.decisionDate, taken);
}
