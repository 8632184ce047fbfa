import type { Source } from '../findings/finding';
import type { RuleId } from '../findings/ruleId';
import type { Report } from '../model/followUpRows';
import type { PayoutMade } from '../model/portfolio';
import type { Sentence } from '../text/sentence';
import type { InvestmentId, PartyId } from '../values/ids';
import type { CalendarDate } from '../values/calendarDate';
import type { Money } from '../values/money';
import type { PayoutToMake } from '../schedules/payoutsToMake';
import type { Quarter } from '../schedules/quarterlyReports';
import type { DutyKind } from './dutyKinds';

/** On "today": `late` is before it and not done; `done` has a date on or before it in the workbook. */
export type DutyStatus = 'due' | 'done' | 'late';

/** Something that an investment owes by a day. */
export interface Duty {
  readonly investment: InvestmentId;
  readonly kind: DutyKind;
  /** The last day on which it is in time. */
  readonly date: CalendarDate;
  /** Without full stop: `Utbetalning för delår 2 2026`. */
  readonly what: Sentence;
  /** `projektledaren`, `nämnden SOC` */
  readonly who: Sentence;
  /** The rule that asks for it. */
  readonly rule: RuleId;
  readonly source: Source;
  readonly status: DutyStatus;
  /** What is left to pay, or what was paid; absent where no sum is known. */
  readonly amount?: Money;
  readonly origin?: DutyOrigin;
}

/** What the amount is the sum of; of a status report its quarter, and the row that it is in by. */
export type DutyOrigin =
  | { readonly payouts: readonly PayoutToMake[] }
  | { readonly made: readonly PayoutMade[] }
  | { readonly quarter: Quarter; readonly report: Report | undefined }
  | { readonly party: PartyId; readonly year: number };

/** A duty before it is known whose it is, and how it stands on a day. */
export interface DutyDraft {
  readonly kind: DutyKind;
  readonly date: CalendarDate;
  readonly what: Sentence;
  readonly who: Sentence;
  readonly isDone: boolean;
  readonly amount?: Money;
  readonly origin?: DutyOrigin;
}
