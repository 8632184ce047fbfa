import type { Finding } from '../../core/findings/finding';
import type { Portfolio } from '../../core/model/portfolio';
import { calendarOrder } from './calendarOrder';
import { lateRuleSets } from './lateRuleSets';
import { paidApplications } from './paidApplications';
import { unevenRedistributions } from './unevenRedistributions';
import { unfollowedRuleSets, unknownRuleSets } from './unknownRuleSets';
import { valueGaps } from './valueGaps';

/** What is seen of the workbook only when all of its tables have been read. */
export function portfolioIssues(portfolio: Portfolio): Finding[] {
  return [
    ...unknownRuleSets(portfolio),
    ...unfollowedRuleSets(portfolio),
    ...lateRuleSets(portfolio),
    ...valueGaps(portfolio),
    ...calendarOrder(portfolio),
    ...unevenRedistributions(portfolio),
    ...paidApplications(portfolio),
  ];
}
