import type { Invoice } from '../model/portfolio';
import { greatest } from '../values/greatest';
import { groupedBy } from '../values/grouped';
import type { PartyId } from '../values/ids';
import { sameKey } from '../values/ids';
import { largestRemainder } from '../values/largestRemainder';
import { Money } from '../values/money';
import type { PlannedParty } from './repaymentPlan';

export function invoicesOf(invoices: readonly Invoice[], party: PartyId): readonly Invoice[] {
  return invoices.filter((invoice) => sameKey(invoice.party, party));
}

export function invoicedIn(invoices: readonly Invoice[], year: number): Money {
  return Money.sum(invoices.filter((invoice) => invoice.year === year).map(({ amount }) => amount));
}

export function invoicedInAll(invoices: readonly Invoice[]): Money {
  return Money.sum(invoices.map(({ amount }) => amount));
}

/**
 * Sum 6: after the judgement, rounds already invoiced stay and what remains is split over the plan's later years by its
 * instalments; where none is left it is one round the next year. More invoiced than final leaves no rounds.
 *
 * @param invoices the party's own
 */
export function roundsAfterJudgement(
  planned: Pick<PlannedParty, 'rounds'>,
  invoices: readonly Invoice[],
  final: Money,
): ReadonlyMap<number, Money> {
  const rounds = new Map<number, Money>();
  for (const [year, own] of groupedBy(invoices, (invoice) => invoice.year))
    rounds.set(year, invoicedInAll(own));
  const remaining = final.minus(invoicedInAll(invoices)).atLeastZero();
  for (const [year, amount] of remainingRounds(planned, lastYear(invoices), remaining))
    rounds.set(year, amount);
  return new Map([...rounds].filter(([, amount]) => !amount.isZero()).sort(([a], [b]) => a - b));
}

function remainingRounds(
  planned: Pick<PlannedParty, 'rounds'>,
  lastInvoiced: number | undefined,
  remaining: Money,
): [number, Money][] {
  const left = [...planned.rounds].filter(([year]) => lastInvoiced === undefined || year > lastInvoiced);
  const parts = largestRemainder(
    remaining,
    left.map(([, instalment]) => instalment),
    // An invoice with öre leaves öre to share.
    remaining.isWholeKronor() ? Money.oneKrona : Money.oneOre,
  );
  if (parts) return left.map(([year], index) => [year, parts[index] ?? Money.zero]);
  const nextYear = (lastInvoiced ?? Math.max(...planned.rounds.keys())) + 1;
  return [[nextYear, remaining]];
}

function lastYear(invoices: readonly Invoice[]): number | undefined {
  return invoices.length === 0 ? undefined : greatest(invoices.map(({ year }) => year));
}
