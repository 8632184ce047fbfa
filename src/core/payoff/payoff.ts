import type { Decimal } from 'decimal.js';
import { sameKey } from '../values/ids';
import { Exact } from '../values/money';
import type { PayoffLevel } from './actors';
import { levelOf, SOCIETY } from './actors';
import { effectYears } from './effectYears';
import type { IdentityBreak } from './identity';
import { identityBreak } from './identity';
import { breakEvenParticipants, monthsOfEffect, paybackMonths, presentMonthsOfEffect } from './measures';
import type { EffortCost, PayoffAssumptions, PayoffInput } from './payoffInput';
import type { Balances, PersonState } from './personState';
import { personState, sumOf } from './personState';
import type { NoShareReason } from './potential';
import { potentialGain, realisedShare, whyNoShare } from './potential';
import type { PricedCase, PricedGroup } from './pricedCase';
import { priceCase } from './pricedCase';
import type { Outcome } from './problem';
import { computed } from './problem';

/** What an effort gives and costs, for society, each actor and the individuals. Nothing is rounded. */
export interface PayoffResult {
  readonly groups: readonly GroupPayoff[];
  /** The persons in the table, scaled to the population. */
  readonly participants: Decimal;
  readonly monthly: MonthlyEffect;
  /** The actors in the order of `actorsOf`, then society. */
  readonly levels: readonly ActorPayoff[];
  /** *Verkningsgrad*, a share of one; absent where no wage is known or nothing is left to gain. */
  readonly realisedShare?: Decimal;
  /** Present where that is absent. */
  readonly noShareBecause?: NoShareReason;
  /** Where the three levels do not tie; empty when all is well. */
  readonly identityBreaks: readonly IdentityBreak[];
}

/** One person of a group, before and after: kronor a month. */
export interface GroupPayoff {
  readonly priced: PricedGroup;
  readonly before: PersonState;
  readonly after: PersonState;
}

/** All participants, after less before, with the share that counts (`effectShare`): kronor a month. */
export interface MonthlyEffect {
  readonly balances: Balances;
  /** Σ actors and individuals. */
  readonly society: Decimal;
  readonly productionGained: Decimal;
  /** Used before − used after. */
  readonly realResourcesFreed: Decimal;
}

/** Kronor, months and participants of one actor, of the individuals or of society. */
export interface ActorPayoff {
  readonly level: PayoffLevel;
  readonly actor: string;
  readonly monthly: Decimal;
  readonly cost: Decimal;
  readonly paybackMonths?: Decimal;
  readonly overOneYear: NetOverYears;
  readonly overHorizon: NetOverYears;
  /** What the effects over the horizon are worth now, before the cost. */
  readonly presentEffect: Decimal;
  /** The same, less the cost. */
  readonly presentValue: Decimal;
  /** Present effect a krona of cost; absent where there is no cost. */
  readonly benefitCostRatio?: Decimal;
}

export interface NetOverYears {
  readonly years: number;
  /** Effects less cost, neither decayed nor discounted. */
  readonly net: Decimal;
  readonly breakEven?: number;
}

/** The model: effects from the participants, the cost of the effort, and what follows from the two. */
export function computePayoff(input: PayoffInput): Outcome<PayoffResult> {
  const priced = priceCase(input);
  return priced.kind === 'refused' ? priced : computed(payoffOf(input, priced.value));
}

function payoffOf({ costs, assumptions }: PayoffInput, priced: PricedCase): PayoffResult {
  const groups = priced.groups.map((group) => ({
    priced: group,
    before: personState(group, 'before', priced),
    after: personState(group, 'after', priced),
  }));
  const monthly = monthlyEffect(groups, priced.actors, effectShare(assumptions));
  const participants = sumOf(groups.map((group) => group.priced.group.persons.value)).times(
    assumptions.scaling.value,
  );
  const level = levelPayoff(assumptions, participants);
  const levels = [
    ...[...monthly.balances].map(([actor, amount]) => level(actor, amount, costOf(actor, costs))),
    level(SOCIETY, monthly.society, sumOf(costs.map(({ amount }) => amount.value))),
  ];
  const scaling = assumptions.scaling.value;
  const potential = potentialGain(groups, priced, assumptions.potential);
  const share = realisedShare(monthly.society, potential, scaling);
  const noShareBecause = whyNoShare(potential, scaling);
  return {
    groups,
    participants,
    monthly,
    levels,
    ...(share && { realisedShare: share }),
    ...(noShareBecause && { noShareBecause }),
    identityBreaks: identityBreaks(groups, monthly),
  };
}

/** The part of the effect that counts: (1 − dödvikt) · tillskrivning · uppräkning. */
export function effectShare({
  deadweight,
  attribution,
  scaling,
}: Pick<PayoffAssumptions, 'deadweight' | 'attribution' | 'scaling'>): Decimal {
  return new Exact(1).minus(deadweight.value).times(attribution.value).times(scaling.value);
}

function monthlyEffect(
  groups: readonly GroupPayoff[],
  actors: readonly string[],
  share: Decimal,
): MonthlyEffect {
  const change = (of: (state: PersonState) => Decimal) =>
    sumOf(
      groups.map(({ priced, before, after }) =>
        of(after).minus(of(before)).times(priced.group.persons.value).times(share),
      ),
    );
  const balances = new Map(
    actors.map((actor) => [actor, change((state) => state.balances.get(actor) ?? new Exact(0))]),
  );
  return {
    balances: new Map([...balances].map(([actor, amount]) => [actor, withoutResidue(amount)])),
    society: withoutResidue(sumOf(balances.values())),
    productionGained: change(({ production }) => production),
    realResourcesFreed: change(({ realResources }) => realResources).negated(),
  };
}

/** Far below an öre, far above what sixty digits lose where an index does not come out even. */
const LEAST_EFFECT = new Exact('1e-30');

/** What effects that take each other out leave behind is nothing, and not an effect that pays back in the end. */
function withoutResidue(amount: Decimal): Decimal {
  return amount.abs().lessThan(LEAST_EFFECT) ? new Exact(0) : amount;
}

function levelPayoff(
  assumptions: PayoffAssumptions,
  participants: Decimal,
): (actor: string, monthly: Decimal, cost: Decimal) => ActorPayoff {
  const horizon = effectYears(assumptions.horizonYears, assumptions);
  const firstMonths = monthsOfEffect(effectYears(1, assumptions));
  const horizonMonths = monthsOfEffect(horizon);
  const presentMonths = presentMonthsOfEffect(horizon, assumptions.discounting);
  return (actor, monthly, cost) => {
    const months = paybackMonths(cost, monthly, assumptions);
    const present = monthly.times(presentMonths);
    const over = (years: number, effectMonths: Decimal): NetOverYears => {
      const effect = monthly.times(effectMonths);
      const breakEven = breakEvenParticipants(cost, effect, participants);
      return { years, net: effect.minus(cost), ...(breakEven !== undefined && { breakEven }) };
    };
    return {
      level: levelOf(actor),
      actor,
      monthly,
      cost,
      ...(months && { paybackMonths: months }),
      overOneYear: over(1, firstMonths),
      overHorizon: over(assumptions.horizonYears, horizonMonths),
      presentEffect: present,
      presentValue: present.minus(cost),
      ...(cost.greaterThan(0) && { benefitCostRatio: present.dividedBy(cost) }),
    };
  };
}

function costOf(actor: string, costs: readonly EffortCost[]): Decimal {
  return sumOf(costs.filter((cost) => sameKey(cost.actor, actor)).map(({ amount }) => amount.value));
}

function identityBreaks(groups: readonly GroupPayoff[], monthly: MonthlyEffect): IdentityBreak[] {
  const states = groups.flatMap(({ priced, before, after }) => [
    identityBreak(`typfallet ${priced.group.name}, före`, before),
    identityBreak(`typfallet ${priced.group.name}, efter`, after),
  ]);
  const change = identityBreak('effekten per månad', {
    balances: monthly.balances,
    production: monthly.productionGained,
    realResources: monthly.realResourcesFreed.negated(),
  });
  return [...states, change].flatMap((broken) => (broken ? [broken] : []));
}
