import type { Decimal } from 'decimal.js';
import { Exact, Money } from '../values/money';
import type { PayoffLevel } from './actors';
import type { ActorPayoff, PayoffResult } from './payoff';

/** A payoff as sheets and JSON show it: the one place where its numbers are rounded, half away from zero. */
export interface RoundedPayoff {
  readonly cost: Money;
  readonly monthlySociety: Money;
  readonly productionGained: Money;
  readonly realResourcesFreed: Money;
  readonly levels: readonly RoundedActorPayoff[];
  /** To four decimals. */
  readonly realisedShare?: Decimal;
}

export interface RoundedActorPayoff {
  readonly level: PayoffLevel;
  readonly actor: string;
  readonly monthly: Money;
  readonly cost: Money;
  /** To two decimals. */
  readonly paybackMonths?: Decimal;
  readonly netOneYear: Money;
  readonly netHorizon: Money;
  readonly presentValue: Money;
  /** To two decimals; absent where there is no cost. */
  readonly benefitCostRatio?: Decimal;
  readonly breakEvenOneYear?: number;
  readonly breakEvenHorizon?: number;
}

/** Each number is rounded by itself, so that rounded parts may differ from their rounded sum by an öre or so. */
export function roundedPayoff({ monthly, levels, realisedShare }: PayoffResult): RoundedPayoff {
  const society = levels.find(({ level }) => level === 'Samhälle');
  return {
    cost: Money.fromDecimal(society?.cost ?? new Exact(0)),
    monthlySociety: Money.fromDecimal(monthly.society),
    productionGained: Money.fromDecimal(monthly.productionGained),
    realResourcesFreed: Money.fromDecimal(monthly.realResourcesFreed),
    levels: levels.map(roundedActor),
    ...(realisedShare && { realisedShare: realisedShare.toDecimalPlaces(4) }),
  };
}

function roundedActor(payoff: ActorPayoff): RoundedActorPayoff {
  const { overOneYear, overHorizon, paybackMonths, benefitCostRatio } = payoff;
  return {
    level: payoff.level,
    actor: payoff.actor,
    monthly: Money.fromDecimal(payoff.monthly),
    cost: Money.fromDecimal(payoff.cost),
    ...(paybackMonths && { paybackMonths: paybackMonths.toDecimalPlaces(2) }),
    netOneYear: Money.fromDecimal(overOneYear.net),
    netHorizon: Money.fromDecimal(overHorizon.net),
    presentValue: Money.fromDecimal(payoff.presentValue),
    ...(benefitCostRatio && { benefitCostRatio: benefitCostRatio.toDecimalPlaces(2) }),
    ...(overOneYear.breakEven !== undefined && { breakEvenOneYear: overOneYear.breakEven }),
    ...(overHorizon.breakEven !== undefined && { breakEvenHorizon: overHorizon.breakEven }),
  };
}
