import type { InputTable } from '../model/inputTables';
import { followUpEvaluation } from '../rules/evaluating/or33FollowUpEvaluation';
import { finalReport } from '../rules/evaluating/or32FinalReport';
import { implementationIsDecided } from '../rules/evaluating/or34ImplementationDecision';
import { paidAtClosings } from '../rules/payingOut/or37PaidAtClosings';
import { quarterlyStatus } from '../rules/procurement/gb09QuarterlyStatus';
import { overdueActivities } from '../rules/rar/ra07OverdueActivities';
import { steeringMeetings } from '../rules/rar/ra02SteeringMeetings';
import { invoicedAfterDelar2 } from '../rules/repaying/or55InvoicedAfterDelar2';
import { reportsInTime } from '../rules/reporting/or29ReportsInTime';
import type { Rule } from '../rules/rule';

interface DutyKindFacts {
  /** The rule that sets the day: its source is the duty's. */
  readonly rule: Rule;
  /** Where it is written down that the duty is done. */
  readonly evidence: readonly InputTable[];
  /** Tables that decide when, or how much. */
  readonly basis: readonly InputTable[];
}

/** What each kind of duty rests on. */
export const dutyKinds = {
  report: { rule: reportsInTime, evidence: ['Redovisningar'], basis: ['Andringar'] },
  payout: { rule: paidAtClosings, evidence: ['Utbetalningar', 'Huvudbok'], basis: ['Andringar'] },
  repayment: {
    rule: invoicedAfterDelar2,
    evidence: ['Fakturor'],
    basis: ['Budget', 'Effekter', 'Aterforingsplan', 'EffektUtfall', 'Utbetalningar', 'Andringar'],
  },
  finalReport: { rule: finalReport, evidence: ['Beslutsgang'], basis: ['Andringar'] },
  followUp: { rule: followUpEvaluation, evidence: ['Beslutsgang'], basis: ['Andringar'] },
  implementation: {
    rule: implementationIsDecided,
    evidence: ['Beslutsgang'],
    basis: ['EffektUtfall', 'Andringar'],
  },
  steeringGroup: { rule: steeringMeetings, evidence: ['Moten'], basis: ['Andringar'] },
  quarterlyReport: { rule: quarterlyStatus, evidence: ['Redovisningar'], basis: ['Andringar'] },
  activity: { rule: overdueActivities, evidence: ['Aktivitetsplan'], basis: [] },
} as const satisfies Record<string, DutyKindFacts>;

export type DutyKind = keyof typeof dutyKinds;
