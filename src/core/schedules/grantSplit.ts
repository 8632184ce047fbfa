import type { Investment } from '../model/portfolio';
import type { CalendarDate } from '../values/calendarDate';
import type { PartyId } from '../values/ids';
import { keyOf } from '../values/ids';
import { largestRemainder } from '../values/largestRemainder';
import { Money } from '../values/money';
import { additions, redistributions } from './amendments';
import type { Grant } from './grant';
import { grantedSum } from './grant';

/** What one party has of the granted sum. */
export interface PartGrant {
  readonly party: PartyId;
  readonly amount: Money;
}

/**
 * The granted sum in force on a day, by party: by their budgets, evaluation included, LR to the öre; then with what has
 * been added for one party or moved between them. A decision that does not go even moves nothing, so the parts always
 * add up to the granted sum. Empty where that is not known, or no party has a budget to split it by.
 */
export function grantSplit(
  investment: Investment,
  grant: Grant | undefined,
  on: CalendarDate,
): readonly PartGrant[] {
  const granted = grantedSum(investment, grant, on);
  const own = additions(investment.amendments, on).flatMap(({ party, amount }) =>
    party === undefined ? [] : [{ party, amount }],
  );
  const shared = granted?.minus(Money.sum(own.map(({ amount }) => amount)));
  if (shared === undefined || shared.isNegative()) return [];

  const budgets = sumsByParty(
    investment.budget.map(({ party, years }) => ({
      party,
      amount: Money.sum(years.map(({ amount }) => amount)),
    })),
  );
  const parts = largestRemainder(
    shared,
    budgets.map(({ amount }) => amount),
    Money.oneOre,
  );
  if (parts === undefined || budgets.length === 0) return [];
  const moved = redistributions(investment.amendments)
    .filter(({ date, sum }) => !date.isAfter(on) && sum.isZero())
    .flatMap(({ moves }) => moves);
  const split = budgets.map(({ party }, index) => ({ party, amount: parts[index] ?? Money.zero }));
  return inOrderOfParties(sumsByParty([...split, ...own, ...moved]), investment);
}

function sumsByParty(amounts: readonly PartGrant[]): PartGrant[] {
  const sums = new Map<string, PartGrant>();
  for (const { party, amount } of amounts) {
    const known = sums.get(keyOf(party));
    sums.set(keyOf(party), {
      party: known?.party ?? party,
      amount: (known?.amount ?? Money.zero).plus(amount),
    });
  }
  return [...sums.values()];
}

function inOrderOfParties(parts: readonly PartGrant[], { parties }: Investment): PartGrant[] {
  const order = new Map(parties.map(({ id }, index) => [keyOf(id), index]));
  const place = ({ party }: PartGrant): number => order.get(keyOf(party)) ?? parties.length;
  return [...parts].sort((a, b) => place(a) - place(b));
}
