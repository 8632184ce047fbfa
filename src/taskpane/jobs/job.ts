/** What somebody opens the pane for: to plan and decide, to evaluate, or to reconcile a delår. */
export const JOBS = ['plan', 'evaluate', 'reconcile'] as const;

export type Job = (typeof JOBS)[number];
