import { sameKey } from '../values/ids';
import type { Phase, Placement, Procurement } from '../model/procurementRows';
import { PHASES } from '../model/procurementRows';

/** Two phases of one procurement, one after the other, that do not follow the order. */
export interface PhaseBreak {
  readonly from: Phase;
  readonly to: Phase;
  /** Where in the order passed the later of them stands. */
  readonly index: number;
  /** Back to an earlier phase, or on over phases that were never in. */
  readonly kind: 'backwards' | 'skipping';
}

/**
 * Rule GB-06: where a procurement's phases leave the order Initiering … Uppföljning. The same phase twice is the same
 * phase still; the first may be any, since the follow-up may begin when the procurement is already under way.
 *
 * @param passed in the order that the procurement was in them
 */
export function phaseBreaks(passed: readonly Phase[]): PhaseBreak[] {
  return passed.flatMap((to, index) => {
    const from = passed[index - 1];
    if (from === undefined) return [];
    const steps = PHASES.indexOf(to) - PHASES.indexOf(from);
    if (steps === 0 || steps === 1) return [];
    return [{ from, to, index, kind: steps < 0 ? ('backwards' as const) : ('skipping' as const) }];
  });
}

const FIRST_PHASE_WITH_PLACEMENTS: Phase = 'Avtal';

/** Procurements that have persons in place before there is a contract to have them under. */
export function placedBeforeContract(
  procurements: readonly Procurement[],
  placements: readonly Placement[],
): Procurement[] {
  const first = PHASES.indexOf(FIRST_PHASE_WITH_PLACEMENTS);
  return procurements.filter(({ id, phase }) => {
    const isEarly = phase !== undefined && PHASES.indexOf(phase.value) < first;
    return isEarly && placements.some((own) => sameKey(own.procurement, id) && own.persons > 0);
  });
}
