import type { Period } from '../model/period';
import { comparePeriods, periodKey, periodNamed } from '../model/period';
import type { SharedFacts } from '../schedules/portfolioContext';
import type { Reconciled, ReconciledInvestment } from './reconciled';
import { partyWithRen, rensOf } from '../schedules/renOwners';
import type { Code, InvestmentId, PartyId } from '../values/ids';
import { Money } from '../values/money';
import { valueOf } from '../values/read';
import type { OwnTransfers } from './bookedTransfers';

/**
 * One REN of an investment in one period: what the ledger says, and what it is held against. What the workbook cannot
 * say is absent. Amounts are the period's own part where nothing else is said.
 */
export interface PeriodLine {
  readonly investment: InvestmentId;
  /** The party that the REN is; absent where no party of the investment has it. */
  readonly party: PartyId | undefined;
  readonly ren: Code;
  readonly period: Period;
  /** Consumption (sum 3). */
  readonly ledger: Money;
  /** The same, from 1 January. */
  readonly ledgerThrough: Money;
  readonly reported: ReportedPart | undefined;
  readonly paid: Money | undefined;
  /** What the ledger says of that payout, credited to the REN. */
  readonly paidBooked: Money | undefined;
  /** Repayments invoiced to the REN in the period. */
  readonly invoiced: Money | undefined;
  readonly invoicedBooked: Money | undefined;
}

/** What *Redovisat* says, which is cumulative from 1 January. */
export interface ReportedPart {
  readonly through: Money;
  /** What is new since the year's last reported period before this one. */
  readonly own: Money;
  /** That period; absent where this is the year's first. */
  readonly since: Period | undefined;
  /** The ledger less what was reported, beyond what already differed at `since`. */
  readonly difference: Money;
}

/** Every REN and period that any of the tables speaks of, by investment, REN and period. */
export function periodLines(
  { investment, consumption }: Reconciled,
  booked: OwnTransfers,
  { tables }: SharedFacts,
): readonly PeriodLine[] {
  const own = new Amounts(consumption.byPeriod);
  const paid = new Amounts(investment.payoutsMade.map((made) => ({ ...made, period: periodNamed(made) })));
  const reported = new Amounts(
    investment.reportedCosts.map((cost) => ({ ...cost, period: periodNamed(cost) })),
  );
  const paidBooked = new Amounts(booked.payouts);
  const invoiced = new Amounts(booked.invoices);
  const invoicedBooked = new Amounts(booked.repayments);
  const all = [own, paid, reported, paidBooked, invoiced, invoicedBooked];
  const rens = orderedRens(investment, all);
  return rens.flatMap((ren) =>
    periodsOf(ren, all).map((period): PeriodLine => {
      const through = own.through(ren, period);
      return {
        investment: investment.id,
        party: partyWithRen(investment, ren)?.id ?? partyThatPaysBy(investment, ren),
        ren,
        period,
        ledger: own.at(ren, period) ?? Money.zero,
        ledgerThrough: through,
        reported: reportedPart(ren, period, reported, own),
        paid:
          tables.Utbetalningar.unavailable === undefined ? (paid.at(ren, period) ?? Money.zero) : undefined,
        paidBooked: booked.hasPayouts ? (paidBooked.at(ren, period) ?? Money.zero) : undefined,
        invoiced:
          tables.Fakturor.unavailable === undefined ? (invoiced.at(ren, period) ?? Money.zero) : undefined,
        invoicedBooked: booked.hasRepayments ? (invoicedBooked.at(ren, period) ?? Money.zero) : undefined,
      };
    }),
  );
}

function reportedPart(
  ren: Code,
  period: Period,
  reported: Amounts,
  ledger: Amounts,
): ReportedPart | undefined {
  const through = reported.at(ren, period);
  if (through === undefined) return undefined;
  const earlier = reported
    .periodsOf(ren)
    .filter((other) => other.year === period.year && comparePeriods(other, period) < 0)
    .sort(comparePeriods);
  const since = earlier[earlier.length - 1];
  const before = since === undefined ? Money.zero : (reported.at(ren, since) ?? Money.zero);
  const ledgerBefore = since === undefined ? Money.zero : ledger.through(ren, since);
  const own = through.minus(before);
  return {
    through,
    own,
    since,
    difference: ledger.through(ren, period).minus(ledgerBefore).minus(own),
  };
}

interface RenPeriodAmount {
  readonly ren: Code;
  readonly period: Period;
  readonly amount: Money;
}

/** Amounts by REN and period; those of one REN and period add up. */
class Amounts {
  private readonly byRen = new Map<Code, Map<string, RenPeriodAmount>>();

  constructor(amounts: readonly RenPeriodAmount[]) {
    for (const { ren, period, amount } of amounts) {
      const periods = this.byRen.get(ren) ?? new Map<string, RenPeriodAmount>();
      this.byRen.set(ren, periods);
      const key = periodKey(period);
      periods.set(key, { ren, period, amount: (periods.get(key)?.amount ?? Money.zero).plus(amount) });
    }
  }

  get rens(): readonly Code[] {
    return [...this.byRen.keys()];
  }

  periodsOf(ren: Code): Period[] {
    return [...(this.byRen.get(ren)?.values() ?? [])].map(({ period }) => period);
  }

  at(ren: Code, period: Period): Money | undefined {
    return this.byRen.get(ren)?.get(periodKey(period))?.amount;
  }

  /** From 1 January of the period's year. */
  through(ren: Code, period: Period): Money {
    const periods = [...(this.byRen.get(ren)?.values() ?? [])].filter(
      (own) => own.period.year === period.year && comparePeriods(own.period, period) <= 0,
    );
    return Money.sum(periods.map(({ amount }) => amount));
  }
}

function periodsOf(ren: Code, all: readonly Amounts[]): Period[] {
  const periods = all.flatMap((amounts) => amounts.periodsOf(ren));
  return [...new Map(periods.map((period) => [periodKey(period), period])).values()].sort(comparePeriods);
}

/** In the order of *Parter*; then those that no party has, as they come. */
function orderedRens(investment: ReconciledInvestment, all: readonly Amounts[]): Code[] {
  const spoken = new Set(all.flatMap((amounts) => amounts.rens));
  const ofParties = investment.parties.flatMap((party) => {
    const paying = valueOf(party.payingRen);
    return [...rensOf(party), ...(paying === undefined ? [] : [paying])];
  });
  return [...new Set([...ofParties, ...spoken])];
}

function partyThatPaysBy(investment: ReconciledInvestment, ren: Code): PartyId | undefined {
  return investment.parties.find(({ payingRen }) => valueOf(payingRen) === ren)?.id;
}
