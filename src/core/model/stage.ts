import type { CalendarDate } from '../values/calendarDate';
import { valueOf } from '../values/read';
import type { Status } from './choices';
import { hasReached, isClosed } from './choices';
import type { Investment } from './portfolio';

type Staged = Pick<Investment, 'status'>;

/** Also where it is not known, and where money has been paid or invoiced: somebody has then decided so. */
export function mayBeDecided({
  status,
  payoutsMade,
  invoices,
}: Pick<Investment, 'status' | 'payoutsMade' | 'invoices'>): boolean {
  return is(status, isDecided, true) || payoutsMade.length > 0 || invoices.length > 0;
}

export function isKnownDecided({ status }: Staged): boolean {
  return is(status, isDecided, false);
}

export function isKnownClosed({ status }: Staged): boolean {
  return is(status, isClosed, false);
}

/**
 * Closed, with a last day that is not after the day; also one that has none. A last day that cannot be read may be any,
 * so then it is not.
 */
export function isOverBy(day: CalendarDate, { status, end }: Pick<Investment, 'status' | 'end'>): boolean {
  if (!isKnownClosed({ status })) return false;
  return end.kind === 'value' ? !end.value.isAfter(day) : end.kind === 'blank';
}

function isDecided(status: Status): boolean {
  return hasReached(status, 'Beviljad');
}

function is(read: Investment['status'], stage: (status: Status) => boolean, unlessKnown: boolean): boolean {
  const status = valueOf(read);
  return status === undefined ? unlessKnown : stage(status);
}
