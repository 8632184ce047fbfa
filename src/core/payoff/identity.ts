import type { Decimal } from 'decimal.js';
import { Exact } from '../values/money';
import type { Balances } from './personState';
import { sumOf } from './personState';

/**
 * What must tie on the three levels of the model (samhälle, aktör, individ): what the actors and the individual get is
 * what society produces less the real resources that it uses.
 */
export interface TyingSums {
  readonly balances: Balances;
  readonly production: Decimal;
  readonly realResources: Decimal;
}

export interface IdentityBreak {
  /** Which sums: `typfallet Ensamstående, före`. */
  readonly what: string;
  /** Σ actors and individual, kronor a month. */
  readonly allActors: Decimal;
  /** Production − real resources, kronor a month. */
  readonly society: Decimal;
}

/** Far below an öre, far above what sixty digits lose where an index or a tax does not come out even. */
const TOLERANCE = new Exact('1e-20');

/** Undefined when the levels tie. */
export function identityBreak(what: string, sums: TyingSums): IdentityBreak | undefined {
  const allActors = sumOf(sums.balances.values());
  const society = sums.production.minus(sums.realResources);
  return allActors.minus(society).abs().greaterThan(TOLERANCE) ? { what, allActors, society } : undefined;
}
