import type { ProcessStep } from '../../model/applicationRows';
import type { ProcessStepName } from '../../model/choices';
import type { Investment } from '../../model/portfolio';
import type { CalendarDate } from '../../values/calendarDate';
import { latestOf, stepsNamed } from '../processSteps';

/** The days between which a step belongs, both included. */
interface Window {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** How a step that should be taken within a window of days stands. */
export type StepStanding =
  | { readonly kind: 'within' }
  /** The latest one; none is within. */
  | { readonly kind: 'outside'; readonly step: ProcessStep }
  | { readonly kind: 'none' };

/** One within is enough, whatever other dates the step has. */
export function standingOf(investment: Investment, name: ProcessStepName, window: Window): StepStanding {
  const steps = stepsNamed(investment, name);
  const isWithin = ({ date }: ProcessStep): boolean =>
    !date.isBefore(window.first) && !date.isAfter(window.last);
  if (steps.some(isWithin)) return { kind: 'within' };
  const latest = latestOf(steps);
  return latest ? { kind: 'outside', step: latest } : { kind: 'none' };
}
