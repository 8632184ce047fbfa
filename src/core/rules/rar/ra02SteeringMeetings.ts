import { cellReason, reason } from '../../findings/reasons';
import type { Sentence } from '../../text/sentence';
import { inDays } from '../../text/durations';
import { say } from '../../text/sentence';
import type { CalendarDate } from '../../values/calendarDate';
import type { Place } from '../../values/place';
import { RAR } from '../heldBy';
import { rar } from '../rarSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { END_UNKNOWN, START_UNKNOWN } from '../whyUnknown';

export const steeringMeetings: InvestmentRule = {
  id: 'RA-02',
  severity: 'warn',
  title: 'Styrgruppen möts ungefär en gång i månaden',
  source: rar('Styrgrupp: RSG:s beredningsgrupp, mötesfrekvens ca 1 gång/månad'),
  ...RAR,
  reading:
    'Högst så många dagar som styrgrupp.dagar anger från start till det första mötet, mellan två möten, och från det sista till slutdatum eller dagens datum. Extra möten räknas inte, och inte möten före start.',
  remedy: 'Lägg styrgruppens möten tätare, och skriv in de möten som har hållits i tabellen Moten.',
  reads: ['Satsningar', 'Moten'],
  consults: ['Andringar'],
  parameters: ['styrgrupp.dagar'],
  appliesFrom: 'Pågår',

  check(subject) {
    const { start, end } = subject.investment;
    if (start.kind !== 'value') return [couldNotCheck(START_UNKNOWN)];
    if (end.kind !== 'value') return [couldNotCheck(END_UNKNOWN)];
    const { today } = subject.facts;
    if (start.value.isAfter(today)) return NOT_APPLICABLE;
    const last = end.value.isBefore(today) ? end.value : today;
    const longest = subject.parameters.get('styrgrupp.dagar');
    return gapsBetween(daysThatCount(subject, start.value, last))
      .filter(({ days }) => days > longest)
      .map((gap) => tooLong(gap, longest, subject));
  },
};

/** A day that a gap begins or ends with. */
interface Mark {
  readonly label: Sentence;
  /** As the first word of a line. */
  readonly capitalised: Sentence;
  readonly date: CalendarDate;
  readonly at: Place | undefined;
}

interface Gap {
  readonly from: Mark;
  readonly to: Mark;
  readonly days: number;
}

const MEETING = { label: say`styrgruppens möte`, capitalised: say`Styrgruppens möte` } as const;

/** The start, the meetings in order, and the last day that can be asked about. */
function daysThatCount(
  { investment, facts }: RuleSubject,
  start: CalendarDate,
  last: CalendarDate,
): readonly Mark[] {
  const meetings = investment.meetings
    .filter(({ forum, date }) => forum === 'Styrgrupp' && !date.isBefore(start) && !date.isAfter(last))
    .sort((a, b) => a.date.compare(b.date))
    .map(({ date, at }): Mark => ({ ...MEETING, date, at }));
  return [
    { label: say`start`, capitalised: say`Start`, date: start, at: investment.start.at },
    ...meetings,
    last.equals(facts.today)
      ? { label: say`dagens datum`, capitalised: say`Dagens datum`, date: last, at: undefined }
      : { label: say`slutdatum`, capitalised: say`Slutdatum`, date: last, at: investment.end.at },
  ];
}

function gapsBetween(marks: readonly Mark[]): Gap[] {
  return marks.flatMap((to, index) => {
    const from = marks[index - 1];
    return from ? [{ from, to, days: to.date.epochDay - from.date.epochDay }] : [];
  });
}

/** Marked at the meeting that came too late; after the last one, at that one; without any, at the investment. */
function tooLong({ from, to, days }: Gap, longest: number, { investment }: RuleSubject): Verdict {
  const isMeeting = ({ label }: Mark): boolean => label === MEETING.label;
  const meeting = isMeeting(to) ? to : isMeeting(from) ? from : undefined;
  return breach({
    place: meeting?.at ?? investment.at,
    message: say`Styrgruppen för ${investment.id} möttes inte på ${inDays(days)}, från ${from.label} ${from.date} till ${to.label} ${to.date}. Det bör gå högst ${inDays(longest)}.`,
    actual: { count: days, unit: 'days' },
    limit: { count: longest, unit: 'days' },
    why: {
      inputs: [
        ...[from, to].map(({ capitalised, date, at }) => reason(capitalised, date, at)),
        cellReason(say`Slutdatum`, investment.end),
      ],
      steps: [say`${from.date} till ${to.date} är ${inDays(days)}`, say`${days} är mer än ${longest}`],
    },
  });
}
