import type { Placement, Procurement } from '../../../src/core/model/procurementRows';
import { Exact } from '../../../src/core/values/money';

/** A service procurement with social consideration, of unknown size. */
export const unsized: Procurement = {
  id: 'U1',
  unit: 'Higab',
  year: 2014,
  isService: true,
  hasSocialConsideration: true,
};

/** The same, large enough for the gross list. */
export function procurement(id: string, changes: Partial<Procurement> = {}): Procurement {
  return { ...unsized, id, months: { value: new Exact(12) }, workers: { value: new Exact(5) }, ...changes };
}

/** Three young persons employed. */
export function placement(changes: Partial<Placement> = {}): Placement {
  return { procurement: 'U1', targetGroups: ['Ungdomar'], form: 'Anställning', persons: 3, ...changes };
}
