import type { Rule } from '../rule';
import { NOT_APPLICABLE } from '../rule';
import { GOTEBORG_BEGAN } from '../goteborgSource';

/** What the rules about procurements have in common: they are about the workbook's procurements, of no one investment. */
export const EVERY_PROCUREMENT = {
  ruleSets: ['Göteborg'],
  holds: { from: GOTEBORG_BEGAN },
  isAboutPortfolio: true,
  alsoHoldsWith: 'Upphandlingar',
  check: () => NOT_APPLICABLE,
} as const satisfies Partial<Rule>;
