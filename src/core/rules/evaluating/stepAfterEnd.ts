import { cellReason, reason } from '../../findings/reasons';
import type { ProcessStepName } from '../../model/choices';
import type { Sentence } from '../../text/sentence';
import { say } from '../../text/sentence';
import type { CalendarDate } from '../../values/calendarDate';
import { latestOf, stepsNamed } from '../../model/processSteps';
import type { RuleSubject, Verdict } from '../rule';
import { breach, PASS } from '../rule';

/** A step that is to be taken within some days of the investment's end, and how its rule tells of it. */
interface StepAfterEnd {
  readonly step: ProcessStepName;
  /** The step, for whoever reads another language. */
  readonly named: Sentence;
  /** The days between which it belongs, both included. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** How they come of the end. */
  readonly limits: readonly Sentence[];
  readonly early: (date: CalendarDate) => Sentence;
  readonly late: (date: CalendarDate) => Sentence;
  /** When there is none, and the last day has passed. */
  readonly missing: Sentence;
}

/** One within is enough, whatever other dates the step has; of several that are all outside the latest is told. */
export function judgeStepAfterEnd(subject: RuleSubject, asked: StepAfterEnd): readonly Verdict[] {
  const { investment, facts } = subject;
  const { step, first, last } = asked;
  const taken = stepsNamed(investment, step);
  if (taken.some(({ date }) => !date.isBefore(first) && !date.isAfter(last))) return PASS;
  const endReason = cellReason(say`Slutdatum`, investment.end);
  const latest = latestOf(taken);
  if (latest === undefined) {
    if (!facts.today.isAfter(last)) return PASS;
    return [
      breach({
        place: investment.at,
        message: asked.missing,
        limit: last,
        why: {
          inputs: [endReason],
          steps: [
            ...asked.limits,
            say`${facts.today} är efter ${last}`,
            say`Inget steg ${step} finns i Beslutsgang`,
          ],
        },
      }),
    ];
  }
  const { date, at } = latest;
  const isEarly = date.isBefore(first);
  const limit = isEarly ? first : last;
  return [
    breach({
      place: at,
      message: isEarly ? asked.early(date) : asked.late(date),
      actual: date,
      limit: limit,
      why: {
        inputs: [endReason, reason(asked.named, date, at)],
        steps: [...asked.limits, say`${date} är ${isEarly ? say`före` : say`efter`} ${limit}`],
      },
    }),
  ];
}
