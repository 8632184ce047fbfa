import type { Decimal } from 'decimal.js';
import type { Place } from '../values/place';
import type { Traced } from '../values/traced';

/** The phases of a procurement in their order (Göteborg's project plan, p. 5, *Upphandlingsprocessen*). */
export const PHASES = [
  'Initiering',
  'Planering',
  'Förfrågan',
  'Utvärdering',
  'Avtal',
  'Uppföljning',
] as const;
export type Phase = (typeof PHASES)[number];

/** Göteborg's project plan, p. 8 (4.1). */
export const TARGET_GROUPS = ['Ungdomar', 'Utrikesfödda', 'Personer med funktionsnedsättning'] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

/** Göteborg's project plan, p. 7: where the individuals have come to. */
export const PLACEMENT_FORMS = [
  'Anställning',
  'Lärlingsplats',
  'Trainee',
  'Praktik',
  'Sysselsättning',
] as const;
export type PlacementForm = (typeof PLACEMENT_FORMS)[number];

/** One row of *Upphandlingar*. */
export interface Procurement {
  readonly id: string;
  readonly at?: Place;
  readonly unit: string;
  readonly year: number;
  readonly yearAt?: Place;
  readonly isService: boolean;
  readonly hasSocialConsideration: boolean;
  /** How long the contract runs; absent where the row does not say. */
  readonly months?: Traced<Decimal>;
  /** How many workers it takes; absent where the row does not say. */
  readonly workers?: Traced<Decimal>;
  /** Where it stands; the last of those that it has been in. */
  readonly phase?: Traced<Phase>;
  /** The phases that it has been in, in the table's order, each with its cell. */
  readonly passed?: readonly Traced<Phase>[];
}

/** One row of *Placeringar*: persons, each of them in this row only. */
export interface Placement {
  readonly procurement: string;
  readonly at?: Place;
  /** Several where the persons belong to several, as a young person born abroad does. */
  readonly targetGroups: readonly TargetGroup[];
  readonly form: PlacementForm;
  readonly persons: number;
}
