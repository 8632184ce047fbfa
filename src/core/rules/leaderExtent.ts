import { cellReason, reason } from '../findings/reasons';
import type { Post } from '../model/portfolio';
import type { Sentence } from '../text/sentence';
import { inRow, percentage, percentageBeside, say } from '../text/sentence';
import type { CalendarDate } from '../values/calendarDate';
import type { Place } from '../values/place';
import type { Share } from '../values/share';
import { share } from '../values/share';
import type { RuleSubject, Verdict } from './rule';
import { breach, couldNotCheck, PASS } from './rule';
import { END_UNKNOWN, START_UNKNOWN } from './whyUnknown';

/** What OR-23 and RA-03 both answer, each for its own rule set. */
export const LEADER_QUESTION = 'Vilken omfattning har projektledaren minst?';

/** At least `projektledare.omfattning` on every day from start to end; posts at the same time add up. */
export function leaderExtent({ investment, parameters }: RuleSubject): readonly Verdict[] {
  const { start, end } = investment;
  if (start.kind !== 'value') return [couldNotCheck(START_UNKNOWN)];
  if (end.kind !== 'value') return [couldNotCheck(END_UNKNOWN)];
  const least = parameters.get('projektledare.omfattning');
  const leaders = investment.staffing.filter(({ role }) => role === 'Projektledare');
  const day = daysToTry(leaders, start.value, end.value).find((tried) =>
    extentOn(leaders, tried).lessThan(least),
  );
  if (day === undefined) return PASS;
  const extent = extentOn(leaders, day);
  return [
    breach({
      place: whereToLook(leaders, day) ?? investment.at,
      message: say`${investment.id} har projektledare på ${percentageBeside(extent, least)} den ${day}. Det ska vara minst ${percentage(least)} under hela satsningen.`,
      actual: percentage(extent),
      limit: percentage(least),
      why: {
        inputs: [
          cellReason(say`Startdatum`, start),
          cellReason(say`Slutdatum`, end),
          ...leaders.map((post) => postReason(post, least)),
        ],
        steps: [
          say`${day} ligger i satsningens tid ${start.value}–${end.value}`,
          addedUp(leaders, day, least),
          say`${percentageBeside(extent, least)} är mindre än ${percentage(least)}`,
        ],
      },
    }),
  ];
}

/** The extent changes only when a post begins or ends. */
function daysToTry(leaders: readonly Post[], start: CalendarDate, end: CalendarDate): CalendarDate[] {
  const changes = leaders.flatMap((post) => [post.from, ...(post.to ? [post.to.plusDays(1)] : [])]);
  return [start, ...changes.filter((day) => day.isAfter(start) && !day.isAfter(end))].sort((a, b) =>
    a.compare(b),
  );
}

function extentOn(leaders: readonly Post[], day: CalendarDate): Share {
  return leaders
    .filter((post) => isHeldOn(post, day))
    .reduce((sum, { extent }) => share(sum.plus(extent)), share(0));
}

function isHeldOn(post: Post, day: CalendarDate): boolean {
  return !post.from.isAfter(day) && !post.to?.isBefore(day);
}

/** The extent of the post held on the day; else of the last that ended before it; else of the first to begin. */
function whereToLook(leaders: readonly Post[], day: CalendarDate): Place | undefined {
  const held = leaders.find((post) => isHeldOn(post, day));
  const ended = leaders.filter((post) => post.to?.isBefore(day)).sort((a, b) => compareEnds(b, a))[0];
  const first = [...leaders].sort((a, b) => a.from.compare(b.from))[0];
  return (held ?? ended ?? first)?.extentAt;
}

function compareEnds(a: Post, b: Post): number {
  return a.to && b.to ? a.to.compare(b.to) : 0;
}

function postReason({ party, extent, extentAt, from, to }: Post, least: Share): ReturnType<typeof reason> {
  const until = to ? say`till ${to}` : say`tills vidare`;
  return reason(
    say`Projektledare ${party}`,
    say`${percentageBeside(extent, least)} från ${from} ${until}`,
    extentAt,
  );
}

function addedUp(leaders: readonly Post[], day: CalendarDate, least: Share): Sentence {
  const held = leaders
    .filter((post) => isHeldOn(post, day))
    .map((post) => percentageBeside(post.extent, least));
  if (held.length === 0) return say`Ingen är projektledare den ${day}: 0 %`;
  return say`Projektledare den ${day}: ${inRow(held, ' + ')}${held.length > 1 ? say` = ${percentageBeside(extentOn(leaders, day), least)}` : ''}`;
}
