import { GOTEBORG } from '../heldBy';
import type { PortfolioRule } from '../rule';

/** What the rules about procurements have in common: they are about the workbook's procurements, of no one investment. */
export const EVERY_PROCUREMENT = {
  ...GOTEBORG,
  isAboutPortfolio: true,
  alsoHoldsWith: 'Upphandlingar',
} as const satisfies Partial<PortfolioRule>;
