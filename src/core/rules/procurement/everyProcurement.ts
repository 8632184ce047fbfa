import { GOTEBORG } from '../heldBy';
import type { Rule } from '../rule';
import { NOT_APPLICABLE } from '../rule';

/** What the rules about procurements have in common: they are about the workbook's procurements, of no one investment. */
export const EVERY_PROCUREMENT = {
  ...GOTEBORG,
  isAboutPortfolio: true,
  alsoHoldsWith: 'Upphandlingar',
  check: () => NOT_APPLICABLE,
} as const satisfies Partial<Rule>;
