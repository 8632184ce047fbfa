import type { Severity } from '../../../src/core/findings/finding';
import type { RuleId } from '../../../src/core/findings/ruleId';
import type { ParameterName } from '../../../src/core/parameters/definitions';
import type { Tables } from '../workbookBuilder';

/** What a case is there to show. The first five every rule has. */
export const NEEDED_KINDS = ['passes', 'atLimit', 'pastLimit', 'notApplicable', 'couldNotCheck'] as const;

export type CaseKind = (typeof NEEDED_KINDS)[number] | 'reading' | 'dayBefore' | 'dayOf';

export interface RuleCase {
  /** A sentence. */
  readonly name: string;
  readonly kind: CaseKind;
  readonly tables: Tables;
  readonly today?: string;
  /** Switched by this parameter: without its rows the outcome is another. */
  readonly parameter?: ParameterName;
  readonly outcome: Outcome;
  /** Words that stand in what the rule says of its breaches and of their grounds. */
  readonly says?: readonly string[];
  /** What the first breach rests on: `Startdatum: 2020-01-01` for each value, then its steps. */
  readonly grounds?: readonly string[];
}

export interface RuleCases {
  readonly rule: RuleId;
  readonly cases: readonly RuleCase[];
  /** Why no workbook can break the rule; then it has no case past its limit. */
  readonly unbreakable?: string;
}

export type Answer = 'checked' | 'notApplicable' | 'unanswered';

/** All that came of one rule. */
export interface Outcome {
  /** `checked` with neither breach nor reason is a pass. */
  readonly answer: Answer;
  readonly breaches: readonly ExpectedBreach[];
  /** Why it could not be checked. */
  readonly reasons: readonly string[];
}

export interface ExpectedBreach {
  readonly severity: Severity;
  /** `Parter!C3` */
  readonly at: string;
  readonly actual?: string;
  readonly limit?: string;
}

export const PASSED: Outcome = { answer: 'checked', breaches: [], reasons: [] };
export const CONCERNS_NONE: Outcome = { answer: 'notApplicable', breaches: [], reasons: [] };

export function unchecked(...reasons: string[]): Outcome {
  return { answer: 'unanswered', breaches: [], reasons };
}

export function broken(...breaches: ExpectedBreach[]): Outcome {
  return { answer: 'checked', breaches, reasons: [] };
}

export function stop(at: string, actual?: string, limit?: string): ExpectedBreach {
  return expected('stop', at, actual, limit);
}

export function warn(at: string, actual?: string, limit?: string): ExpectedBreach {
  return expected('warn', at, actual, limit);
}

export function info(at: string, actual?: string, limit?: string): ExpectedBreach {
  return expected('info', at, actual, limit);
}

function expected(severity: Severity, at: string, actual?: string, limit?: string): ExpectedBreach {
  return {
    severity,
    at,
    ...(actual === undefined ? {} : { actual }),
    ...(limit === undefined ? {} : { limit }),
  };
}
