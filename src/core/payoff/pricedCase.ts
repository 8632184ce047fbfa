import { say } from '../text/sentence';
import { Exact } from '../values/money';
import { keyOf, sameKey } from '../values/ids';
import type { Place } from '../values/place';
import { actorsOf, SOCIETY } from './actors';
import type { CaseGroup, PayoffAssumptions, PayoffInput, UnitChange } from './payoffInput';
import { KINDS_OF_PRICE } from './priceKinds';
import type { TaxShares } from './priceKinds';
import type { PriceInForce } from './pricesInForce';
import { pricesInForce } from './pricesInForce';
import type { Outcome, PayoffProblem } from './problem';
import { computed, problem, refused } from './problem';

/** The input with its prices found, and known to be enough for the sums. */
export interface PricedCase {
  readonly groups: readonly PricedGroup[];
  /** In the order of the results, society left out. */
  readonly actors: readonly string[];
  readonly taxShares: TaxShares;
  /** The wages of the price list that are in force, for those who have none of their own. */
  readonly wages: readonly PriceInForce[];
}

export interface PricedGroup {
  readonly group: CaseGroup;
  readonly changes: readonly PricedChange[];
}

export interface PricedChange {
  readonly change: UnitChange;
  readonly prices: readonly PriceInForce[];
}

export function priceCase(input: PayoffInput): Outcome<PricedCase> {
  const problems = [...reservedActors(input), ...unreasonableValues(input)];
  const byPost = new Map<string, readonly PriceInForce[]>();
  const pricesOf = (post: string, at?: Place): readonly PriceInForce[] => {
    const known = byPost.get(keyOf(post));
    if (known) return known;
    const found = pricesInForce(post, input);
    problems.push(...found.problems);
    if (found.prices.length + found.problems.length === 0)
      problems.push(problem('noPrice', say`posten ${post} har inget pris i Prislista`, at));
    byPost.set(keyOf(post), found.prices);
    return found.prices;
  };

  const groups = input.groups.map((group) => ({
    group,
    changes: group.changes.map((change) => ({ change, prices: pricesOf(change.post, change.at) })),
  }));
  const used = [...byPost.values()].flat();
  problems.push(...missingTaxShares(used, input.assumptions));
  if (problems.length > 0) return refused(problems);
  return computed({
    groups,
    actors: actorsOf(input),
    taxShares: taxSharesOf(input.assumptions),
    wages: wagesOf(input),
  });
}

/** A wage that nobody has is only looked at for the potential, so what is wrong with it refuses nothing. */
function wagesOf(input: PayoffInput): PriceInForce[] {
  if (input.assumptions.employerContribution === undefined) return [];
  const posts = input.prices.map(({ post }) => post);
  const distinct = posts.filter((post, index) => posts.findIndex((other) => sameKey(other, post)) === index);
  return distinct
    .flatMap((post) => pricesInForce(post, input).prices)
    .filter(({ row }) => row.kind === 'Lön');
}

function reservedActors({ prices, costs }: PayoffInput): PayoffProblem[] {
  const rows = [
    ...prices.map(({ actor, at }) => ({ actor, at })),
    ...costs.map(({ actor, amount }) => ({ actor, at: amount.at })),
  ];
  return rows
    .filter(({ actor }) => sameKey(actor, SOCIETY))
    .map(({ at }) =>
      problem('reservedActor', say`${SOCIETY} är summan av alla aktörer och kan inte själv betala`, at),
    );
}

function unreasonableValues({ groups, assumptions }: PayoffInput): PayoffProblem[] {
  const { horizonYears, delayYears } = assumptions;
  const problems = groups
    .filter(({ persons }) => persons.value.isNegative())
    .map(({ name, persons }) =>
      problem('unreasonableValue', say`typfallet ${name} har ett negativt Antal`, persons.at),
    );
  if (!Number.isInteger(horizonYears) || horizonYears < 1)
    problems.push(
      problem(
        'unreasonableValue',
        say`antalet år som effekten räknas över (payoff.horisont) är inte ett heltal över noll`,
        undefined,
      ),
    );
  if (delayYears.value.isNegative())
    problems.push(
      problem(
        'unreasonableValue',
        say`antalet år innan effekten börjar (payoff.fördröjning) är negativt`,
        delayYears.at,
      ),
    );
  return problems;
}

const TAX_PARAMETERS = [
  ['municipalTax', 'skatt.kommun'],
  ['regionalTax', 'skatt.region'],
  ['employerContribution', 'arbetsgivaravgift'],
] as const;

/** The employer's contribution is asked for only where there is pay. */
function missingTaxShares(prices: readonly PriceInForce[], assumptions: PayoffAssumptions): PayoffProblem[] {
  const taxed = prices.find(({ row }) => KINDS_OF_PRICE[row.kind].isTaxed);
  const wage = prices.find(({ row }) => row.kind === 'Lön');
  return TAX_PARAMETERS.flatMap(([key, name]) => {
    const needs = key === 'employerContribution' ? wage : taxed;
    if (needs === undefined || assumptions[key]) return [];
    const reason = say`parametern ${name} saknas, och behövs för ${needs.row.post} (${needs.row.kind})`;
    return [problem('missingAssumption', reason, needs.row.at)];
  });
}

function taxSharesOf(assumptions: PayoffAssumptions): TaxShares {
  const none = new Exact(0);
  return {
    municipalTax: assumptions.municipalTax?.value ?? none,
    regionalTax: assumptions.regionalTax?.value ?? none,
    employerContribution: assumptions.employerContribution?.value ?? none,
  };
}
