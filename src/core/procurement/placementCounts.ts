import { keyOf } from '../values/ids';
import { recordOf } from '../values/record';
import type { Placement, PlacementForm, Procurement, TargetGroup } from '../model/procurementRows';
import { PLACEMENT_FORMS, TARGET_GROUPS } from '../model/procurementRows';

/**
 * Rules GB-03 and GB-04. A person who belongs to two target groups is counted in both of them, and once in the totals
 * and the forms: the groups may add up to more than the total, the forms never do.
 */
export interface PlacementCounts {
  readonly total: number;
  readonly byForm: Readonly<Record<PlacementForm, number>>;
  readonly byTargetGroup: Readonly<Record<TargetGroup, TargetGroupCounts>>;
  /** Persons in no named target group. */
  readonly outsideTargetGroups: number;
}

export interface TargetGroupCounts {
  readonly total: number;
  readonly byForm: Readonly<Record<PlacementForm, number>>;
}

export function countPlacements(placements: readonly Placement[]): PlacementCounts {
  const ofGroup = (group: TargetGroup): TargetGroupCounts => {
    const own = placements.filter(({ targetGroups }) => targetGroups.includes(group));
    return { total: persons(own), byForm: byForm(own) };
  };
  return {
    total: persons(placements),
    byForm: byForm(placements),
    byTargetGroup: recordOf(TARGET_GROUPS, ofGroup),
    outsideTargetGroups: persons(placements.filter(({ targetGroups }) => targetGroups.length === 0)),
  };
}

/** The placements that came of some procurements, for one unit's or one year's counts. */
export function placementsOf(
  procurements: readonly Procurement[],
  placements: readonly Placement[],
): Placement[] {
  const ids = new Set(procurements.map(({ id }) => keyOf(id)));
  return placements.filter(({ procurement }) => ids.has(keyOf(procurement)));
}

function byForm(placements: readonly Placement[]): Record<PlacementForm, number> {
  return recordOf(PLACEMENT_FORMS, (form) => persons(placements.filter((own) => own.form === form)));
}

function persons(placements: readonly Placement[]): number {
  return placements.reduce((sum, placement) => sum + placement.persons, 0);
}
