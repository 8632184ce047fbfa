import { hasReached } from '../model/choices';
import type { CalendarDate } from '../values/calendarDate';
import { valueOf } from '../values/read';
import type { Duty, DutyDraft, DutyStatus } from './duty';
import { dutyKinds } from './dutyKinds';
import { evaluationDuties } from './evaluationDuties';
import { payoutDuties } from './payoutDuties';
import { quarterlyReportDuties } from './quarterlyReportDuties';
import { repaymentDuties } from './repaymentDuties';
import { activityDuties, steeringGroupDuty } from './steeringDuties';
import { writtenReportDuties } from './writtenReportDuties';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { SharedFacts } from '../schedules/portfolioContext';

/**
 * Everything that an investment owes, and how it stands on "today", by date. What its rule set does not ask for is no
 * duty, nor anything before the decision. What nobody can see the doing of, since its table is missing, is never late.
 */
export function dutiesOf(schedules: InvestmentSchedules, facts: SharedFacts): readonly Duty[] {
  const { investment } = schedules;
  const { tables } = facts;
  return draftsOf(schedules, facts)
    .map(({ isDone, ...draft }) => {
      const { rule, evidence } = dutyKinds[draft.kind];
      const status = statusOf(draft.date, isDone, facts.today);
      const isKnown = status !== 'late' || evidence.every((table) => !tables[table].unavailable);
      const duty: Duty = { ...draft, investment: investment.id, rule: rule.id, source: rule.source, status };
      return { isKnown, duty };
    })
    .flatMap(({ isKnown, duty }) => (isKnown ? [duty] : []))
    .sort((a, b) => a.date.compare(b.date));
}

function draftsOf(schedules: InvestmentSchedules, facts: SharedFacts): DutyDraft[] {
  const status = valueOf(schedules.investment.status);
  if (status === undefined) return [];
  switch (schedules.parameters.ruleSet.base) {
    case 'Örebro 2016':
      if (!hasReached(status, 'Beviljad')) return [];
      return [
        ...writtenReportDuties(schedules, facts),
        ...payoutDuties(schedules, facts),
        ...repaymentDuties(schedules, facts),
        ...evaluationDuties(schedules, facts),
      ];
    case 'RAR':
      if (!hasReached(status, 'Pågår')) return [];
      return [...steeringGroupDuty(schedules, facts), ...activityDuties(schedules, facts)];
    case 'Göteborg':
      if (!hasReached(status, 'Pågår')) return [];
      return quarterlyReportDuties(schedules, facts);
  }
}

function statusOf(date: CalendarDate, isDone: boolean, today: CalendarDate): DutyStatus {
  if (isDone) return 'done';
  return date.isBefore(today) ? 'late' : 'due';
}

const CALENDAR_MONTHS = 12;

/**
 * The calendar: all that is late, however old, then what is dated from "today" through the same day twelve months on;
 * each by date, then as the duties stand.
 */
export function comingDuties(duties: readonly Duty[], today: CalendarDate): readonly Duty[] {
  const last = today.plusMonths(CALENDAR_MONTHS);
  const byDate = [...duties].sort((a, b) => a.date.compare(b.date));
  return [
    ...byDate.filter(({ status }) => status === 'late'),
    // What is late has its day before.
    ...byDate.filter(({ date }) => !date.isBefore(today) && !date.isAfter(last)),
  ];
}
