import type { ProcessStepName } from '../model/choices';
import type { Investment } from '../model/portfolio';
import { isKnownClosed } from '../model/stage';
import { stepsNamed } from '../model/processSteps';
import { say } from '../text/sentence';
import type { CalendarDate } from '../values/calendarDate';
import { keyOf } from '../values/ids';
import { Money } from '../values/money';
import { valueOf } from '../values/read';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { SharedFacts } from '../schedules/portfolioContext';
import { countingJudgements } from '../schedules/settlement';
import type { DutyDraft } from './duty';

/**
 * What follows when an investment has ended: the final report, the follow-up evaluation, and the decision on how a
 * good result is carried on (Örebro Ks 954/2016, p. 9–10). All count from the last day as amended.
 */
export function evaluationDuties(
  { investment, parameters }: InvestmentSchedules,
  { today }: SharedFacts,
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
      what: say`Slutrapport med effektutvärdering`,
      who: say`projektledaren`,
      isDone: isTaken('Slutrapport', investment, today, end),
    },
    {
      kind: 'followUp',
      date: lastDay,
      what: say`Uppföljande utvärdering, mellan ${firstDay} och ${lastDay}`,
      who: say`centrala utvärderingsteamet`,
      // One that came too early does not show what takes longer to show.
      isDone: isTaken('Uppföljande utvärdering', investment, today, firstDay),
    },
    ...implementationDuty(investment, today, reportDay, lastDay),
  ];
}

/**
 * No day is set for the decision, and the evaluations are what it rests on: it is placed on the day by which the next
 * of them is due when the first good judgement is made. None while the judgements together show nothing gained.
 */
function implementationDuty(
  investment: Investment,
  today: CalendarDate,
  reportDay: CalendarDate,
  followUpDay: CalendarDate,
): DutyDraft[] {
  if (!isKnownClosed(investment) || !resultAfterwards(investment, today).isPositive()) return [];
  const [first] = investment.judgements
    .filter(({ kind, effect }) => kind !== 'Löpande' && effect.isPositive())
    .map(({ date }) => date)
    .sort((a, b) => a.compare(b));
  if (first === undefined) return [];
  return [
    {
      kind: 'implementation',
      date: [reportDay, followUpDay].find((milestone) => !milestone.isBefore(first)) ?? first,
      what: say`Beslut om hur satsningen implementeras`,
      who: say`Kommunstyrelsen`,
      isDone: isTaken('Implementeringsbeslut', investment, today),
    },
  ];
}

/** What the judgements that count give together, running ones left aside. */
function resultAfterwards({ judgements }: Investment, today: CalendarDate): Money {
  const parties = new Map(judgements.map(({ party }) => [keyOf(party), party]));
  const counting = [...parties.values()].flatMap((party) => countingJudgements(judgements, party, today));
  return Money.sum(counting.filter(({ kind }) => kind !== 'Löpande').map(({ effect }) => effect));
}

function isTaken(
  step: ProcessStepName,
  investment: Investment,
  today: CalendarDate,
  from?: CalendarDate,
): boolean {
  return stepsNamed(investment, step).some(
    ({ date }) => !date.isAfter(today) && !(from && date.isBefore(from)),
  );
}
