import type { PlannedActivity } from '../model/followUpRows';
import type { Sentence } from '../text/sentence';
import { inDays } from '../text/durations';
import { say } from '../text/sentence';
import type { Read } from '../values/read';
import { valueOf } from '../values/read';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { SharedFacts } from '../schedules/portfolioContext';
import type { DutyDraft } from './duty';

/**
 * The steering group's next meeting, counted from its last or, before the first, from the start (RAR, Ledning och
 * styrning). None once the last day would be passed, or where the meetings are not known.
 */
export function steeringGroupDuty(
  { investment, parameters }: InvestmentSchedules,
  { tables, today }: SharedFacts,
): DutyDraft[] {
  if (valueOf(investment.status) !== 'Pågår' || tables.Moten.unavailable) return [];
  const start = valueOf(investment.start);
  if (start === undefined) return [];
  const [lastMeeting] = investment.meetings
    .filter(({ forum, date }) => forum === 'Styrgrupp' && !date.isBefore(start) && !date.isAfter(today))
    .map(({ date }) => date)
    .sort((a, b) => b.compare(a));
  const days = parameters.get('styrgrupp.dagar');
  const date = (lastMeeting ?? start).plusDays(days);
  if (valueOf(investment.end)?.isBefore(date)) return [];
  const since = lastMeeting ? say`förra mötet ${lastMeeting}` : say`starten ${start}`;
  return [
    {
      kind: 'steeringGroup',
      date,
      what: say`Möte med styrgruppen, högst ${inDays(days)} efter ${since}`,
      who: say`styrgruppen`,
      isDone: false,
    },
  ];
}

/** The rows of the activity plan with a day (RAR, Ledning och styrning). */
export function activityDuties({ investment }: InvestmentSchedules, { today }: SharedFacts): DutyDraft[] {
  return investment.activities.flatMap((activity): DutyDraft[] => {
    const date = valueOf(activity.planned);
    if (date === undefined || (date.isBefore(today) && lacksColumn(activity.done))) return [];
    const done = valueOf(activity.done);
    return [
      {
        kind: 'activity',
        date,
        what: activityLabel(activity),
        who: say`projektledaren`,
        isDone: done !== undefined && !done.isAfter(today),
      },
    ];
  });
}

/** Then nothing says whether an activity is done. */
function lacksColumn(read: Read<unknown>): boolean {
  return read.kind === 'blank' && read.at === undefined;
}

function activityLabel({ activity, partGoal }: PlannedActivity): Sentence {
  const name = valueOf(activity);
  const goal = valueOf(partGoal);
  if (name !== undefined && goal !== undefined) return say`Aktivitet: ${name}, delmål ${goal}`;
  const known = name ?? goal;
  return known === undefined ? say`Aktivitet enligt aktivitetsplanen` : say`Aktivitet: ${known}`;
}
