import { CheckCancelled } from '../../excel/checkCancelled';
import { OfficeProblem } from '../../excel/officeProblem';
import type { FailureNotice, Work } from './paneState';

/* eslint-disable no-console -- the browser's console is the only log that the add-in has */

/** What to tell the user about an error, which is logged. */
export function failureOf(error: unknown, during: Work | 'selecting'): FailureNotice {
  logFailure(error);
  if (error instanceof CheckCancelled) return { kind: 'stopped' };
  if (!(error instanceof OfficeProblem)) return { kind: 'unexpected', during };
  return { kind: 'problem', said: error.said, tellsOutcome: error.tellsOutcome };
}

/** Anything but an OfficeProblem is logged by its name alone: its words may hold cell contents. */
export function logFailure(error: unknown): void {
  if (error instanceof CheckCancelled) return;
  if (error instanceof OfficeProblem) console.warn(error.details);
  else console.error(error instanceof Error ? error.name : typeof error);
}
