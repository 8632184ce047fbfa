import type { InvestmentId, PartyId } from '../values/ids';
import type { Place } from '../values/place';

/**
 * `stop` breaks the guidelines; `warn` departs from a recommendation or cannot be right as it stands;
 * `info` is for knowing.
 */
export type Severity = 'stop' | 'warn' | 'info';

export const SEVERITIES: readonly Severity[] = ['stop', 'warn', 'info'];

/** Where a rule stands: shown with every finding. */
export interface Source {
  readonly document: string;
  readonly page: string;
  readonly quote: string;
}

/** One thing to see to, with its place and the sentence that says what is wrong. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly investment?: InvestmentId;
  readonly party?: PartyId;
  /** Absent when the workbook has no cell for it. */
  readonly place?: Place;
  /** A Swedish sentence that stands alone and carries the numbers. */
  readonly message: string;
  /** What was found, as the JSON spells it: `80000.00`, `2021-09-30`, `0.20`. */
  readonly actual?: string;
  /** What the rule asks for, in the same form. */
  readonly limit?: string;
  readonly source: Source;
}
