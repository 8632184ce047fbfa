import { useCallback, useMemo, useState } from 'react';
import type { FindingFilter } from '../state/findingFilter';
import { EVERYTHING } from '../state/findingFilter';
import type { Job } from './job';
import type { Arrival } from './useArrival';
import type { Scope } from './scope';
import type { Section } from './sections';

/** Where in the pane the user is. It outlasts checks, and looks at other pages. */
export interface Workplace {
  readonly job: Job;
  /** The section that was last looked at in each job. */
  readonly section: Readonly<Record<Job, Section>>;
  readonly scope: Scope;
  readonly filter: FindingFilter;
  /** What the user was led to last, and is at still. */
  readonly arrival: Arrival | undefined;
  openJob(job: Job): void;
  openSection(section: Section, job?: Job): void;
  /** Leads to a part of the page Avstämning. */
  arriveAt(part: Arrival['at']): void;
  setScope(scope: Scope): void;
  setFilter(filter: FindingFilter): void;
}

const FIRST: Workplace['section'] = { plan: 'findings', evaluate: 'findings', reconcile: 'findings' };

export function useWorkplace(): Workplace {
  const [job, setJob] = useState<Job>('plan');
  const [section, setSection] = useState(FIRST);
  const [scope, setScope] = useState<Scope>();
  const [filter, setFilter] = useState<FindingFilter>(EVERYTHING);
  const [arrival, setArrival] = useState<Arrival>();
  const openSection = useCallback(
    (opened: Section, inJob: Job = job) => {
      setJob(inJob);
      setArrival(undefined);
      setSection((known) => ({ ...known, [inJob]: opened }));
    },
    [job],
  );
  return useMemo(
    () => ({
      job,
      section,
      scope,
      filter,
      arrival,
      openJob: (opened) => {
        setJob(opened);
        // A severity or a rule of one job may have no finding in another; what is searched for is asked of all.
        if (opened !== job) setFilter(({ search }) => ({ ...EVERYTHING, search }));
        setArrival(undefined);
      },
      openSection,
      arriveAt: (part) => {
        openSection('reconciliation', 'reconcile');
        setArrival({ at: part });
      },
      setScope,
      setFilter,
    }),
    [job, section, scope, filter, arrival, openSection],
  );
}
