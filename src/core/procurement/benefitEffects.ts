import type { Decimal } from 'decimal.js';
import type { PayoffResult } from '../payoff/payoff';
import { effectShare } from '../payoff/payoff';
import type { PayoffAssumptions } from '../payoff/payoffInput';
import type { PersonState } from '../payoff/personState';
import { sumOf } from '../payoff/personState';
import { keyOf } from '../values/ids';

/** Göteborg's project plan, p. 7: the benefits whose change is followed up. */
export const BENEFITS = ['Arbetslöshetsersättning', 'Försörjningsstöd', 'Aktivitetsersättning'] as const;
export type Benefit = (typeof BENEFITS)[number];

/** How much less of a benefit is paid when the participants have their places. */
export interface BenefitEffect {
  readonly benefit: Benefit;
  /** Kronor a month, unrounded; negative where more is paid. */
  readonly monthly: Decimal;
}

/** A benefit is the items whose name has it in it; one that no item names has no effect to tell. */
export function benefitEffects(
  { groups }: Pick<PayoffResult, 'groups'>,
  assumptions: Pick<PayoffAssumptions, 'deadweight' | 'attribution' | 'scaling'>,
): BenefitEffect[] {
  return BENEFITS.flatMap((benefit) => {
    const named = groups.some(({ priced }) =>
      priced.changes.some(({ change }) => isOf(benefit, change.post)),
    );
    if (!named) return [];
    const saved = groups.map(({ priced, before, after }) =>
      paid(benefit, before).minus(paid(benefit, after)).times(priced.group.persons.value),
    );
    return [{ benefit, monthly: sumOf(saved).times(effectShare(assumptions)) }];
  });
}

function paid(benefit: Benefit, { postings }: PersonState): Decimal {
  const own = postings.filter(({ price: { row } }) => row.kind !== 'Lön' && isOf(benefit, row.post));
  return sumOf(own.map(({ price, units }) => price.price.times(units)));
}

function isOf(benefit: Benefit, post: string): boolean {
  return keyOf(post).includes(keyOf(benefit));
}
