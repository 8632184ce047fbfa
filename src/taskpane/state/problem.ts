import { CheckCancelled, OfficeProblem } from '../../excel/workbookSession';
import type { FailureNotice, Work } from './paneState';

/* eslint-disable no-console -- the browser's console is the only log that the add-in has */

/**
 * What to tell the user about an error. Anything but an OfficeProblem is logged by its name alone: its words may hold
 * cell contents.
 */
export function failureOf(error: unknown, during: Work | 'selecting'): FailureNotice {
  if (error instanceof CheckCancelled) return { kind: 'stopped' };
  if (error instanceof OfficeProblem) {
    console.warn(error.details);
    return { kind: 'problem', said: error.said, tellsOutcome: error.tellsOutcome };
  }
  console.error(error instanceof Error ? error.name : typeof error);
  return { kind: 'unexpected', during };
}
