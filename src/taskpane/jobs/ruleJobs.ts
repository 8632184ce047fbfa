import type { Finding } from '../../core/findings/finding';
import type { FindingId } from '../../core/findings/ruleId';
import type { Job } from './job';
import { jobOfTable } from './tableJobs';

const EVALUATING: readonly FindingId[] = ['OR-31', 'OR-32', 'OR-33', 'OR-34', 'OR-35', 'US-01', 'DA-02'];
const RECONCILING: readonly FindingId[] = [
  'OR-27',
  'OR-28',
  'OR-29',
  'OR-36',
  'OR-37',
  'OR-39',
  'OR-40',
  'OR-41',
  'OR-42',
  'OR-43',
  'OR-51',
  'OR-55',
  'OR-57',
];
/** The rules of the payoff model and of the follow-up of procurements. */
const EVALUATING_SERIES = /^(?:EK|GB)-/;

/** In which job a rule is kept or broken. What the workbook itself lacks (IN) is where its table is. */
export function jobOfRule(rule: FindingId): Job {
  if (EVALUATING.includes(rule) || EVALUATING_SERIES.test(rule)) return 'evaluate';
  return RECONCILING.includes(rule) ? 'reconcile' : 'plan';
}

export function jobOfFinding({ rule, place }: Finding): Job {
  return rule.startsWith('IN-') && place !== undefined ? jobOfTable(place.table) : jobOfRule(rule);
}
