import type { Decimal } from 'decimal.js';
import { sameKey } from '../../values/ids';
import { SOCIETY } from '../actors';
import type { ActorPayoff, PayoffResult } from '../payoff';

/** The figure whose uncertainty is asked about: whose, and which. Kronor. */
export interface Measure {
  readonly actor: string;
  readonly figure: 'monthly' | 'netHorizon' | 'presentValue';
}

export const NET_FOR_SOCIETY: Measure = { actor: SOCIETY, figure: 'netHorizon' };

/** Undefined where the payoff does not know the actor. */
export function measured({ actor, figure }: Measure, { levels }: PayoffResult): Decimal | undefined {
  const payoff = levels.find((level) => sameKey(level.actor, actor));
  return payoff && FIGURES[figure](payoff);
}

const FIGURES: Readonly<Record<Measure['figure'], (payoff: ActorPayoff) => Decimal>> = {
  monthly: ({ monthly }) => monthly,
  netHorizon: ({ overHorizon }) => overHorizon.net,
  presentValue: ({ presentValue }) => presentValue,
};
