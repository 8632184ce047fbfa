import type { Job } from './job';

/** What a job's page is divided into. */
export type Section =
  | 'findings'
  | 'amounts'
  | 'calendar'
  | 'effects'
  | 'payoff'
  | 'procurement'
  | 'reconciliation'
  | 'fund'
  | 'basis';

const sections: Readonly<Record<Job, readonly Section[]>> = {
  plan: ['findings', 'amounts', 'calendar', 'fund', 'basis'],
  evaluate: ['findings', 'effects', 'payoff', 'procurement', 'calendar', 'basis'],
  reconcile: ['findings', 'reconciliation', 'calendar', 'basis'],
};

export interface Contents {
  readonly hasPayoff: boolean;
  readonly hasProcurement: boolean;
}

/** Those that have something to show, in the order that they are shown. */
export function sectionsOf(job: Job, { hasPayoff, hasProcurement }: Contents): readonly Section[] {
  return sections[job].filter((section) => {
    if (section === 'payoff') return hasPayoff;
    if (section === 'procurement') return hasProcurement;
    return true;
  });
}
