import { isClosed } from '../model/choices';
import type { Investment, Judgement } from '../model/portfolio';
import type { PartyId } from '../values/ids';
import { sameKey } from '../values/ids';
import type { ParameterValue } from '../parameters/definitions';
import type { CalendarDate } from '../values/calendarDate';
import { largestRemainder } from '../values/largestRemainder';
import { Money, wholeKronorUp } from '../values/money';
import { valueOf } from '../values/read';
import type { Share } from '../values/share';
import { shareOf } from '../values/share';
import type { InvestmentParameters } from '../parameters/investmentParameters';
import type { TableGaps } from './portfolioContext';
import { whyUnavailable } from './leftOut';
import type { Payout } from './payouts';
import { paidOut } from './payouts';
import type { RepaymentPlan } from './repaymentPlan';

/** What a party's part of the cost is, and the least of it that is always repaid. */
export interface PartyBase {
  readonly party: PartyId;
  /** By the original plan. */
  readonly planned: Money;
  /** The party's part of the whole cost. */
  readonly full: Money;
  /** The party's part of the floor. */
  readonly floor: Money;
}

export interface SettlementBase {
  /** In whole kronor. */
  readonly cost: Money;
  readonly floorTotal: Money;
  readonly parties: readonly PartyBase[];
}

export interface SettledParty extends PartyBase {
  /** The judged effect, in whole kronor and not below nothing. */
  readonly effect: Money;
  /** As much of the effect as is repaid before the floor. */
  readonly counted: Money;
  readonly final: Money;
  readonly basis: FinalBasis;
}

/** How a final amount came about. */
export type FinalBasis =
  | { readonly kind: 'counted' }
  | { readonly kind: 'floor' }
  /** The cost, less the floors of those that get theirs, by the others' effects. */
  | { readonly kind: 'shareOfCost'; readonly shared: Money; readonly effects: readonly Money[] }
  /** As counted, and a part of what the whole lacks to the floor. */
  | { readonly kind: 'addition'; readonly missing: Money; readonly added: Money };

/** Sum 4, with where it is taken from. */
export interface CostBase {
  readonly amount: Money;
  readonly from: 'grantByReading' | 'grant' | 'payoutsMade' | 'payoutsComputed';
}

/**
 * Sum 4: what the investment has cost (Örebro Ks 954/2016, p. 10–11). While it runs that is the granted sum; once it
 * is closed, what was paid out, or should have been where *Utbetalningar* has nothing of it: nothing, where its RENs
 * are known and the ledger has nothing on them. Undefined when it is not known, or what was paid out is below nothing.
 */
export function costBase(
  investment: Investment,
  granted: Money | undefined,
  payouts: readonly Payout[],
  parameters: InvestmentParameters,
  tables: TableGaps,
): CostBase | undefined {
  if (parameters.get('återföring.kostnadsbas') === 'beviljat') {
    return granted && { amount: granted, from: 'grantByReading' };
  }
  const status = valueOf(investment.status);
  if (status === undefined) return undefined;
  if (!isClosed(status)) return granted && { amount: granted, from: 'grant' };
  if (isPaidBelowNothing(investment)) return undefined;
  if (investment.payoutsMade.length > 0) return { amount: paidOut(investment), from: 'payoutsMade' };
  if (payouts.length === 0 && !isLedgerKnown(investment, tables)) return undefined;
  return { amount: Money.sum(payouts.map(({ payout }) => payout)), from: 'payoutsComputed' };
}

/** Payouts with their signs turned, say: no cost is below nothing, and nobody is to repay less. */
export function isPaidBelowNothing(investment: Investment): boolean {
  return paidOut(investment).isLessThan(Money.zero);
}

/** What has no rows on the investment's RENs has no costs of it. */
function isLedgerKnown(investment: Investment, tables: TableGaps): boolean {
  const hasRen = investment.parties.some(({ ren }) => valueOf(ren) !== undefined);
  return (
    hasRen && tables.Huvudbok.hasRows && whyUnavailable('Huvudbok', investment, { tables }) === undefined
  );
}

/** Sum 5, before any judgement: the cost and its floor, split by the original plan (Örebro Ks 954/2016, p. 11). */
export function settlementBase(
  plan: RepaymentPlan,
  cost: Money,
  parameters: InvestmentParameters,
): SettlementBase | undefined {
  return splitBase(plan.parties, cost, parameters.get('återföring.golv'));
}

/** @returns undefined when there is a cost and the plan gives no one anything to repay */
export function splitBase(
  plan: readonly Pick<RepaymentPlan['parties'][number], 'party' | 'total'>[],
  cost: Money,
  floorShare: Share,
): SettlementBase | undefined {
  const weights = plan.map(({ total }) => total);
  const floorTotal = wholeKronorUp(shareOf(floorShare, cost));
  const full = largestRemainder(cost.toNearestKrona(), weights, Money.oneKrona);
  const floor = largestRemainder(floorTotal, weights, Money.oneKrona);
  if (full === undefined || floor === undefined) return undefined;
  return {
    cost: cost.toNearestKrona(),
    floorTotal,
    parties: plan.map(({ party, total }, index) => ({
      party,
      planned: total,
      full: full[index] ?? Money.zero,
      floor: floor[index] ?? Money.zero,
    })),
  };
}

/** The readings that decide how effects become repayments. */
export interface SettlementReading {
  readonly ceiling: ParameterValue<'återföring.tak'>;
  readonly floor: ParameterValue<'återföring.golvläsart'>;
}

export function settlementReading(parameters: InvestmentParameters): SettlementReading {
  return { ceiling: parameters.get('återföring.tak'), floor: parameters.get('återföring.golvläsart') };
}

/**
 * Sum 5: repayment in the degree that effects arise, with the floor (Örebro Ks 954/2016, p. 11).
 * Undefined until every party with a plan has a judgement on or before `today`.
 */
export function settle(
  base: SettlementBase,
  judgements: readonly Judgement[],
  reading: SettlementReading,
  today: CalendarDate,
): SettledParty[] | undefined {
  const effects: Money[] = [];
  for (const { party } of base.parties) {
    const effect = judgedEffect(judgements, party, today);
    if (effect === undefined) return undefined;
    effects.push(effect);
  }
  return settleEffects(base, effects, reading);
}

/** @param judged what each party's effect is found to be, in the order of the base's parties */
export function settleEffects(
  base: SettlementBase,
  judged: readonly Money[],
  reading: SettlementReading,
): SettledParty[] {
  const effects = judged.map((effect) => effect.atLeastZero().toNearestKrona());
  const counted = countedEffects(base, effects, reading.ceiling);
  const final = finalAmounts(base, effects, counted, reading.floor);
  return base.parties.map((party, index) => ({
    ...party,
    effect: effects[index] ?? Money.zero,
    counted: counted[index] ?? Money.zero,
    ...(final[index] ?? AS_COUNTED),
  }));
}

function judgedEffect(
  judgements: readonly Judgement[],
  party: PartyId,
  today: CalendarDate,
): Money | undefined {
  const counting = countingJudgements(judgements, party, today);
  return counting.length === 0 ? undefined : Money.sum(counting.map(({ effect }) => effect));
}

/**
 * The judgements that count: follow-up and forecast outrank a running one; among them the latest, and what was found
 * and forecast on that day adds up. None where the party has not been judged by `today`.
 */
export function countingJudgements(
  judgements: readonly Judgement[],
  party: PartyId,
  today: CalendarDate,
): readonly Judgement[] {
  const known = judgements.filter(
    (judgement) => sameKey(judgement.party, party) && !judgement.date.isAfter(today),
  );
  const followUps = known.filter(({ kind }) => kind !== 'Löpande');
  const ranking = followUps.length > 0 ? followUps : known;
  const latest = ranking.reduce<CalendarDate | undefined>(
    (date, judgement) => (date?.isAfter(judgement.date) ? date : judgement.date),
    undefined,
  );
  return ranking.filter(({ date }) => latest !== undefined && date.equals(latest));
}

/** What exceeds the cost stays with the verksamheter (Örebro Ks 954/2016, p. 10). */
function countedEffects(
  base: SettlementBase,
  effects: readonly Money[],
  ceiling: SettlementReading['ceiling'],
): readonly Money[] {
  if (ceiling === 'perNämnd') {
    return base.parties.map(({ full }, index) => Money.min(effects[index] ?? Money.zero, full));
  }
  if (!Money.sum(effects).isMoreThan(base.cost)) return effects;
  return largestRemainder(base.cost, effects, Money.oneKrona) ?? effects;
}

type Final = Pick<SettledParty, 'final' | 'basis'>;

const AS_COUNTED: Final = { final: Money.zero, basis: { kind: 'counted' } };

function asCounted(final: Money): Final {
  return { final, basis: { kind: 'counted' } };
}

function atItsFloor({ floor }: PartyBase): Final {
  return { final: floor, basis: { kind: 'floor' } };
}

function finalAmounts(
  base: SettlementBase,
  effects: readonly Money[],
  counted: readonly Money[],
  floorReading: SettlementReading['floor'],
): readonly Final[] {
  const missing = base.floorTotal.minus(Money.sum(counted));
  switch (floorReading) {
    case 'perNämnd': {
      const raised = base.parties.map((party, index) => {
        const own = counted[index] ?? Money.zero;
        return own.isLessThan(party.floor) ? atItsFloor(party) : asCounted(own);
      });
      const passesCost = Money.sum(raised.map(({ final }) => final)).isMoreThan(base.cost);
      return passesCost ? costAboveFloors(base, effects) : raised;
    }
    case 'tillskott': {
      if (!missing.isPositive()) return counted.map(asCounted);
      const weights = base.parties.map(({ planned }) => planned);
      const parts = largestRemainder(missing, weights, Money.oneKrona);
      return counted.map((amount, index) => {
        const added = parts?.[index] ?? Money.zero;
        return { final: amount.plus(added), basis: { kind: 'addition', missing, added } };
      });
    }
    case 'ersättning':
      return missing.isPositive() ? base.parties.map(atItsFloor) : counted.map(asCounted);
  }
}

/** The whole cost split by effect, with the floors as lower bounds. */
function costAboveFloors(base: SettlementBase, effects: readonly Money[]): readonly Final[] {
  const atFloor = new Set<number>();
  for (;;) {
    const floors = Money.sum(base.parties.filter((_, index) => atFloor.has(index)).map(({ floor }) => floor));
    const shared = base.cost.minus(floors);
    const weights = effects.map((effect, index) => (atFloor.has(index) ? Money.zero : effect));
    const shares = largestRemainder(shared, weights, Money.oneKrona);
    const parts = base.parties.map((party, index): Final => {
      if (atFloor.has(index)) return atItsFloor(party);
      const final = shares?.[index] ?? Money.zero;
      return { final, basis: { kind: 'shareOfCost', shared, effects: weights } };
    });
    const under = base.parties.flatMap(({ floor }, index) =>
      parts[index]?.final.isLessThan(floor) ? [index] : [],
    );
    if (under.length === 0) return parts;
    for (const index of under) atFloor.add(index);
  }
}
