import { inSwedish } from '../../../src/core/text/inSwedish';
import type { DutyKind } from '../../../src/core/duties/dutyKinds';
import { runOn } from '../rules/askRule';
import type { Tables } from '../workbookBuilder';

/** Every duty as a line, `2021-09-30 S1 late what`; of some kinds where they are named. */
export function dutyList(tables: Tables, today: string, ...kinds: DutyKind[]): string[] {
  return runOn(tables, today)
    .result.duties.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ date, investment, status, what, amount }) =>
      [date, investment, status, inSwedish(what), ...(amount ? [amount] : [])].join(' '),
    );
}

/** `2021-09-30 late` of the duties of a kind. */
export function dutyDays(tables: Tables, today: string, kind: DutyKind): string[] {
  return runOn(tables, today)
    .result.duties.filter((duty) => duty.kind === kind)
    .map(({ date, status }) => `${date} ${status}`);
}
