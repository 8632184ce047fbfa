import { percent } from '../../findings/swedish';
import type { Post } from '../../model/portfolio';
import type { CalendarDate } from '../../values/calendarDate';
import type { Place } from '../../values/place';
import type { Share } from '../../values/share';
import { share } from '../../values/share';
import { OREBRO_DECIDED, orebro } from '../orebroSource';
import type { Rule, Verdict } from '../rule';
import { breach, couldNotCheck, PASS } from '../rule';

export const projectLeaderExtent: Rule = {
  id: 'OR-23',
  severity: 'stop',
  title: 'En projektledare om minst 25 procent under hela satsningen',
  source: orebro('8', 'Till alla satsningar ska en projektledare om 25 procent finnas'),
  ruleSets: ['Örebro 2016'],
  holds: { from: OREBRO_DECIDED },
  reading: 'Minst andelen varje dag från start till slut; tjänster samtidigt läggs ihop.',
  reads: ['Satsningar', 'Bemanning'],
  parameters: ['projektledare.omfattning'],
  appliesFrom: 'Pågår',

  check({ investment, parameters }) {
    const { start, end } = investment;
    if (start.kind !== 'value') return [couldNotCheck('startdatum saknas eller går inte att läsa')];
    if (end.kind !== 'value') return [couldNotCheck('slutdatum saknas eller går inte att läsa')];
    const least = parameters.get('projektledare.omfattning');
    const leaders = investment.staffing.filter(({ role }) => role === 'Projektledare');
    const day = daysToTry(leaders, start.value, end.value).find((tried) =>
      extentOn(leaders, tried).lessThan(least),
    );
    return day === undefined ? PASS : [tooLittle(investment.id, leaders, day, least, investment.at)];
  },
};

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

function tooLittle(
  investment: string,
  leaders: readonly Post[],
  day: CalendarDate,
  least: Share,
  investmentAt: Place,
): Verdict {
  const extent = extentOn(leaders, day);
  return breach({
    place: whereToLook(leaders, day) ?? investmentAt,
    message: `${investment} har projektledare på ${percent(extent)} den ${day}. Det ska vara minst ${percent(least)} under hela satsningen.`,
    actual: extent.toString(),
    limit: least.toString(),
  });
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
