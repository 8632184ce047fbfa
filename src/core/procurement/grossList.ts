import type { Decimal } from 'decimal.js';
import { Exact } from '../values/money';
import type { Procurement } from '../model/procurementRows';

/** `upphandling.minMånader` and `upphandling.merÄnArbetstagare`. */
export interface GrossListBounds {
  /** At least so many. */
  readonly minimumMonths: Decimal;
  /** More than so many. */
  readonly moreThanWorkers: Decimal;
}

/** Göteborg's project plan, p. 6 and 14: at least four months, and more than one worker. */
const GROSS_LIST_BOUNDS: GrossListBounds = {
  minimumMonths: new Exact(4),
  moreThanWorkers: new Exact(1),
};

/** Why a procurement does not belong on the gross list, or why nobody can say. */
export type GrossListReason = 'tooShort' | 'tooFewWorkers' | 'monthsMissing' | 'workersMissing';

export interface GrossListVerdict {
  readonly procurement: Procurement;
  /** Undefined where what is missing decides; one bound that is not met is enough to say no. */
  readonly belongs: boolean | undefined;
  readonly reasons: readonly GrossListReason[];
}

/** Rule GB-02, procurement by procurement. */
export function judgeGrossList(
  procurements: readonly Procurement[],
  bounds: GrossListBounds = GROSS_LIST_BOUNDS,
): GrossListVerdict[] {
  return procurements.map((procurement) => {
    const reasons = [...monthsReason(procurement, bounds), ...workersReason(procurement, bounds)];
    const outside = reasons.includes('tooShort') || reasons.includes('tooFewWorkers');
    const belongs = outside ? false : reasons.length > 0 ? undefined : true;
    return { procurement, belongs, reasons };
  });
}

function monthsReason({ months }: Procurement, { minimumMonths }: GrossListBounds): GrossListReason[] {
  if (months === undefined) return ['monthsMissing'];
  return months.value.lessThan(minimumMonths) ? ['tooShort'] : [];
}

function workersReason({ workers }: Procurement, { moreThanWorkers }: GrossListBounds): GrossListReason[] {
  if (workers === undefined) return ['workersMissing'];
  return workers.value.greaterThan(moreThanWorkers) ? [] : ['tooFewWorkers'];
}
