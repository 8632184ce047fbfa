import type { EffectRow, Investment, Party } from '../model/portfolio';
import type { PartyId } from '../values/ids';
import { sameKey } from '../values/ids';
import { largestRemainder } from '../values/largestRemainder';
import { Money } from '../values/money';
import { share } from '../values/share';
import { valueOf } from '../values/read';
import type { InvestmentParameters } from '../parameters/investmentParameters';
import type { MunicipalCalendar } from './calendar';
import { lastFirstRound, lastRound } from './roundDeadlines';
import { addAmount } from '../values/amountByYear';

/** What each party repays and when, before any effect has been judged. */
export interface RepaymentPlan {
  /** True where the workbook has no plan and this is the add-in's proposal. */
  readonly isProposed: boolean;
  /** In table order; each has a total above nothing. */
  readonly parties: readonly PlannedParty[];
  /** The proposal's first and last year. */
  readonly span?: RoundSpan;
}

interface RoundSpan {
  readonly first: number;
  readonly last: number;
}

export interface PlannedParty {
  readonly party: PartyId;
  readonly total: Money;
  /** Instalments by year, ascending; years without an amount are left out. */
  readonly rounds: ReadonlyMap<number, Money>;
}

/** The plan in the workbook, else the proposal of sum 2; undefined when there is nothing to make one of. */
export function planOf(
  investment: Investment,
  granted: Money | undefined,
  parameters: InvestmentParameters,
  calendar: MunicipalCalendar,
): RepaymentPlan | undefined {
  if (investment.repaymentPlan.length > 0) return { isProposed: false, parties: originalPlan(investment) };
  return proposePlan(investment, granted, parameters, calendar);
}

function originalPlan(investment: Investment): PlannedParty[] {
  const amounts = new Map<PartyId, Map<number, Money>>();
  for (const row of investment.repaymentPlan) {
    const years = yearsOf(amounts, row.party);
    for (const { year, amount } of row.years) addAmount(years, year, amount);
  }
  return plannedParties(amounts);
}

/**
 * Sum 2. The granted sum is split by the parties' expected municipal effects, and each part over the rounds in
 * which its effects come: the first round is the last that the guidelines allow (Örebro Ks 954/2016, p. 11).
 */
function proposePlan(
  investment: Investment,
  granted: Money | undefined,
  parameters: InvestmentParameters,
  calendar: MunicipalCalendar,
): RepaymentPlan | undefined {
  const start = valueOf(investment.start);
  if (start === undefined || granted === undefined || !granted.isPositive()) return undefined;
  const effects = municipalEffects(investment);
  const parts = largestRemainder(
    granted.toNearestKrona(),
    effects.map(({ years }) => Money.sum(years.values())),
    Money.oneKrona,
  );
  if (parts === undefined) return undefined;

  const first = lastFirstRound(start, parameters, calendar);
  const lastEffectYear = Math.max(first, ...effects.flatMap(({ years }) => yearsWithAmount(years)));
  const last = Math.min(lastEffectYear, lastRound(first, start, parameters, calendar));
  const span = { first, last: Math.max(first, last) };
  const amounts = new Map<PartyId, Map<number, Money>>();
  effects.forEach(({ party, years }, index) => {
    amounts.set(party, instalments(parts[index] ?? Money.zero, years, span));
  });
  return { isProposed: true, parties: plannedParties(amounts), span };
}

function instalments(
  total: Money,
  effects: ReadonlyMap<number, Money>,
  { first, last }: RoundSpan,
): Map<number, Money> {
  const rounds = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const weights = new Map(rounds.map((year) => [year, Money.zero]));
  for (const [year, amount] of effects) addAmount(weights, roundOfEffect(year, { first, last }), amount);
  const parts = largestRemainder(total, [...weights.values()], Money.oneKrona);
  return new Map(rounds.map((year, index) => [year, parts?.[index] ?? Money.zero]));
}

/** The round that an effect of a year goes into: early ones into the first, late ones into the last. */
export function roundOfEffect(year: number, { first, last }: RoundSpan): number {
  return Math.min(Math.max(year, first), last);
}

/** Expected effects at the level of the municipality, for parties that may repay. */
function municipalEffects(investment: Investment): { party: PartyId; years: Map<number, Money> }[] {
  const amounts = new Map<PartyId, Map<number, Money>>();
  for (const row of investment.effects) {
    if (!countsForProposal(row, investment)) continue;
    const years = yearsOf(amounts, row.party);
    for (const { year, amount } of row.years) addAmount(years, year, amount);
  }
  return [...amounts].map(([party, years]) => ({ party, years }));
}

/** An effect for the municipality, of a party that is not known to be outside those that repay. */
export function countsForProposal(row: EffectRow, investment: Investment): boolean {
  const party = investment.parties.find(({ id }) => sameKey(id, row.party));
  return row.level === 'Kommun' && !(party && mayRepay(party) === false);
}

const MAJORITY = share('0.5');

/**
 * Only nämnder and majority-owned companies repay (Örebro Ks 954/2016, p. 11).
 * Undefined when the party's type or ownership is not known.
 */
export function mayRepay(party: Party): boolean | undefined {
  const type = valueOf(party.type);
  if (type === undefined) return undefined;
  return type === 'Nämnd' || (type === 'Kommunalt bolag' ? isMajorityOwned(party) : false);
}

/** Owned to more than half; undefined when the share is not known. */
export function isMajorityOwned(party: Party): boolean | undefined {
  return valueOf(party.ownedShare)?.greaterThan(MAJORITY);
}

function plannedParties(amounts: ReadonlyMap<PartyId, ReadonlyMap<number, Money>>): PlannedParty[] {
  return [...amounts]
    .map(([party, years]) => {
      const rounds = [...years].filter(([, amount]) => !amount.isZero()).sort(([a], [b]) => a - b);
      return { party, total: Money.sum(rounds.map(([, amount]) => amount)), rounds: new Map(rounds) };
    })
    .filter(({ total }) => total.isPositive());
}

function yearsOf(amounts: Map<PartyId, Map<number, Money>>, party: PartyId): Map<number, Money> {
  const known = amounts.get(party);
  if (known) return known;
  const years = new Map<number, Money>();
  amounts.set(party, years);
  return years;
}

function yearsWithAmount(years: ReadonlyMap<number, Money>): number[] {
  return [...years].filter(([, amount]) => !amount.isZero()).map(([year]) => year);
}
