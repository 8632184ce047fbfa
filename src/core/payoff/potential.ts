import type { Decimal } from 'decimal.js';
import { sameKey } from '../values/ids';
import { INDIVIDUAL } from './actors';
import type { PotentialReading } from './payoffInput';
import type { PersonState } from './personState';
import { sumOf } from './personState';
import type { TaxShares } from './priceKinds';
import { KINDS_OF_PRICE, shareOfKrona } from './priceKinds';
import type { PricedCase, PricedGroup } from './pricedCase';

/**
 * What society would gain each month if every participant worked full time and needed no real public resources: the
 * step from where they stood before to there. What neither is work nor is freed stays as it was.
 *
 * A group's wage is its own first *Lön* in table order, else the price list's first.
 *
 * @returns kronor for the persons in the table, not scaled; undefined when no wage is known
 */
export function potentialGain(
  groups: readonly { readonly priced: PricedGroup; readonly before: PersonState }[],
  { wages, taxShares }: Pick<PricedCase, 'wages' | 'taxShares'>,
  reading: PotentialReading,
): Decimal | undefined {
  const gains: Decimal[] = [];
  for (const { priced, before } of groups) {
    const wage = ownWage(priced) ?? wages[0]?.price;
    if (wage === undefined) return undefined;
    const working = wage.times(productionOfKrona(taxShares)).times(reading.workingShare);
    const gain = working.minus(before.production).plus(freedResources(before, reading));
    gains.push(gain.times(priced.group.persons.value));
  }
  return sumOf(gains);
}

/**
 * *Verkningsgrad*: the part of the potential that the effort has made real, as a share of one, unrounded. Undefined
 * where there is no potential.
 */
export function realisedShare(
  monthly: Decimal,
  potential: Decimal | undefined,
  scaling: Decimal,
): Decimal | undefined {
  const whole = potential?.times(scaling);
  return whole?.greaterThan(0) ? monthly.dividedBy(whole) : undefined;
}

/** Why there is no *Verkningsgrad*. */
export type NoShareReason = 'noWage' | 'nothingToGain';

/** @returns undefined where there is one */
export function whyNoShare(potential: Decimal | undefined, scaling: Decimal): NoShareReason | undefined {
  if (potential === undefined) return 'noWage';
  return potential.times(scaling).greaterThan(0) ? undefined : 'nothingToGain';
}

function ownWage({ changes }: PricedGroup): Decimal | undefined {
  return changes.flatMap(({ prices }) => prices).find(({ row }) => row.kind === 'Lön')?.price;
}

function productionOfKrona(taxShares: TaxShares): Decimal {
  return shareOfKrona(KINDS_OF_PRICE.Lön.production, taxShares);
}

function freedResources({ postings }: PersonState, { freed }: PotentialReading): Decimal {
  const counted = postings.filter(({ price }) => freed === 'all' || !sameKey(price.row.actor, INDIVIDUAL));
  return sumOf(counted.map(({ realResources }) => realResources));
}
