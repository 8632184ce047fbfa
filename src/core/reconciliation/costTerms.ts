import type { LedgerRow } from '../model/portfolio';
import { mayBeDecided } from '../model/stage';
import { remembered } from '../reuse/remembered';
import { indexBeyond } from '../schedules/consumption';
import type { CalendarDate } from '../values/calendarDate';
import type { Money } from '../values/money';
import { valueOf } from '../values/read';
import type { Reconciled, ReconciledInvestment } from './reconciled';

/** All that is asked of an investment: what else of it changes leaves the rows where they are. */
export interface Limits
  extends Pick<ReconciledInvestment, 'start' | 'end'>, Pick<Reconciled, 'granted' | 'monthsBefore'> {
  readonly isDecided: boolean;
  /** Its cost rows, by date. */
  readonly rows: readonly LedgerRow[];
}

/** When an investment may have costs, and which of them the grant does not cover. */
export interface Terms {
  readonly first: CalendarDate | undefined;
  readonly last: CalendarDate | undefined;
  beyondGrant(row: LedgerRow): boolean;
}

export function limitsOf({ investment, granted, monthsBefore, consumption }: Reconciled): Limits {
  const { start, end } = investment;
  return { isDecided: mayBeDecided(investment), start, end, granted, monthsBefore, rows: consumption.rows };
}

/** The first day is the earliest on which its projektledare may have begun. */
export function termsOf({ rows, ...others }: Limits): Terms {
  return termsBy(rows, others);
}

/** The very same terms for the same rows, so that what rests on them need not be worked out again. */
const termsBy = remembered(
  (
    rows: readonly LedgerRow[],
    { isDecided, start, end, granted, monthsBefore }: Omit<Limits, 'rows'>,
  ): Terms => ({
    first: valueOf(start)?.plusMonths(-monthsBefore),
    last: valueOf(end),
    beyondGrant: granted && isDecided ? rowsBeyond(granted, rows) : () => !isDecided,
  }),
);

/**
 * The rows, by date, from the one that takes the cost past the grant for the last time: told by their day, and on that
 * row's own day one by one.
 */
function rowsBeyond(granted: Money, rows: readonly LedgerRow[]): (row: LedgerRow) => boolean {
  const beyond = rows.slice(indexBeyond(granted, rows) ?? rows.length);
  const [first] = beyond;
  if (first === undefined) return () => false;
  const { date } = first;
  const sameDay = new Set<LedgerRow>();
  for (const row of beyond) {
    if (!row.date.equals(date)) break;
    sameDay.add(row);
  }
  return (row) => row.date.isAfter(date) || sameDay.has(row);
}
