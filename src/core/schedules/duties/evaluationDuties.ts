import type { ProcessStepName } from '../../model/choices';
import { isClosed } from '../../model/choices';
import type { Investment } from '../../model/portfolio';
import type { CalendarDate } from '../../values/calendarDate';
import { valueOf } from '../../values/read';
import type { InvestmentSchedules, PortfolioContext } from '../investmentSchedules';
import type { DutyDraft } from './duty';

/**
 * What follows when an investment has ended: the final report, the follow-up evaluation, and the decision on how a
 * good result is carried on (Örebro Ks 954/2016, p. 9–10). All count from the last day as amended.
 */
export function evaluationDuties(
  { investment, parameters }: InvestmentSchedules,
  { today }: PortfolioContext,
): DutyDraft[] {
  const end = valueOf(investment.end);
  if (end === undefined) return [];
  const reportDay = end.plusMonths(parameters.get('slutrapport.månader'));
  const firstDay = end.plusYears(parameters.get('uppföljning.minÅr'), 'toFebruary28');
  const lastDay = end.plusYears(parameters.get('uppföljning.maxÅr'), 'toFebruary28');
  return [
    {
      kind: 'finalReport',
      date: reportDay,
      what: 'Slutrapport med effektutvärdering',
      who: 'projektledaren',
      isDone: isTaken('Slutrapport', investment, today),
    },
    {
      kind: 'followUp',
      date: lastDay,
      what: `Uppföljande utvärdering, mellan ${firstDay} och ${lastDay}`,
      who: 'centrala utvärderingsteamet',
      // One that came too early does not show what takes longer to show.
      isDone: isTaken('Uppföljande utvärdering', investment, today, firstDay),
    },
    ...implementationDuty(investment, today, reportDay, lastDay),
  ];
}

/**
 * No day is set for the decision, and the evaluations are what it rests on: it is placed on the day by which the next
 * of them is due when the first good judgement is made.
 */
function implementationDuty(
  investment: Investment,
  today: CalendarDate,
  reportDay: CalendarDate,
  followUpDay: CalendarDate,
): DutyDraft[] {
  const status = valueOf(investment.status);
  const [first] = investment.judgements
    .filter(({ effect, date }) => effect.isPositive() && !date.isAfter(today))
    .map(({ date }) => date)
    .sort((a, b) => a.compare(b));
  if (first === undefined || status === undefined || !isClosed(status)) return [];
  return [
    {
      kind: 'implementation',
      date: [reportDay, followUpDay].find((milestone) => !milestone.isBefore(first)) ?? first,
      what: 'Beslut om hur satsningen implementeras',
      who: 'Kommunstyrelsen',
      isDone: isTaken('Implementeringsbeslut', investment, today),
    },
  ];
}

function isTaken(
  step: ProcessStepName,
  { steps }: Investment,
  today: CalendarDate,
  from?: CalendarDate,
): boolean {
  return steps.some(
    (taken) => taken.step === step && !taken.date.isAfter(today) && !(from && taken.date.isBefore(from)),
  );
}
