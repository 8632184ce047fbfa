import { comingDuties } from '../../core/duties/duties';
import type { Duty } from '../../core/duties/duty';
import { dutyKinds } from '../../core/duties/dutyKinds';
import { leftOutRows } from '../../core/schedules/leftOut';
import type { Sentence } from '../../core/text/sentence';
import { placeLabel } from '../../core/values/place';
import type { RunResult } from '../run';

/** A duty of the calendar, with what the workbook does not tell of it. */
export interface CalendarLine {
  readonly duty: Duty;
  /** Cells whose rows could not be read and may concern it: `Redovisningar!D4`. */
  readonly unread: readonly string[];
  /** Why it cannot be seen whether it is done: `tabellen Redovisningar saknas`. */
  readonly unseen: Sentence | undefined;
}

/** What is late, and the coming twelve months' duties, in the order that they are shown. */
export function calendarLines({ result, today }: RunResult): readonly CalendarLine[] {
  const { context, investments } = result;
  const { tables } = context.portfolio;
  const byId = new Map(investments.map(({ investment }) => [investment.id, investment]));
  return comingDuties(result.duties, today).map((duty) => {
    const { evidence, basis } = dutyKinds[duty.kind];
    const investment = byId.get(duty.investment);
    const leftOut = investment ? leftOutRows([...evidence, ...basis], investment, context) : [];
    return {
      duty,
      unread: leftOut.map(({ at }) => placeLabel(at)),
      unseen: evidence.map((table) => tables[table].unavailable).find((reason) => reason !== undefined),
    };
  });
}
