import { useCallback, useMemo, useState } from 'react';
import type { FindingFilter } from '../state/findingFilter';
import { EVERYTHING } from '../state/findingFilter';
import type { Job } from './job';
import type { Scope } from './scope';
import type { Section } from './sections';

/** Where in the pane the user is. It outlasts checks, and looks at other pages. */
export interface Workplace {
  readonly job: Job;
  /** The section that was last looked at in each job. */
  readonly section: Readonly<Record<Job, Section>>;
  readonly scope: Scope;
  readonly filter: FindingFilter;
  openJob(job: Job): void;
  openSection(section: Section, job?: Job): void;
  setScope(scope: Scope): void;
  setFilter(filter: FindingFilter): void;
}

const FIRST: Workplace['section'] = { plan: 'findings', evaluate: 'findings', reconcile: 'findings' };

export function useWorkplace(): Workplace {
  const [job, setJob] = useState<Job>('plan');
  const [section, setSection] = useState(FIRST);
  const [scope, setScope] = useState<Scope>();
  const [filter, setFilter] = useState<FindingFilter>(EVERYTHING);
  const openSection = useCallback(
    (opened: Section, inJob: Job = job) => {
      setJob(inJob);
      setSection((known) => ({ ...known, [inJob]: opened }));
    },
    [job],
  );
  return useMemo(
    () => ({ job, section, scope, filter, openJob: setJob, openSection, setScope, setFilter }),
    [job, section, scope, filter, openSection],
  );
}
