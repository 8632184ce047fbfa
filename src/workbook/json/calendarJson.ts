import type { Source } from '../../core/findings/finding';
import type { DutyStatus } from '../../core/duties/duty';
import { inSwedish } from '../../core/text/inSwedish';
import type { RunResult } from '../run';
import { calendarLines } from '../shown/calendarLines';
import { ifAny } from './ifAny';

/** A duty as the JSON spells it; a key that does not apply is absent. */
type CalendarEntry = {
  readonly satsning: string;
  readonly date: string;
  readonly what: string;
  readonly who: string;
  readonly status: DutyStatus;
  readonly rule: string;
  readonly amount: string | undefined;
  readonly source: { readonly [Key in keyof Source]: string };
  readonly incomplete: readonly string[] | undefined;
};

export function calendarJson(run: RunResult): CalendarEntry[] {
  return calendarLines(run).map(({ duty, unread }) => ({
    satsning: duty.investment,
    date: duty.date.toString(),
    what: inSwedish(duty.what),
    who: inSwedish(duty.who),
    status: duty.status,
    rule: duty.rule,
    amount: duty.amount?.toString(),
    source: { ...duty.source },
    incomplete: ifAny(unread),
  }));
}
