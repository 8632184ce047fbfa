import { keyOf, sameKey } from '../values/ids';
import type { PayoffInput } from './payoffInput';

export const MUNICIPALITY = 'Kommun';
export const REGION = 'Region';
export const REST_OF_STATE = 'Stat övrig';
export const INDIVIDUAL = 'Individ';
/** All of them together; never a payer. */
export const SOCIETY = 'Samhälle';

/** Those that every result holds, whether the price list names them or not. */
const STANDING_ACTORS = [MUNICIPALITY, REGION, REST_OF_STATE, INDIVIDUAL] as const;

export type PayoffLevel = 'Samhälle' | 'Aktör' | 'Individ';

/** The actors of the price list and the cost table in their order, then the standing ones; each once. */
export function actorsOf({ prices, costs }: Pick<PayoffInput, 'prices' | 'costs'>): string[] {
  const byKey = new Map<string, string>();
  for (const { actor } of [...prices, ...costs]) {
    const name = actor.trim();
    if (!isStanding(name) && !byKey.has(keyOf(name))) byKey.set(keyOf(name), name);
  }
  return [...byKey.values(), ...STANDING_ACTORS];
}

/** The actor as `actorsOf` spells it: case and outer space tell no actors apart. */
export function spelled(actor: string, actors: readonly string[]): string {
  return actors.find((known) => sameKey(known, actor)) ?? actor.trim();
}

export function levelOf(actor: string): PayoffLevel {
  if (actor === SOCIETY) return 'Samhälle';
  return actor === INDIVIDUAL ? 'Individ' : 'Aktör';
}

/** One that every result holds. */
export function isStanding(name: string): boolean {
  return STANDING_ACTORS.some((standing) => sameKey(standing, name));
}
