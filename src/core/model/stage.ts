import { valueOf } from '../values/read';
import type { Status } from './choices';
import { hasReached, isClosed } from './choices';
import type { Investment } from './portfolio';

type Staged = Pick<Investment, 'status'>;

/** Also where it is not known: what lies on its RENs somebody has decided to pay. */
export function mayBeDecided({ status }: Staged): boolean {
  return is(status, isDecided, true);
}

export function isKnownDecided({ status }: Staged): boolean {
  return is(status, isDecided, false);
}

export function isKnownClosed({ status }: Staged): boolean {
  return is(status, isClosed, false);
}

function isDecided(status: Status): boolean {
  return hasReached(status, 'Beviljad');
}

function is(read: Investment['status'], stage: (status: Status) => boolean, unlessKnown: boolean): boolean {
  const status = valueOf(read);
  return status === undefined ? unlessKnown : stage(status);
}
