import { useMemo } from 'react';
import type { CheckedWorkbook } from '../../excel/workbookSession';
import { calendarLines } from '../../workbook/shown/calendarLines';
import type { Job } from './job';
import type { JobState } from './jobState';
import { jobState } from './jobState';
import type { Scope } from './scope';

export type JobStates = Readonly<Record<Job, JobState>>;

/** How each job stands since the latest check; undefined before the first. */
export function useJobStates(checked: CheckedWorkbook | undefined, scope: Scope): JobStates | undefined {
  const calendar = useMemo(() => checked && calendarLines(checked.run), [checked]);
  return useMemo(() => {
    if (checked === undefined || calendar === undefined) return undefined;
    const stateOf = (job: Job): JobState => jobState(job, scope, checked, calendar);
    return { plan: stateOf('plan'), evaluate: stateOf('evaluate'), reconcile: stateOf('reconcile') };
  }, [checked, calendar, scope]);
}
