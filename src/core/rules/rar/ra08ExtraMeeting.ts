import { cellReason, reason } from '../../findings/reasons';
import type { Meeting, PlannedActivity } from '../../model/followUpRows';
import type { Percentage } from '../../text/sentence';
import { inDays } from '../../text/durations';
import { percentage, percentageBeside, say } from '../../text/sentence';
import type { CalendarDate } from '../../values/calendarDate';
import { valueOf } from '../../values/read';
import type { Share } from '../../values/share';
import { share } from '../../values/share';
import { RAR } from '../heldBy';
import { rar } from '../rarSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { columnMissing } from '../whyUnknown';

export const extraMeeting: InvestmentRule = {
  id: 'RA-08',
  severity: 'stop',
  title: 'En avvikelse av betydelse har lett till ett extra styrgruppsmöte',
  source: rar(
    'Ska vid avvikelser, som är av betydelse, från fastställda planer vid behov sammankalla styrgruppen utöver ordinarie möten',
  ),
  ...RAR,
  reading:
    'Av betydelse är en avvikelse, åt vilket håll som helst, som är större än avvikelse.gräns. Den kan vara känd i förväg: mötet räknas från och med så många dagar som styrgrupp.dagar anger före den första av dagen då aktiviteten planerades vara klar, dagen då den blev klar och dagens datum.',
  remedy: 'Sammankalla styrgruppen till ett extra möte om avvikelsen och skriv in mötet i tabellen Moten.',
  reads: ['Aktivitetsplan', 'Moten'],
  parameters: ['avvikelse.gräns', 'styrgrupp.dagar'],
  appliesFrom: 'Pågår',

  check(subject) {
    const { activities, meetings } = subject.investment;
    if (activities.length === 0) return NOT_APPLICABLE;
    if (activities.some(({ deviation }) => deviation.kind === 'blank' && deviation.at === undefined)) {
      return [couldNotCheck(columnMissing('Avvikelse', 'Aktivitetsplan'))];
    }
    const extra = meetings.filter(({ forum }) => forum === 'Extra styrgrupp');
    return activities.flatMap((activity) => judge(activity, extra, subject));
  },
};

function judge(activity: PlannedActivity, extra: readonly Meeting[], subject: RuleSubject): Verdict[] {
  const deviation = valueOf(activity.deviation);
  const limit = subject.parameters.get('avvikelse.gräns');
  if (deviation === undefined || !deviation.abs().greaterThan(limit)) return [];
  const window = windowOf(activity, subject);
  if (extra.some(({ date }) => !date.isBefore(window.from))) return [];
  return [withoutMeeting(activity, share(deviation), window, extra, subject)];
}

/** The days that a meeting on the deviation may be held. */
interface MeetingWindow {
  /** The first day that the deviation shows in the plan; never later than "today", so that the meeting can have been held. */
  readonly shows: CalendarDate;
  /** A deviation may be known of before it shows. */
  readonly daysBefore: number;
  readonly from: CalendarDate;
}

function windowOf(
  { planned, done }: PlannedActivity,
  { parameters, facts: { today } }: RuleSubject,
): MeetingWindow {
  const shows = [valueOf(planned), valueOf(done)]
    .filter((day) => day !== undefined)
    .reduce((first, day) => (day.isBefore(first) ? day : first), today);
  const daysBefore = parameters.get('styrgrupp.dagar');
  return { shows, daysBefore, from: shows.plusDays(-daysBefore) };
}

function withoutMeeting(
  { activity, planned, done, deviation, at }: PlannedActivity,
  size: Share,
  { shows, daysBefore, from }: MeetingWindow,
  extra: readonly Meeting[],
  { investment, parameters, facts: { today } }: RuleSubject,
): Verdict {
  const limit = parameters.get('avvikelse.gräns');
  const name = activity.kind === 'value' ? say`Aktiviteten ${activity.value}` : say`En aktivitet`;
  const told = (value: Share): Percentage =>
    percentageBeside(value, share(value.isNegative() ? limit.negated() : limit));
  return breach({
    place: deviation.at ?? at,
    message: say`${name} i ${investment.id} avviker med ${told(size)}, mer än ${percentage(limit)}, och inget extra styrgruppsmöte finns från och med ${from}. Sammankalla styrgruppen och skriv in mötet i tabellen Moten.`,
    actual: percentage(size),
    limit: percentage(limit),
    why: {
      inputs: [
        cellReason(say`Avvikelse`, deviation, (value) => told(share(value))),
        cellReason(say`Planerat klart`, planned),
        cellReason(say`Klart`, done),
        reason(say`Dagens datum`, today),
        ...extra.map((meeting) => reason(say`Extra styrgrupp`, meeting.date, meeting.at)),
      ],
      steps: [
        say`${told(share(size.abs()))} är mer än ${percentage(limit)}`,
        say`${shows} − ${inDays(daysBefore)} = ${from}`,
        say`Extra styrgruppsmöten från och med ${from}: 0, minst 1`,
      ],
    },
  });
}
