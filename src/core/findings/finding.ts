import type { CalendarDate } from '../values/calendarDate';
import type { InvestmentId, PartyId } from '../values/ids';
import type { Sentence, SentenceValue } from '../text/sentence';
import type { Place } from '../values/place';
import type { FindingValue } from './findingValue';
import type { FindingId } from './ruleId';

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

/** What a judgement or a sum rests on, for whoever asks why. */
export interface Reasons {
  readonly inputs: readonly ReasonInput[];
  /** One line a step, with its numbers: `2017-01-01 + 3 år = 2020-01-01`. */
  readonly steps: readonly Sentence[];
}

export function reasonsOf({ why }: Pick<Finding, 'why'>): Reasons | undefined {
  return typeof why === 'function' ? why() : why;
}

/** A value that was read, or one that other values gave. */
export interface ReasonInput {
  /** `Startdatum` */
  readonly what: Sentence;
  readonly value: SentenceValue;
  readonly at?: Place;
}

/** An acceptance of the same rule in the same cell, which ended when the value or the limit changed. */
export interface FormerAcceptance {
  readonly date: CalendarDate;
  /** What was accepted, spelled as the finding's own `actual` is; absent where that has not changed. */
  readonly actual?: string;
  /** As `actual`, of the limit. */
  readonly limit?: string;
}

/** One thing to see to, with its place and the sentence that says what is wrong. */
export interface Finding {
  readonly rule: FindingId;
  readonly severity: Severity;
  readonly investment?: InvestmentId;
  readonly party?: PartyId;
  /** Absent when the workbook has no cell for it. */
  readonly place?: Place;
  /** A Swedish sentence that stands alone and carries the numbers. */
  readonly message: string;
  /** The same, for whoever reads another language. */
  readonly said: Sentence;
  /** What was found. */
  readonly actual?: FindingValue;
  /** What the rule asks for. */
  readonly limit?: FindingValue;
  readonly source: Source;
  /** A function where many rows have the same to say, so that nothing is put together before somebody asks. */
  readonly why?: Reasons | (() => Reasons);
  readonly formerAcceptance?: FormerAcceptance;
}
