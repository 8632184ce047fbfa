import { keyOf } from '../values/ids';
import { Exact } from '../values/money';
import type { Share } from '../values/share';
import { share } from '../values/share';
import type { Procurement } from '../model/procurementRows';
import { addTo } from '../values/grouped';

/** `upphandling.målandel`: half of all service procurements (Göteborg's project plan, p. 2, the budget of 2014). */
const TARGET_SHARE = share('0.5');

/** The service procurements of a unit, or of all units, in a year: by count, whatever their value. */
export interface ServiceShare {
  /** Absent: all units together. */
  readonly unit?: string;
  readonly year: number;
  readonly services: number;
  readonly withSocialConsideration: number;
  /** Absent where there is no service procurement to have a share of. */
  readonly share?: Share;
  /** At least the target; absent with the share. */
  readonly reachesTarget?: boolean;
}

export interface ServiceShares {
  /** By year, in it the units in table order. A unit that bought no services that year stands with none. */
  readonly byUnit: readonly ServiceShare[];
  readonly byYear: readonly ServiceShare[];
}

/**
 * Rule GB-01. Every service procurement of the table counts, also one that is too small for the gross list: the target
 * is of all service procurements.
 */
export function serviceShares(
  procurements: readonly Procurement[],
  target: Share = TARGET_SHARE,
): ServiceShares {
  const years = [...new Set(procurements.map(({ year }) => year))].sort((a, b) => a - b);
  const ofYear = (year: number) => procurements.filter((procurement) => procurement.year === year);
  return {
    byUnit: years.flatMap((year) =>
      [...byUnit(ofYear(year))].map(([unit, own]) => ({ unit, ...count(year, own, target) })),
    ),
    byYear: years.map((year) => count(year, ofYear(year), target)),
  };
}

function byUnit(procurements: readonly Procurement[]): Map<string, Procurement[]> {
  const names = new Map<string, string>();
  const units = new Map<string, Procurement[]>();
  for (const procurement of procurements) {
    const name = names.get(keyOf(procurement.unit)) ?? procurement.unit.trim();
    names.set(keyOf(name), name);
    addTo(units, name, procurement);
  }
  return units;
}

function count(year: number, procurements: readonly Procurement[], target: Share): ServiceShare {
  const services = procurements.filter(({ isService }) => isService);
  const social = services.filter(({ hasSocialConsideration }) => hasSocialConsideration);
  const counts = { year, services: services.length, withSocialConsideration: social.length };
  if (services.length === 0) return counts;
  // Multiplied, not divided, so that exactly the target is the target.
  const reachesTarget = target.times(services.length).lessThanOrEqualTo(social.length);
  return { ...counts, share: share(new Exact(social.length).dividedBy(services.length)), reachesTarget };
}
