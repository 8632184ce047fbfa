import type { BudgetRow, YearAmount } from '../model/portfolio';
import { mayBeDecided } from '../model/stage';
import { addAmount } from '../values/amountByYear';
import type { PartyId } from '../values/ids';
import { keyOf, sameKey } from '../values/ids';
import { largestRemainder } from '../values/largestRemainder';
import { Money } from '../values/money';
import type { InvestmentSchedules } from './investmentSchedules';

/** Funds, expected effects and repayment by year: the guidelines' picture (Örebro Ks 954/2016, p. 11). */
export interface FundingByYear {
  /** Whether the funds are granted; else none of the investments is, and they are what is applied for. */
  readonly isGranted: boolean;
  /** Applications beside investments that are granted: not in the sums. */
  readonly leftOut: number;
  /** In the order that they are met; those with nothing but noughts are not there. */
  readonly parties: readonly PartyFunding[];
  /** All parties together. */
  readonly total: FundingYears;
}

export interface PartyFunding extends FundingYears {
  readonly party: PartyId;
}

export interface FundingYears {
  readonly funds: AmountByYear;
  /** Expected by the municipality. */
  readonly effects: AmountByYear;
  /** The rounds: as planned, and after the judgement what follows from it. */
  readonly repaid: AmountByYear;
}

/** Years in order; one without an amount is not there. */
export type AmountByYear = ReadonlyMap<number, Money>;

export function fundingByYear(schedules: readonly InvestmentSchedules[]): FundingByYear {
  const decided = schedules.filter(({ investment }) => mayBeDecided(investment));
  const shown = decided.length > 0 ? decided : schedules;
  const sums = new Map<string, PartySums>();
  const of = (party: PartyId): PartySums => {
    const known = sums.get(keyOf(party)) ?? {
      party,
      funds: new Map(),
      effects: new Map(),
      repaid: new Map(),
    };
    sums.set(keyOf(party), known);
    return known;
  };
  for (const { party, years } of shown.flatMap(fundsByYear)) addAll(of(party).funds, years);
  for (const { investment } of shown) {
    for (const { party, level, years } of investment.effects)
      if (level === 'Kommun') addAll(of(party).effects, years);
  }
  for (const { repayments } of shown) {
    for (const { party, rounds } of repayments)
      addAll(
        of(party).repaid,
        [...rounds].map(([year, amount]) => ({ year, amount })),
      );
  }
  const parties = [...sums.values()]
    .map(({ party, ...years }): PartyFunding => ({ party, ...inOrder(years) }))
    .filter(({ funds, effects, repaid }) => funds.size + effects.size + repaid.size > 0);
  return {
    isGranted: decided.length > 0,
    leftOut: schedules.length - shown.length,
    parties,
    total: togetherOf(parties),
  };
}

/** Several parties' years as one. */
export function togetherOf(parties: readonly FundingYears[]): FundingYears {
  const total = {
    funds: new Map<number, Money>(),
    effects: new Map<number, Money>(),
    repaid: new Map<number, Money>(),
  };
  for (const own of parties) {
    for (const kind of KINDS)
      addAll(
        total[kind],
        [...own[kind]].map(([year, amount]) => ({ year, amount })),
      );
  }
  return inOrder(total);
}

/** From the first year to the last, those without an amount too. */
export function yearsOf({ funds, effects, repaid }: FundingYears): number[] {
  const years = [...funds.keys(), ...effects.keys(), ...repaid.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

export function sumOfYears(years: AmountByYear): Money {
  return Money.sum(years.values());
}

const KINDS = ['funds', 'effects', 'repaid'] as const;

type Years = Map<number, Money>;
interface PartySums {
  readonly party: PartyId;
  readonly funds: Years;
  readonly effects: Years;
  readonly repaid: Years;
}

interface PartyYears {
  readonly party: PartyId;
  readonly years: readonly Pick<YearAmount, 'year' | 'amount'>[];
}

/**
 * What each party is granted, over the years by its budget; a party that has no budget of its own, by the whole. As the
 * budget stands where the granted sum is not known.
 */
function fundsByYear({ investment: { budget }, grantedParts }: InvestmentSchedules): readonly PartyYears[] {
  if (grantedParts.length === 0) return budget;
  return grantedParts.map(({ party, amount }) => {
    const own = budget.filter((row) => sameKey(row.party, party));
    return { party, years: overYears(amount, own) ?? overYears(amount, budget) ?? [] };
  });
}

function overYears(amount: Money, budget: readonly BudgetRow[]): PartyYears['years'] | undefined {
  const years: Years = new Map();
  addAll(
    years,
    budget.flatMap((row) => row.years),
  );
  const weights = [...years.values()];
  // A party may have given away more than it had.
  const parts = largestRemainder(amount.abs(), weights, Money.oneOre);
  return (
    parts &&
    [...years.keys()].map((year, index) => {
      const part = parts[index] ?? Money.zero;
      return { year, amount: amount.isNegative() ? part.negated() : part };
    })
  );
}

function addAll(sums: Years, amounts: PartyYears['years']): void {
  for (const { year, amount } of amounts) addAmount(sums, year, amount);
}

function inOrder({ funds, effects, repaid }: FundingYears): FundingYears {
  const sorted = (years: AmountByYear): AmountByYear =>
    new Map([...years].filter(([, amount]) => !amount.isZero()).sort(([a], [b]) => a - b));
  return { funds: sorted(funds), effects: sorted(effects), repaid: sorted(repaid) };
}
