/** What a run is doing, in the order that it does it. */
export type RunStep = 'tables' | 'schedules' | 'rules' | 'reconciliation' | 'findings';
