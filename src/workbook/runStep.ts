import type { ComputeStep } from '../core/results/portfolioResult';

/** What a run is doing: reading cells, computing, and telling what was found. */
export type RunStep = 'tables' | ComputeStep | 'findings';
