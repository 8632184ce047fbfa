import { cellReason, reason } from '../../findings/reasons';
import { percent } from '../../findings/swedish';
import type { Meeting, PlannedActivity } from '../../model/followUpRows';
import type { CalendarDate } from '../../values/calendarDate';
import { valueOf } from '../../values/read';
import type { Share } from '../../values/share';
import { share } from '../../values/share';
import { RAR_BEGAN, rar } from '../rarSource';
import type { Rule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';

export const extraMeeting: Rule = {
  id: 'RA-08',
  severity: 'stop',
  title: 'En avvikelse av betydelse har lett till ett extra styrgruppsmöte',
  source: rar(
    'Ska vid avvikelser, som är av betydelse, från fastställda planer vid behov sammankalla styrgruppen utöver ordinarie möten',
  ),
  ruleSets: ['RAR'],
  holds: { from: RAR_BEGAN },
  reading:
    'Av betydelse är en avvikelse, åt vilket håll som helst, som är större än avvikelse.gräns. Mötet hålls tidigast den dag som aktiviteten planerades vara klar eller blev klar, den första av dem; utan dagar räcker vilket extra möte som helst.',
  remedy: 'Sammankalla styrgruppen till ett extra möte om avvikelsen och skriv in mötet i tabellen Moten.',
  reads: ['Aktivitetsplan', 'Moten'],
  parameters: ['avvikelse.gräns'],
  appliesFrom: 'Pågår',

  check(subject) {
    const { activities, meetings } = subject.investment;
    if (activities.length === 0) return NOT_APPLICABLE;
    if (activities.some(({ deviation }) => deviation.kind === 'blank' && deviation.at === undefined)) {
      return [couldNotCheck('kolumnen Avvikelse saknas i tabellen Aktivitetsplan')];
    }
    const extra = meetings.filter(({ forum }) => forum === 'Extra styrgrupp');
    return activities.flatMap((activity) => judge(activity, extra, subject));
  },
};

function judge(activity: PlannedActivity, extra: readonly Meeting[], subject: RuleSubject): Verdict[] {
  const deviation = valueOf(activity.deviation);
  const limit = subject.parameters.get('avvikelse.gräns');
  if (deviation === undefined || !deviation.abs().greaterThan(limit)) return [];
  const from = firstDayOf(activity);
  if (extra.some(({ date }) => from === undefined || !date.isBefore(from))) return [];
  return [withoutMeeting(activity, share(deviation), limit, from, extra, subject)];
}

function firstDayOf({ planned, done }: PlannedActivity): CalendarDate | undefined {
  const [first] = [valueOf(planned), valueOf(done)]
    .filter((day) => day !== undefined)
    .sort((a, b) => a.compare(b));
  return first;
}

function withoutMeeting(
  { activity, planned, done, deviation, at }: PlannedActivity,
  size: Share,
  limit: Share,
  from: CalendarDate | undefined,
  extra: readonly Meeting[],
  { investment }: RuleSubject,
): Verdict {
  const name = activity.kind === 'value' ? `Aktiviteten ${activity.value}` : 'En aktivitet';
  const since = from === undefined ? '' : ` från och med ${from}`;
  return breach({
    place: deviation.at ?? at,
    message: `${name} i ${investment.id} avviker med ${percent(size)}, mer än ${percent(limit)}, och inget extra styrgruppsmöte finns${since}. Sammankalla styrgruppen och skriv in mötet i tabellen Moten.`,
    actual: size.toString(),
    limit: limit.toString(),
    why: {
      inputs: [
        cellReason('Avvikelse', deviation, (value) => percent(share(value))),
        cellReason('Planerat klart', planned),
        cellReason('Klart', done),
        ...extra.map((meeting) => reason('Extra styrgrupp', meeting.date.toString(), meeting.at)),
      ],
      steps: [
        `${percent(share(size.abs()))} är mer än ${percent(limit)}`,
        `Extra styrgruppsmöten${since}: 0, minst 1`,
      ],
    },
  });
}
